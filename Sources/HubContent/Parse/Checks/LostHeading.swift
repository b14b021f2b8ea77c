import Markdown
import SourceText

/// `lost-heading` and `unknown-heading`: a line that was meant as a heading and is none, such as "##Launch". Its words are
/// part of the section before it: of the sheet that students get, perhaps, with the solution below it.
///
/// In a task it is an error where the heading would have had a meaning.
enum LostHeading {
    static func findings(in passages: Passages, headings: HeadingMatcher) -> [Diagnostic] {
        guard passages.file.bytes.contains(mark) else { return [] }
        let (document, file) = (passages.document, passages.file)
        return document.markdown.blocks.filter { $0.kind == .paragraph || isIndentedCode($0, in: file) }.flatMap { block in
            block.lines.compactMap { number in
                let line = file.bytes[file.range(ofLine: number)]
                let text = line.withoutUnseenStart
                guard let (words, fix) = heading(text, isIndented: text.startIndex > line.startIndex, in: block.kind) else { return nil }
                let isMeant = document.kind == .task && headings.match(words, in: .task) != nil
                return Diagnostic(
                    isMeant ? .lostHeading : .unknownHeading, path: file.path, at: Position(line: number),
                    "\"\(String(decoding: text, as: UTF8.self).prefix(60))\" is no heading; \(fix)")
            }
        }
    }

    private static let mark = UInt8(ascii: "#")

    /// Whether nothing but four spaces make a block code.
    private static func isIndentedCode(_ block: MarkdownDocument.Block, in file: SourceFile) -> Bool {
        guard block.kind == .code(language: "") else { return false }
        let first = file.bytes[file.range(ofLine: block.lines.lowerBound)].first { $0 != .space }
        return first != UInt8(ascii: "`") && first != UInt8(ascii: "~")
    }

    /// The words of a line that was meant as a heading, and what keeps it from being one.
    private static func heading(_ text: ArraySlice<UInt8>, isIndented: Bool, in kind: MarkdownDocument.Block.Kind) -> (words: String, fix: String)? {
        let marks = text.prefix { $0 == mark }
        // A single one may begin a word of social media, or a comment in code.
        guard (2...6).contains(marks.count), let next = text.dropFirst(marks.count).first else { return nil }
        let words = String(decoding: text.dropFirst(marks.count).drop { $0 == .space }, as: UTF8.self)
        if next.isLetter || next >= 0x80 {
            return kind == .paragraph ? (words, "write a space after \(String(decoding: marks, as: UTF8.self))") : nil
        }
        return next == .space && isIndented ? (words, "take away the spaces before it") : nil
    }
}

extension ArraySlice<UInt8> {
    /// Without spaces, tabs and the characters without width that a browser or a word processor leaves at a line's beginning:
    /// U+200B, U+2060, U+FEFF and U+00A0.
    fileprivate var withoutUnseenStart: Self {
        var rest = self
        while let first = rest.first {
            if first == .space || first == UInt8(ascii: "\t") {
                rest.removeFirst()
            } else if rest.starts(with: [0xC2, 0xA0]) {
                rest.removeFirst(2)
            } else if rest.starts(with: [0xE2, 0x80, 0x8B]) || rest.starts(with: [0xE2, 0x81, 0xA0]) || rest.starts(with: [0xEF, 0xBB, 0xBF]) {
                rest.removeFirst(3)
            } else {
                break
            }
        }
        return rest
    }
}
