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
        return sections(.elements).flatMap { parts(of: $0, isPhase: false) }
            + sections(.phases).prefix(1).flatMap { parts(of: $0, isPhase: true) }
    }

    private func parts(of section: Section, isPhase: Bool) -> [VisionElement] {
        let children = sections.filter { $0.parent == section.heading && $0.meaning != .atTheCentre }
        if !children.isEmpty {
            return children.map { child in
                let heading = heading(of: child)
                return VisionElement(
                    id: heading.id, title: heading.text.withoutLabel, isPhase: isPhase, line: heading.position.line)
            }
        }
        return list(in: section)?.list.items.map { item in
            VisionElement(
                id: anchor(of: item), title: markdown.name(of: item).withoutLabel, isPhase: isPhase,
                line: item.line)
        } ?? []
    }
}

extension String {
    /// "Launch (make the problem everyone's):" is "Launch".
    fileprivate var withoutLabel: String {
        let name = hasSuffix(":") ? String(dropLast()) : self
        guard name.hasSuffix(")"), let open = name.lastIndex(of: "("), open != name.startIndex else { return name }
        return name[..<open].trimmingSpaces
    }
}
