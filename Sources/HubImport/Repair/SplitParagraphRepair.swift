import SourceText

/// A paragraph that stops in the middle of a sentence, and one that goes on in lower case, are one that a page's end cut. A web page
/// has none.
struct SplitParagraphRepair: Repair {
    let words: HeadingWords

    func apply(to manuscript: inout Manuscript) {
        guard manuscript.hasPages else { return }
        let hyphens = LineHyphens(of: manuscript.blocks.map(\.text).joined(separator: "\n"))
        var blocks: [Block] = []
        var isInReferences = false
        for second in manuscript.blocks {
            if let first = blocks.last, first.headingLevel != nil { isInReferences = words.isReferences(first.text) }
            guard !isInReferences, let first = blocks.last, isCut(first), second.isParagraph, second.quotes == first.quotes, second.style == nil,
                !second.isImage, goesOn(second.text),
                first.isItem ? second.indent == 0 || second.indent > first.indent : second.indent == first.indent
            else {
                blocks.append(second)
                continue
            }
            let (text, change) = hyphens.join(first.text, second.text)
                ?? (first.text + " " + second.text, "joined a paragraph that was cut in two: \"\(first.text.ending) | \(second.text.beginning)\"")
            blocks[blocks.count - 1].text = text
            blocks[blocks.count - 1].changes += second.changes + [change]
        }
        manuscript.blocks = blocks
    }

    private func isCut(_ block: Block) -> Bool {
        guard block.isParagraph || block.isItem, block.style == nil, !block.isImage, block.text.insideBold == nil else { return false }
        // A paragraph that was joined of thousands of lines is looked at again for each: its beginning and its end say enough.
        let near = block.text.utf8.count > 4 * Self.farthest ? "\(block.text.prefix(Self.farthest)) \(block.text.suffix(Self.farthest))" : block.text
        let marked = near.hasSuffix("]") ? near.replacing(/(\[\^\d+\])+$/, with: "") : near
        let text = marked.withoutEmphasis.trimmed
        let words = text.words
        guard words.count >= 4, let last = text.last(where: { !"\"'”’»)]".contains($0) }) else { return false }
        if text.hasSuffix("-") { return true }
        // A label with its words, a blank to fill in, an address or a formula ends as it likes.
        if words.prefix(3).contains(where: { $0.last == ":" }) || words.last?.contains("://") ?? false || words.last?.contains("@") ?? false { return false }
        return last.isLetter || last.isNumber || ",–—&".contains(last)
    }

    /// In characters.
    private static let farthest = 500

    private func goesOn(_ text: String) -> Bool {
        guard !TextLine(text).isEquation, let first = text.words.first, first.last != ":", !first.contains("://"), !first.contains("@") else { return false }
        let letters = first.drop { "(\"'“‘«[*_".contains($0) }
        guard letters.first?.isLowercase ?? false, !(letters.dropFirst().first?.isUppercase ?? false) else { return false }
        // "b) …" is a point of a list.
        return !(letters.count <= 4 && (letters.hasSuffix(")") || letters.hasSuffix(".")) && text.words.count > 1 && !letters.hasPrefix("a."))
            || letters.count > 4
    }
}
