import Markdown
import SourceText

/// `broken-footnote`: a mark such as `[^1]` without a note, and a note that no mark refers to, which no page shows.
enum BrokenFootnote {
    static func findings(in passages: Passages) -> [Diagnostic] {
        guard passages.file.bytes.withUnsafeBufferPointer(mayHaveOne) else { return [] }
        return marks(in: passages) + notes(in: passages)
    }

    /// Whether `[^` stands in a text: formulas have carets too.
    private static func mayHaveOne(in text: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        while let caret = text.first(UInt8(ascii: "^"), in: start..<text.count) {
            if caret > 0, text[caret - 1] == UInt8(ascii: "[") { return true }
            start = caret + 1
        }
        return false
    }

    private static func marks(in passages: Passages) -> [Diagnostic] {
        let text = passages.words.text
        var places = WordPlaces(passages)
        return passages.all.flatMap { passage in
            passage.text.compactMap { start in
                guard text[start] == UInt8(ascii: "["), let mark = mark(in: text[start..<passage.text.upperBound]) else { return nil }
                return Diagnostic(
                    .brokenFootnote, path: passages.file.path, at: places.position(at: start, in: passage),
                    "there is no footnote \(mark); write a line that begins with \(mark): and has its words, or take the mark out")
            }
        }
    }

    private static func notes(in passages: Passages) -> [Diagnostic] {
        let (file, markdown) = (passages.file, passages.document.markdown)
        let shown = Set(markdown.footnotes.map(\.line))
        let code = RangeSet(markdown.blocks.compactMap { block in
            if case .code = block.kind { block.lines.lowerBound..<block.lines.upperBound + 1 } else { nil }
        })
        return (1...file.position(at: file.bytes.count).line).compactMap { number in
            let line = file.bytes[file.range(ofLine: number)].drop { $0 == .space }
            guard line.first == UInt8(ascii: "["), let mark = mark(in: line), line.dropFirst(mark.utf8.count).first == UInt8(ascii: ":"),
                !shown.contains(number), !code.contains(number)
            else { return nil }
            return Diagnostic(
                .brokenFootnote, path: file.path, at: Position(line: number),
                "no page shows this footnote, because nothing refers to it; write \(mark) behind the words it belongs to")
        }
    }

    /// `[^name]` at the beginning of words.
    private static func mark(in words: ArraySlice<UInt8>) -> String? {
        guard words.dropFirst().first == UInt8(ascii: "^") else { return nil }
        let name = words.dropFirst(2).prefix(40).prefix { $0 != UInt8(ascii: "]") && !$0.isWhitespace && $0 != UInt8(ascii: "[") }
        guard !name.isEmpty, words.dropFirst(2 + name.count).first == UInt8(ascii: "]") else { return nil }
        return "[^" + String(decoding: name, as: UTF8.self) + "]"
    }
}
