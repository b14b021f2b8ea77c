import Markdown
import SourceText

extension Section {
    /// The sections of a document, one a heading.
    static func all(in markdown: MarkdownDocument, kind: Kind, headings: HeadingMatcher) -> [Section] {
        let end = markdown.blocks.last?.html.upperBound ?? 0
        var sections: [Section] = []
        var open: [Int] = []
        for (index, heading) in markdown.outline.enumerated() {
            while let last = open.last, markdown.outline[last].level >= heading.level {
                sections[last].close(at: heading.element.lowerBound)
                open.removeLast()
            }
            let match = headings.match(heading.text, in: kind)
            sections.append(
                Section(
                    heading: index, meaning: match?.meaning, minutes: match?.minutes,
                    html: heading.element.lowerBound..<end, content: heading.element.upperBound..<end,
                    parent: open.last))
            // The title is above everything and part of nothing.
            if heading.level > 1 || heading.block > 0 { open.append(index) }
        }
        return sections
    }

    private mutating func close(at end: Int) {
        html = html.lowerBound..<end
        content = content.lowerBound..<end
    }
}
