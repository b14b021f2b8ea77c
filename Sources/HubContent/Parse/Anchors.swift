import Markdown

/// The ids in a document's HTML that a link may name.
struct Anchors: Sendable {
    let all: Set<String>
    private let headings: Set<String>

    init(of document: Document) {
        let markdown = document.markdown
        let headings = Set(markdown.outline.map(\.id))
        let parts = document.kind == .model ? document.sections.filter { $0.meaning == .elements || $0.meaning == .phases } : []
        let items = parts.flatMap { section -> [MarkdownDocument.List.Item] in
            if case .items(let list, _) = document.parts(of: section) { list.items } else { [] }
        }
        all = headings.union(markdown.captionIDs)
            .union(items.map { Self.id(of: markdown.name(of: $0), beside: headings) })
            .union(document.references?.entries.indices.map(ReferenceList.id(ofEntry:)) ?? [])
        self.headings = headings
    }

    /// The id of an element or phase that is an item of a list: its name's slug, marked where a heading has that.
    func id(ofPart name: String) -> String { Self.id(of: name, beside: headings) }

    private static func id(of name: String, beside headings: Set<String>) -> String {
        let slug = MarkdownDocument.slug(of: name)
        return headings.contains(slug) ? "Phase-" + slug : slug
    }
}
