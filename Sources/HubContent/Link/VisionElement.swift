import Markdown
import SourceText

/// An element or a phase of a model: what a page can say that it serves.
package struct VisionElement: Hashable, Sendable {
    /// The id of its heading or list item on the model's page.
    package var id: String
    /// Its name, without a label in parentheses.
    package var title: String
    package var isPhase: Bool
    /// Where it stands in the model's file.
    package var line: Int
}

extension Document {
    /// The elements of a model and then its phases, each in their order.
    package var visionElements: [VisionElement] {
        guard kind == .model else { return [] }
        return sections(.elements).flatMap { elements(of: $0, isPhase: false) }
            + sections(.phases).prefix(1).flatMap { elements(of: $0, isPhase: true) }
    }

    private func elements(of section: Section, isPhase: Bool) -> [VisionElement] {
        switch parts(of: section) {
        case .headings(let headings):
            headings.map { part in
                let heading = heading(of: part)
                return VisionElement(
                    id: heading.id, title: LabelledName(heading.text).name, isPhase: isPhase, line: heading.position.line)
            }
        case .items(let list, _):
            list.items.map { item in
                VisionElement(
                    id: anchor(of: item), title: LabelledName(markdown.name(of: item)).name, isPhase: isPhase, line: item.line)
            }
        case nil: []
        }
    }
}
