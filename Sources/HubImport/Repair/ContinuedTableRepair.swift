import HubContent

/// A table that a page's end cut in two, with its head printed again or without, is one table.
struct ContinuedTableRepair: Repair {
    func apply(to manuscript: inout Manuscript) {
        var index = 0
        while index < manuscript.blocks.count {
            guard let first = manuscript.blocks[index].table else { index += 1; continue }
            var next = index + 1
            var isContinued = manuscript.blocks.indices.contains(next) && manuscript.blocks[next].changes.contains { $0.contains("a note that the text goes on") }
            if next < manuscript.blocks.count, isContinuedCaption(manuscript.blocks[next].text), manuscript.blocks[next].table == nil {
                isContinued = true
                next += 1
            }
            guard next < manuscript.blocks.count, var second = manuscript.blocks[next].table, second.head.count == first.head.count,
                manuscript.blocks[next].indent == manuscript.blocks[index].indent
            else { index += 1; continue }
            let hasEqualHead = first.head.contains { !$0.isEmpty } && second.head.map { $0.withoutEmphasis.folded } == first.head.map { $0.withoutEmphasis.folded }
            guard hasEqualHead || isContinued else { index += 1; continue }
            if !hasEqualHead, second.head.contains(where: { !$0.isEmpty }) { second.rows.insert(second.head, at: 0) }
            if next > index + 1 {
                let caption = manuscript.blocks[index + 1].text
                manuscript.remove(at: index + 1, "took out a caption that was repeated: \(caption.quoted)")
            }
            var joined = first
            joined.rows += second.rows
            manuscript.blocks[index].content = .table(joined)
            manuscript.join(
                index, with: index + 1, text: "",
                "joined a table that was cut in two" + (hasEqualHead ? ", and took out its repeated head: \(second.head.joined(separator: " | ").quoted)" : ""))
        }
    }

    /// "Table 2 (continued)".
    private func isContinuedCaption(_ text: String) -> Bool {
        let words = text.withoutEmphasis.lowercased()
        return PageFurniture.isContinuation(text)
            || words.wholeMatch(of: /(table|tabla)\s+[\d.]+.*[(\[,]?\s*(continued|cont['’.]d?\.?|continuación)[)\]]?\.?/) != nil
    }
}
