import Markdown
import SourceText

/// `table-total`: in reports and statements, a table whose last row is "Total" adds up.
///
/// Numbers are summed and marks counted. A column of percentages, means and the like is left alone, and so is
/// one with anything in it that is neither: what cannot be added with certainty is not judged.
enum TableTotal {
    static func findings(in document: Document, _ file: SourceFile) -> [Diagnostic] {
        guard document.kind == .report || document.kind == .statement else { return [] }
        return document.markdown.tables.flatMap { findings(in: $0, of: document, file) }
    }

    private static func findings(in table: MarkdownDocument.Table, of document: Document, _ file: SourceFile) -> [Diagnostic] {
        func words(_ cell: MarkdownDocument.Cell) -> String { document.markdown.words(of: cell) }
        guard let last = table.rows.last else { return [] }
        let totals = last.map(words)
        guard let label = totals.firstIndex(where: { !$0.isBlankCell }), TotalWords.isTotal(totals[label]),
            !isPartOfAnother(totals)
        else { return [] }
        let rows = table.rows.dropLast().map { $0.map(words) }
        guard !rows.contains(where: isPartOfAnother) else { return [] }
        let parts = rows.filter { row in !TotalWords.isNoPart(row.first { !$0.isBlankCell } ?? "") }
        // Rows in bold may be sums of those below them.
        let bold = table.rows.dropLast().map { document.markdown.html[$0[label].content].starts(with: "<strong>".utf8) }
        let groups = [true, false].map { isBold in zip(rows, bold).filter { $0.1 == isBold }.map(\.0) }
        return table.head.indices.dropFirst(label + 1).compactMap { column in
            let head = words(table.head[column])
            guard !TotalWords.isLeftAlone(column: head),
                let sum = TableColumn(parts.map { $0[column] }, total: totals[column]), !sum.isRight,
                !([rows] + groups).contains(where: { TableColumn($0.map { $0[column] }, total: totals[column])?.isRight == true })
            else { return nil }
            // Those who answered each question are often the same people.
            if head.folded == "n", sum.total == sum.largest { return nil }
            let name = head.isEmpty ? "column \(column + 1)" : "\"\(head)\""
            let found = sum.countsMarks ? "its rows have \(sum.shownSum) marks" : "its rows add up to \(sum.shownSum)"
            return Diagnostic(
                .tableTotal, path: document.path, at: place(of: column, line: last[column].line, in: file),
                "the total of \(name) is \(totals[column]), but \(found); mend the total or a row")
        }
    }

    /// Whether a row's label is set in below another's: then that one may be a sum already.
    private static func isPartOfAnother(_ row: [String]) -> Bool {
        guard let label = row.first, !label.isBlankCell, let first = label.unicodeScalars.first else { return false }
        return first.properties.isWhitespace || "-–—•·↳…".unicodeScalars.contains(first)
    }

    /// Where a cell's content begins: pipes part the cells of a line, and a backslash keeps one from it.
    private static func place(of column: Int, line: Int, in file: SourceFile) -> Position {
        let range = file.range(ofLine: line)
        let bytes = file.bytes
        func content(from start: Int) -> Int {
            bytes[start..<range.upperBound].firstIndex { !$0.isWhitespace } ?? range.upperBound
        }
        var index = content(from: range.lowerBound)
        while index < range.upperBound, bytes[index] == UInt8(ascii: ">") { index = content(from: index + 1) }
        var left = column
        if index < range.upperBound, bytes[index] == UInt8(ascii: "|") { index += 1 }
        while left > 0, index < range.upperBound {
            if bytes[index] == UInt8(ascii: "\\") { index += 1 } else if bytes[index] == UInt8(ascii: "|") { left -= 1 }
            index += 1
        }
        return file.position(at: content(from: min(index, range.upperBound)))
    }
}
