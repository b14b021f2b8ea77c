/// What is read again when it is asked for: few lists have names, few tables are added up.
extension MarkdownDocument {
    /// What an item of a list is called: what is set in bold at its beginning, else all its words.
    package func name(of item: List.Item) -> String { item.lead.isEmpty ? words(in: item.content) : item.lead }

    /// The words of a table's cell, without markup.
    package func words(of cell: Cell) -> String { words(in: cell.content) }

    /// The words of a link, without markup.
    package func words(of link: Link) -> String { words(in: link.content) }

    private func words(in content: Range<Int>) -> String { InlineText(html: html[content]).plain }
}
