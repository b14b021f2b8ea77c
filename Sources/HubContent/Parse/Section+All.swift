import Markdown
import SourceText

extension Section {
    /// The sections of a document, one for each heading but a title at its very beginning.
    /// - Parameter title: what the front matter says it is; `nil` where the first heading is the title.
    static func all(in markdown: MarkdownDocument, kind: Kind, headings: HeadingMatcher, title: String?) -> [Section] {
        let end = markdown.blocks.last?.html.upperBound ?? 0
        var sections: [Section] = []
        // The sections that enclose the heading at hand, by index.
        var open: [Int] = []
        for (index, heading) in markdown.outline.enumerated() {
            // A title at the very beginning is above everything and part of nothing.
            if heading.level == 1, heading.block == 0,
                title == nil || title == heading.text || headings.match(heading.text, in: kind) == nil
            {
                continue
            }
            while let last = open.last, markdown.outline[sections[last].heading].level >= heading.level {
                sections[last].close(at: heading.element.lowerBound)
                open.removeLast()
            }
            let match = headings.match(heading.text, in: kind)
            let parent = open.last
            if let parent { sections[parent].children.append(sections.count) }
            open.append(sections.count)
            sections.append(
                Section(
                    heading: index, meaning: match?.meaning, minutes: match?.minutes,
                    html: heading.element.lowerBound..<end, content: heading.element.upperBound..<end,
                    parent: parent))
        }
        return sections
    }

    private mutating func close(at end: Int) {
        html = html.lowerBound..<end
        content = content.lowerBound..<end
    }
}
