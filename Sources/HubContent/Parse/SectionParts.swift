package import Markdown

/// What the elements or phases of a model's section are written as.
package enum SectionParts: Sendable {
    /// The headings directly below it, but `At the centre`.
    case headings([Section])
    /// Where it has none of these, the items of its first list. What stands behind the list is none of its parts.
    case items(MarkdownDocument.List, block: MarkdownDocument.Block)
}

extension [Section] {
    /// The parts of a section; `nil` where it has neither headings nor a list.
    func parts(of section: Section, in markdown: MarkdownDocument) -> SectionParts? {
        let headings = children(of: section).filter { $0.meaning != .atTheCentre }
        if !headings.isEmpty { return .headings(headings) }
        return markdown.firstList(in: section.content).map { .items($0, block: $1) }
    }
}

extension Document {
    /// The parts of a section; `nil` where it has neither headings nor a list.
    package func parts(of section: Section) -> SectionParts? { sections.parts(of: section, in: markdown) }
}
