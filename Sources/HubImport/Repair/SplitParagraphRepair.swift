import SourceText

/// A paragraph that stops in the middle of a sentence, and one that goes on in lower case, are one that a page's end cut. A web page
/// has none.
struct SplitParagraphRepair: Repair {
    let words: HeadingWords

    func apply(to manuscript: inout Manuscript) {
        guard manuscript.hasPages else { return }
        let hyphens = LineHyphens(of: manuscript.blocks.map(\.text).joined(separator: "\n"))
        var index = 0
        var isInReferences = false
        while index + 1 < manuscript.blocks.count {
            let (first, second) = (manuscript.blocks[index], manuscript.blocks[index + 1])
            if first.headingLevel != nil { isInReferences = words.isReferences(first.text) }
            guard !isInReferences, isCut(first), second.isParagraph, second.quotes == first.quotes, second.style == nil, !second.isImage,
                goesOn(second.text), first.isItem ? second.indent == 0 || second.indent > first.indent : second.indent == first.indent
            else {
                index += 1
                continue
            }
            if let (text, change) = hyphens.join(first.text, second.text) {
                manuscript.join(index, with: index + 1, text: text, change)
            } else {
                manuscript.join(
                    index, with: index + 1, text: first.text + " " + second.text,
                    "joined a paragraph that was cut in two: \"\(first.text.ending) | \(second.text.beginning)\"")
            }
        }
    }

    private func isCut(_ block: Block) -> Bool {
        guard block.isParagraph || block.isItem, block.style == nil, !block.isImage, block.text.insideBold == nil else { return false }
        let marked = block.text.hasSuffix("]") ? block.text.replacing(/(\[\^\d+\])+$/, with: "") : block.text
        let text = marked.withoutEmphasis.trimmed
        let words = text.words
        guard words.count >= 4, let last = text.last(where: { !"\"'”’»)]".contains($0) }) else { return false }
        if text.hasSuffix("-") { return true }
        // A label with its words, a blank to fill in, an address or a formula ends as it likes.
        if words.prefix(3).contains(where: { $0.last == ":" }) || words.last?.contains("://") ?? false || words.last?.contains("@") ?? false { return false }
        return last.isLetter || last.isNumber || ",–—&".contains(last)
    }

    private func goesOn(_ text: String) -> Bool {
        guard let first = text.words.first, first.last != ":", !first.contains("://"), !first.contains("@") else { return false }
        let letters = first.drop { "(\"'“‘«[*_".contains($0) }
        guard letters.first?.isLowercase ?? false, !(letters.dropFirst().first?.isUppercase ?? false) else { return false }
        // "b) …" is a point of a list.
        return !(letters.count <= 4 && (letters.hasSuffix(")") || letters.hasSuffix(".")) && text.words.count > 1 && !letters.hasPrefix("a."))
            || letters.count > 4
    }
}
