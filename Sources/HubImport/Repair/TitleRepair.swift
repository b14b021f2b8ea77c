import HubContent

/// The title leaves the text: a page has it at its top. It is what the document calls its title, else its one great
/// heading, else a short first line. A web page's name in the browser may be an older one than the great heading on it.
struct TitleRepair: Repair {
    func apply(to manuscript: inout Manuscript) {
        if let index = manuscript.blocks.prefix(4).firstIndex(where: { $0.style == .title }) {
            take(index, in: &manuscript)
        } else if !manuscript.hasPages, let title = manuscript.title, let index = pageHeading(in: manuscript),
            plain(title).folded != plain(manuscript.blocks[index].text).folded
        {
            manuscript.title = nil
            manuscript.blocks[index].changes.append("took the page's one great heading for the title, not what the browser shows: \(title.quoted)")
            take(index, in: &manuscript)
        } else if let title = manuscript.title {
            // A web page's title often stands at its top again.
            let key = plain(title).folded
            if let index = manuscript.blocks.prefix(4).firstIndex(where: { plain($0.text).folded == key && $0.table == nil }) {
                manuscript.remove(at: index)
            }
        } else if let index = greatHeading(in: manuscript) {
            take(index, in: &manuscript)
        } else if let first = manuscript.blocks.first, isTitle(first, in: manuscript) {
            take(0, in: &manuscript)
        }
        manuscript.title = manuscript.title.map(plain)
    }

    private func take(_ index: Int, in manuscript: inout Manuscript) {
        let text = plain(manuscript.blocks[index].text)
        // A title of two lines.
        if manuscript.title == nil || manuscript.blocks[index].style == .title { manuscript.title = text }
        manuscript.remove(at: index, "made a title of \(text.quoted)")
    }

    /// The one heading of the first level, where nothing but a few short lines stand before it.
    private func greatHeading(in manuscript: Manuscript) -> Int? {
        let headings = manuscript.blocks.indices.filter { manuscript.blocks[$0].headingLevel == 1 }
        guard headings.count == 1, let index = headings.first, index <= 2 else { return nil }
        return index
    }

    /// The one heading of the first level of a web page, before which stand lists of links at most.
    private func pageHeading(in manuscript: Manuscript) -> Int? {
        let headings = manuscript.blocks.indices.filter { manuscript.blocks[$0].headingLevel == 1 }
        guard headings.count == 1, let index = headings.first else { return nil }
        return manuscript.blocks[..<index].contains { $0.headingLevel != nil || $0.text.words.count > 20 } ? nil : index
    }

    private func isTitle(_ block: Block, in manuscript: Manuscript) -> Bool {
        if block.headingLevel == 1 { return false }
        guard block.isPlainParagraph, !block.isImage, ListMark(block.text) == nil, manuscript.blocks.count > 1 else { return false }
        let words = plain(block.text).words
        guard (1...20).contains(words.count), let last = block.text.withoutEmphasis.last else { return false }
        return !".,;:".contains(last) && HeadLinesRepair.authors(in: plain(block.text)) == nil
    }

    private func plain(_ text: String) -> String { text.replacing("\\\n", with: " ").withoutEmphasis.replacing(/\\(?=[$*_`\[<])/, with: "").oneLine }
}
