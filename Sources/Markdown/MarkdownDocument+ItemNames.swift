extension MarkdownDocument {
    /// What an item of a list is called: what is set in bold at its beginning, else all its words. Read again when it is
    /// asked for, since few lists have names.
    package func name(of item: List.Item) -> String {
        item.lead.isEmpty ? InlineText(html: html[item.content]).plain : item.lead
    }
}
