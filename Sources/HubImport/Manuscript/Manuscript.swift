/// A document between reading and writing: what it says of itself, and its blocks from top to bottom.
///
/// Readers fill it, repairs change it, and `PageWriter` makes a page of it. Whatever a repair changes it notes at the
/// block that it happened to, so that the report can name the line of the page.
package struct Manuscript: Hashable, Sendable {
    package var title: String?
    /// What the file's properties call it: often an earlier name, so of use only where the text has none.
    package var fileTitle: String?
    /// Whom they name, of use only where the text names nobody.
    package var fileAuthors: [String] = []
    package var authors: [String] = []
    /// As front matter has it: `2026-03`.
    package var date: String?
    package var adopted: String?
    package var keywords: [String] = []
    /// Lines of front matter that it brought, beside those above.
    package var frontMatter: [String] = []
    package var blocks: [Block] = []
    package var footnotes: [Footnote] = []
    package var images: [SourceImage] = []
    /// What was changed at its head, or everywhere.
    package var changes: [String] = []
    /// Whether its lines were words alone, without marks of headings and lists.
    package var isPlainText = false
    /// Whether it may have been printed: a web page has no numbers of pages.
    package var hasPages = true

    package init() {}

    package struct Footnote: Hashable, Sendable {
        package var name: String
        package var blocks: [Block]
    }
}

extension Manuscript {
    /// Takes a block out, and says so at the block that comes after it.
    /// - Parameter change: what the report says; `nil` where what it held stays elsewhere.
    mutating func remove(at index: Int, _ change: String? = nil) {
        let removed = blocks.remove(at: index)
        let changes = removed.changes + (change.map { [$0] } ?? [])
        if blocks.isEmpty {
            self.changes += changes
        } else if index < blocks.count {
            blocks[index].changes = changes + blocks[index].changes
        } else {
            blocks[index - 1].changes += changes
        }
    }

    /// Makes one block of two that follow each other.
    mutating func join(_ index: Int, with next: Int, text: String, _ change: String) {
        let second = blocks.remove(at: next)
        blocks[index].text = text
        blocks[index].changes += second.changes + [change]
    }
}
