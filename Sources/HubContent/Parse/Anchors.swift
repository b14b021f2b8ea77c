import Markdown
import SourceText

/// The ids in a document's HTML that a link may name.
struct Anchors: Sendable {
    let all: Set<String>
    private let headings: Set<String>
    /// The ids of tables and figures by their labels, folded.
    private let captions: [String: String]
    /// All ids by what an author may call them: a heading's words, else the id itself, folded.
    private let names: [String: String]

    init(of document: Document) {
        let markdown = document.markdown
        let outline = markdown.outline.map(\.id)
        let headings = Set(outline)
        let parts = document.kind == .model ? document.sections.filter { $0.meaning == .elements || $0.meaning == .phases } : []
        let items = parts.flatMap { section -> [MarkdownDocument.List.Item] in
            if case .items(let list, _) = document.parts(of: section) { list.items } else { [] }
        }
        let others = markdown.captionIDs + items.map { Self.id(of: markdown.name(of: $0), beside: headings) }
            + (document.references?.entries.indices.map(ReferenceList.id(ofEntry:)) ?? [])
        all = headings.union(others)
        self.headings = headings
        captions = Dictionary(markdown.captionIDs.map { ($0.folded, $0) }) { first, _ in first }
        names = Dictionary(markdown.outline.map { ($0.text.folded, $0.id) } + (outline + others).map { ($0.folded, $0) }) { first, _ in first }
    }

    /// The id of an element or phase that is an item of a list: its name's slug, marked where a heading has that.
    func id(ofPart name: String) -> String { Self.id(of: name, beside: headings) }

    private static func id(of name: String, beside headings: Set<String>) -> String {
        let slug = MarkdownDocument.slug(of: name)
        return headings.contains(slug) ? "Phase-" + slug : slug
    }
}

extension Anchors {
    /// An id counts as it stands. A table or figure may also be named by its label, in any case: `#table-3`, `#Table 3`.
    func id(named name: String) -> String? {
        all.contains(name) ? name : captions[name.folded.replacing(" ", with: "-")]
    }

    /// The same for words, which may also be those of a heading, an element or a phase.
    func id(ofWords words: String) -> String? {
        let slug = MarkdownDocument.slug(of: words)
        return id(named: words) ?? names[words.folded] ?? (all.contains(slug) ? slug : names[slug.folded])
    }
}
