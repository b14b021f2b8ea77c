import Markdown

extension Document {
    /// The id that an author means by what stands after `#`; `nil` where this document has nothing like it.
    func anchor(_ name: String) -> String? {
        // Nearly always a heading of a page that has few, so that the ids need not be gathered.
        markdown.outline.prefix(100).contains { $0.id == name } ? name : anchors.id(named: name)
    }
}
