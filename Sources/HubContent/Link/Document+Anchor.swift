import Markdown

extension Document {
    /// The id that an author means by what stands after `#`; `nil` where this document has nothing like it.
    ///
    /// An id counts as it stands. A table or figure may also be named by its label, in any case: `#table-3`,
    /// `#Table 3`.
    func anchor(_ name: String) -> String? {
        // Nearly always a heading, so that the set of all ids need not be made.
        if markdown.outline.contains(where: { $0.id == name }) || anchors.contains(name) { return name }
        let label = name.folded.replacing(" ", with: "-")
        return markdown.captionIDs.first { $0.folded == label }
    }

    /// The same for a wiki link, which may also name a heading, element or phase by its words.
    func anchor(ofWords words: String) -> String? {
        if let anchor = anchor(words) { return anchor }
        let folded = words.folded
        if let heading = markdown.outline.first(where: { $0.text.folded == folded }) { return heading.id }
        let slug = MarkdownDocument.slug(of: words)
        return anchors.first { $0 == slug || $0.folded == slug.folded }
    }
}
