package import Drawings
package import Markdown
import Synchronization

/// One Markdown file, understood by itself: parse's value for it.
///
/// A class, because pages are copied all the time and what a document says never changes.
package final class Document: Sendable {
    /// The path of its file. The file itself is asked for no more once its hub is linked.
    package let path: String
    /// Its path from `content/`.
    package let contentPath: String
    /// Where its page stands.
    package let address: Address
    package let kind: Kind
    /// Whether it is the `index.md` of its folder.
    package let isIntroduction: Bool
    package let frontMatter: FrontMatter
    /// The language that it is written in: its own, else the hub's.
    package let language: String
    /// The ids of the roles that it is for.
    package let roles: [String]
    /// The standards and practices that a task is about.
    package let alignment: Alignment
    package let markdown: MarkdownDocument
    /// One for each of the Markdown's links; `nil` where a finding of the parse stage says what is wrong with it.
    let links: [Destination?]
    /// One for each of the Markdown's images.
    let images: [Destination]
    /// One for each of the Markdown's drawings; `nil` where there is a fault in it.
    package let drawings: [(any Drawing)?]
    /// One for each heading of the outline but a title at the very beginning.
    package let sections: [Section]
    /// Of a task.
    package let sheets: TaskSheets?
    /// Of a statement or report: what it recommends, part by part, and to whom.
    package let recommendations: [Recommendation]
    /// From the front matter, else the first `#` heading.
    package let shownTitle: InlineText
    /// From the front matter, else the first paragraph; without line ends.
    package let shownSummary: InlineText
    /// The goal of a task.
    package let goal: InlineText?
    /// The body without a `#` heading that is the title: where it starts in the HTML.
    package let bodyStart: Int
    /// The works it lists and where it cites them; `nil` where it has no reference list.
    package let references: ReferenceList?

    /// What lists sort it by: its title without regard to case and accents, so that no locale is asked.
    package let sortKey: [UInt8]
    /// Its first eight bytes as a number that sorts alike.
    let titleStart: UInt64
    private let madeAnchors = Mutex<Anchors?>(nil)

    init(
        path: String, kind: Kind, isIntroduction: Bool, frontMatter: FrontMatter, language: String, roles: [String], alignment: Alignment,
        markdown: MarkdownDocument, drawings: [(any Drawing)?], sections: [Section],
        recommendations: [Recommendation], shownTitle: InlineText, shownSummary: InlineText, bodyStart: Int, references: ReferenceList?
    ) {
        self.path = path
        self.kind = kind
        self.isIntroduction = isIntroduction
        self.frontMatter = frontMatter
        self.language = language
        self.roles = roles
        self.alignment = alignment
        self.markdown = markdown
        self.sections = sections
        self.recommendations = recommendations
        self.drawings = drawings
        self.shownTitle = shownTitle
        self.shownSummary = shownSummary
        self.bodyStart = bodyStart
        goal = sections.first { $0.meaning == .goal }.map { InlineText(html: markdown.html[$0.content]) }
        self.references = references
        address = Address(ofDocument: path)
        sheets = kind == .task && !isIntroduction ? TaskSheets(of: address, sections) : nil
        let contentPath = String(path.dropFirst("content/".count))
        self.contentPath = contentPath
        links = markdown.links.map { link in
            PlaceholderLink.finds(link, in: markdown) || MalformedLink.finds(link, in: markdown)
                ? nil : Destination(link.destination, form: link.form, on: contentPath)
        }
        images = markdown.images.map { Destination($0.destination, on: contentPath) }
        let sortKey = Self.sortKey(of: shownTitle.readable)
        self.sortKey = sortKey
        titleStart = (0..<8).reduce(0) { $0 << 8 | UInt64($1 < sortKey.count ? sortKey[$1] : 0) }
    }
}

extension Document {
    /// Without the signs before its first word, such as "¿"; ñ is a letter of its own, after n.
    private static func sortKey(of title: String) -> [UInt8] {
        let title = title.contains("ñ") || title.contains("Ñ") ? title.lowercased().replacing("ñ", with: "n~") : title
        let folded = title.folded
        let words = folded.drop { !$0.isLetter && !$0.isNumber }
        return Array((words.isEmpty ? folded[...] : words).utf8)
    }

    /// The id of an element or phase that is an item of a list.
    package func anchor(of item: MarkdownDocument.List.Item) -> String { anchors.id(ofPart: markdown.name(of: item)) }

    /// Made when first asked for.
    var anchors: Anchors {
        madeAnchors.withLock { made in
            if let made { return made }
            let anchors = Anchors(of: self)
            made = anchors
            return anchors
        }
    }

    /// The title where formulas cannot be shown.
    package var title: String { shownTitle.readable }

    /// The summary where formulas cannot be shown.
    package var summary: String { shownSummary.readable }

    /// A heading's words and formulas, without its links.
    package func shown(_ heading: MarkdownDocument.Heading) -> InlineText { InlineText(html: markdown.html[heading.content]) }

    /// When it last changed, as far as its author says; what was adopted without a date of its own, then.
    package var latestDate: PartialDate? {
        guard let date = (frontMatter.date ?? frontMatter.adopted)?.value else { return frontMatter.updated?.value }
        return max(date, frontMatter.updated?.value ?? date)
    }

    /// Whether nothing of it could be read, because its front matter does not end: that is found, and all else follows.
    var isUnread: Bool { markdown.blocks.isEmpty && shownTitle.isEmpty }

    /// Asked here, so that nobody copies all of the front matter for it.
    package var isDraft: Bool { frontMatter.isDraft }

    /// The sections of one meaning, in order.
    package func sections(_ meaning: Meaning) -> [Section] { sections.filter { $0.meaning == meaning } }

    /// The HTML of the body, up to the footnotes.
    package var body: Range<Int> { bodyStart..<bodyEnd }

    private var bodyEnd: Int { max(bodyStart, markdown.blocks.last?.html.upperBound ?? 0) }

    package func heading(of section: Section) -> MarkdownDocument.Heading { markdown.outline[section.heading] }
}
