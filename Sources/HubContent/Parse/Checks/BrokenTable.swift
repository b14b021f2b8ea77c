import Markdown
import SourceText

/// `broken-table`: rows of a table that Markdown takes for words, because no line `|---|---|` stands below their head, or a
/// line too far down; and rows that a spreadsheet parts with tabs.
enum BrokenTable {
    static func findings(in passages: Passages) -> [Diagnostic] {
        (passages.words.text.contains(bar) ? unruled(in: passages) : []) + (passages.file.bytes.contains(tab) ? tabbed(in: passages) : [])
    }

    private static let tab = UInt8(ascii: "\t")

    /// Copied from a spreadsheet: two lines or more with as many tabs each.
    private static func tabbed(in passages: Passages) -> [Diagnostic] {
        passages.paragraphLines.compactMap { lines in
            let tabs = lines.map { line in line.text.count { $0 == tab } }
            guard lines.count > 1, tabs[0] > 0, lines[0].text.first != tab, tabs.allSatisfy({ $0 == tabs[0] }),
                // A list of a word processor has one after each sign, and a finding of its own.
                !lines.contains(where: { ItemMark($0.text) != nil })
            else { return nil }
            return Diagnostic(
                .brokenTable, path: passages.file.path, at: Position(line: lines[0].number),
                "these lines are a table with tabs between its cells, and readers see them run together; write | between the cells, and a line "
                    + "\(ruler(columns: tabs[0] + 1)) below the first")
        }
    }

    private static func unruled(in passages: Passages) -> [Diagnostic] {
        let blocks = passages.document.markdown.blocks
        let tables = Set(blocks.lazy.filter { if case .table = $0.kind { true } else { false } }.map(\.lines.lowerBound))
        return passages.paragraphLines.flatMap { lines in
            lines.indices.filter { index in
                isRow(lines[index].text) && (index == 0 || !isRow(lines[index - 1].text))
                    && (index + 1 < lines.count ? isRow(lines[index + 1].text) : tables.contains(lines[index].number + 1))
            }.map { index in
                Diagnostic(
                    .brokenTable, path: passages.file.path, at: Position(line: lines[index].number),
                    "these lines are no table yet; write a line \(ruler(columns: lines[index].text.count { $0 == bar } - 1)) below the first, and leave a blank line above it")
            }
        }
    }

    private static let bar = UInt8(ascii: "|")

    /// `|x|` alone is a distance.
    private static func isRow(_ line: ArraySlice<UInt8>) -> Bool { line.first == bar && line.count { $0 == bar } > 1 }

    /// `|---|---|`
    private static func ruler(columns: Int) -> String {
        "|" + String(repeating: "---|", count: max(1, min(8, columns)))
    }
}
