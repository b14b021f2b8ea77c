package import Markdown

extension MarkdownDocument {
    /// The top-level blocks that begin in a part of the HTML.
    package func blocks(in html: Range<Int>) -> ArraySlice<Block> {
        let start = blocks.partitioningIndex { $0.html.lowerBound >= html.lowerBound }
        return blocks[start...].prefix { $0.html.lowerBound < html.upperBound }
    }

    /// The first list in a part of the HTML.
    package func firstList(in html: Range<Int>) -> (list: List, block: Block)? {
        for block in blocks(in: html) {
            if case .list(let index) = block.kind { return (lists[index], block) }
        }
        return nil
    }
}

extension MarkdownDocument {
    /// Whether there is something to fill in: such a line says nothing of its page.
    func hasFields(in range: Range<Int>) -> Bool {
        !fieldNames.isEmpty && String(decoding: html[range], as: UTF8.self).contains(" data-field=\"")
    }
}
