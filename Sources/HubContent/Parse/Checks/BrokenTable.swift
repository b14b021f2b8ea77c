import Markdown
import SourceText

/// `broken-table`: rows of a table that Markdown takes for words, because no line `|---|---|` stands below their head.
enum BrokenTable {
    static func findings(in passages: Passages) -> [Diagnostic] {
        guard passages.words.text.contains(bar) else { return [] }
        return passages.paragraphLines.flatMap { lines in
            lines.indices.filter { index in
                isRow(lines[index].text) && (index == 0 || !isRow(lines[index - 1].text))
                    && index + 1 < lines.count && isRow(lines[index + 1].text)
            }.map { index in
                Diagnostic(
                    .brokenTable, path: passages.file.path, at: Position(line: lines[index].number),
                    "these lines are no table yet; write a line \(ruler(like: lines[index].text)) below the first, and leave a blank line above it")
            }
        }
    }

    private static let bar = UInt8(ascii: "|")

    /// `|x|` alone is a distance.
    private static func isRow(_ line: ArraySlice<UInt8>) -> Bool { line.first == bar && line.count { $0 == bar } > 1 }

    /// `|---|---|` for a row.
    private static func ruler(like row: ArraySlice<UInt8>) -> String {
        "|" + String(repeating: "---|", count: max(1, min(8, row.count { $0 == bar } - 1)))
    }
}
