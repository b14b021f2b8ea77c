import Markdown
import SourceText

/// `unclosed-parenthesis`: a "(" that nothing in its paragraph, item or cell closes.
///
/// A ")" alone is none ("a)" numbers a list), nor is what mathematics writes half open, `(0, 1]`. What a
/// paragraph opens that a page break cut in two, its other half may close.
enum UnclosedParenthesis {
    static func findings(in passages: Passages) -> [Diagnostic] {
        guard passages.words.text.contains(UInt8(ascii: "(")) else { return [] }
        var open: [(start: Int, passage: Int)] = []
        var unclosed: [(start: Int, passage: Int)] = []
        for (index, passage) in passages.all.enumerated() {
            passages.words.text.withUnsafeBufferPointer { text in
                // Without one open there is none to close.
                if open.isEmpty, text.first(UInt8(ascii: "("), in: passage.text) == nil { return }
                read(passage.text, of: text, passage: index, into: &open)
            }
            if open.isEmpty || passages.isCut(after: index) { continue }
            unclosed += open
            open = []
        }
        var places = WordPlaces(passages)
        return unclosed.map { start, index in
            Diagnostic(
                .unclosedParenthesis, path: passages.document.path,
                at: places.position(at: start, in: passages.all[index]),
                "this parenthesis is never closed; put \")\" where it ends, or take \"(\" out")
        }
    }

    private static func read(
        _ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, passage: Int, into open: inout [(start: Int, passage: Int)]
    ) {
        let end = range.upperBound
        var index = range.lowerBound
        while index < end {
            switch text[index] {
            case UInt8(ascii: "("):
                if let after = endOfInterval(at: index, in: text, until: end) {
                    index = after
                    continue
                }
                if !isSadFace(at: index, in: text, range) { open.append((index, passage)) }
            case UInt8(ascii: ")"):
                _ = open.popLast()
            case UInt8(ascii: "["):
                if let after = endOfInterval(at: index, in: text, until: end) {
                    index = after
                    continue
                }
            case UInt8(ascii: "$"):
                if let after = ProseSpans.endOfTeX(at: index, in: text, until: end) {
                    index = after
                    continue
                }
            case UInt8(ascii: ":"), UInt8(ascii: "w"):
                if let after = ProseSpans.endOfAddress(at: index, in: text, until: end) {
                    index = after
                    continue
                }
            default: break
            }
            index += 1
        }
    }

    /// `:(`, `:-(`, `;(` and `=(` with nothing after them.
    private static func isSadFace(at index: Int, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var eyes = index - 1
        if eyes >= range.lowerBound, text[eyes] == UInt8(ascii: "-") || text[eyes] == UInt8(ascii: "'") { eyes -= 1 }
        guard eyes >= range.lowerBound, ":;=".utf8.contains(text[eyes]) else { return false }
        let next = index + 1
        return next == range.upperBound || text[next].isWhitespace || ".,!?()".utf8.contains(text[next])
    }

    /// Where `(0, 1]` or `[0, 1)` ends: two short numbers or letters with a comma or semicolon between them.
    private static func endOfInterval(at index: Int, in text: UnsafeBufferPointer<UInt8>, until end: Int) -> Int? {
        let isOpen = text[index] == UInt8(ascii: "(")
        var separators = 0
        // Letters in a row: four are a word, as in "(Ball, 2015]".
        var letters = 0
        for place in index + 1..<max(index + 1, min(end, index + 32)) {
            let byte = text[place]
            letters = byte.isLetter ? letters + 1 : 0
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: ";"): separators += 1
            case UInt8(ascii: "("), UInt8(ascii: "["): return nil
            case UInt8(ascii: "]"): return isOpen && separators == 1 ? place + 1 : nil
            case UInt8(ascii: ")"): return !isOpen && separators == 1 ? place + 1 : nil
            default: if letters > 3 { return nil }
            }
        }
        return nil
    }
}
