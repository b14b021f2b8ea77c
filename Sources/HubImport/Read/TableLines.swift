import SourceText

/// Tables in plain text: rows with tabs between their cells, as a paste from a word processor or a spreadsheet has
/// them; columns lined up with spaces, as from a PDF; or Markdown's own.
enum TableLines {
    /// The table that begins at a line, and where it ends.
    static func table(in lines: [TextLine], at start: Int) -> (Table, end: Int)? {
        markdown(lines, start) ?? rows(lines, start, least: 2, cells(betweenTabs:)) ?? aligned(lines, start)
    }

    private static func markdown(_ lines: [TextLine], _ start: Int) -> (Table, end: Int)? {
        guard let head = lines[start].pipeCells, start + 1 < lines.count, let marks = lines[start + 1].pipeCells,
            marks.count == head.count, marks.allSatisfy({ $0.wholeMatch(of: /:?-+:?/) != nil })
        else { return nil }
        let rows = lines[(start + 2)...].prefix { $0.pipeCells != nil }.compactMap(\.pipeCells)
        let alignments = marks.map { mark -> Table.Alignment in
            switch (mark.hasPrefix(":"), mark.hasSuffix(":")) {
            case (true, true): .center
            case (true, false): .left
            case (false, true): .right
            case (false, false): .none
            }
        }
        return (Table(head: head, rows: rows, alignments: alignments), start + 2 + rows.count)
    }

    private static func rows(_ lines: [TextLine], _ start: Int, least: Int, _ cells: (TextLine) -> [String]?) -> (Table, end: Int)? {
        guard let head = cells(lines[start]) else { return nil }
        let rows = lines[start...].prefix { cells($0)?.count == head.count }.compactMap(cells)
        guard rows.count >= least else { return nil }
        return (Table(head: rows[0].map(escaped), rows: rows.dropFirst().map { $0.map(escaped) }), start + rows.count)
    }

    private static func cells(betweenTabs line: TextLine) -> [String]? {
        guard ListMark(line.text) == nil, line.text.contains("\t") else { return nil }
        return line.text.split(separator: "\t", omittingEmptySubsequences: false).map(\.trimmed)
    }

    /// Three rows or more whose cells begin in the same columns.
    private static func aligned(_ lines: [TextLine], _ start: Int) -> (Table, end: Int)? {
        guard lines[start].text.contains("  ") else { return nil }
        let columns = starts(lines[start])
        guard columns.count > 1, ListMark(lines[start].text) == nil else { return nil }
        let rows = lines[start...].prefix { line in
            let others = starts(line)
            return others.count == columns.count && zip(columns, others).allSatisfy { abs($0 - $1) <= 1 }
        }
        guard rows.count >= 3 else { return nil }
        let cells = rows.map { $0.text.split(separator: /\s{2,}/).map { escaped($0.trimmed) } }
        return (Table(head: cells[0], rows: Array(cells.dropFirst())), start + rows.count)
    }

    /// The columns in which the words begin that two spaces or more part from others.
    private static func starts(_ line: TextLine) -> [Int] {
        guard line.text.contains("  ") else { return [] }
        return [line.indent] + line.text.ranges(of: /\s{2,}/).map { line.indent + line.text.distance(from: line.text.startIndex, to: $0.upperBound) }
    }

    private static func escaped(_ cell: String) -> String { PlainEscaping.inline(cell).replacing("|", with: "\\|") }
}
