import Markdown
import SourceText

/// What was meant as Markdown and is none, so that it stands on the page as text: `unknown-heading` of `##Launch`, where
/// a space is missing, and `broken-table` of rows without the line `|---|---|` below their head.
enum MarkdownSlip {
    static func findings(in passages: Passages) -> [Diagnostic] {
        let words = passages.words.text
        guard words.contains(mark) || words.contains(bar) else { return [] }
        return passages.document.markdown.blocks.filter { $0.kind == .paragraph }.flatMap { findings(in: $0.lines, of: passages.file) }
    }

    private static func findings(in lines: ClosedRange<Int>, of file: SourceFile) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var isInTable = false
        for line in lines {
            let text = file.bytes[file.range(ofLine: line)].drop { $0 == .space }
            let isRow = text.first == bar && text.count { $0 == bar } > 1
            if isRow, !isInTable, line < lines.upperBound {
                found.append(
                    Diagnostic(
                        .brokenTable, path: file.path, at: Position(line: line),
                        "these lines are no table yet; write a line \(ruler(like: text)) below the first, and leave a blank line above it"))
            }
            isInTable = isRow
            if let marks = marks(ofHeading: text) {
                let words = String(decoding: text, as: UTF8.self).prefix(60)
                found.append(
                    Diagnostic(
                        .unknownHeading, path: file.path, at: Position(line: line),
                        "\"\(words)\" is no heading; write a space after \(marks)"))
            }
        }
        return found
    }

    private static let mark = UInt8(ascii: "#")
    private static let bar = UInt8(ascii: "|")

    /// The marks of what would be a heading. A single one may begin a word of social media.
    private static func marks(ofHeading line: ArraySlice<UInt8>) -> String? {
        let marks = line.prefix { $0 == mark }
        guard (2...6).contains(marks.count), let next = line.dropFirst(marks.count).first, next.isLetter || next >= 0x80 else { return nil }
        return String(repeating: "#", count: marks.count)
    }

    /// `|---|---|` for a row.
    private static func ruler(like row: ArraySlice<UInt8>) -> String {
        "|" + String(repeating: "---|", count: max(1, min(8, row.count { $0 == bar } - 1)))
    }
}
