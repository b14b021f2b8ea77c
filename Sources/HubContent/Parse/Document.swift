package import Markdown
package import SourceText

/// One Markdown file, understood by itself: parse's value for it.
package struct Document: Sendable {
    package let file: SourceFile
    package let kind: Kind
    /// The folder below `content/tasks/` that a task lies in.
    package let bank: String?
    /// Whether it is the `index.md` of its folder.
    package let isIntroduction: Bool
    package let frontMatter: FrontMatter
    /// The ids of the roles that it is for.
    package let roles: [String]
    package let markdown: MarkdownDocument
    /// One for each heading of the outline.
    package let sections: [Section]
    /// From the front matter, else the first `#` heading.
    package let title: String
    /// From the front matter, else the first paragraph; plain, without line ends.
    package let summary: String
    /// The body without a `#` heading that is the title: where it starts in the HTML.
    package let bodyStart: Int

    /// Every id in its HTML that a link may name.
    package var anchors: Set<String> {
        Set(markdown.outline.map(\.id)).union(markdown.anchors)
    }

    /// What lists sort it by: its title without regard to case and accents, so that no locale is asked.
    var sortKey: [UInt8] { Array(title.folded.utf8) }

    /// The goal of a task, plain.
    package var goal: String? {
        sections(.goal).first.map { plainText(ofHTML: markdown.html[$0.content]) }
    }

    /// Its path from `content/`.
    package var contentPath: String { String(file.path.dropFirst("content/".count)) }

    package var language: String? { frontMatter.language?.value }

    /// The sections of one meaning, in order.
    package func sections(_ meaning: Meaning) -> [Section] { sections.filter { $0.meaning == meaning } }

    /// The HTML of the body, up to the footnotes.
    package var body: Range<Int> { bodyStart..<bodyEnd }

    private var bodyEnd: Int { max(bodyStart, markdown.blocks.last?.html.upperBound ?? 0) }

    package func heading(of section: Section) -> MarkdownDocument.Heading { markdown.outline[section.heading] }
}
