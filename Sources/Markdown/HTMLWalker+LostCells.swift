import SourceText

/// Cells of a row beyond the columns of its table, which no page shows (GitHub Flavored Markdown, section 4.10).
extension HTMLWalker {
    /// - Parameter line: the row's, in the file.
    mutating func noteLostCells(_ line: Int, of columns: Int) {
        let source = file.bytes[file.range(ofLine: line)]
        guard source.count(where: { $0 == Self.stroke }) >= columns else { return }
        // The strokes of formulas part no cells: they are not in what the parser got.
        let row = standIns.map { $0.text[parsedLines.range(ofLine: line - lineOffset, in: $0.text)] } ?? source
        let strokes = row.indices.filter { row[$0] == Self.stroke && ($0 == row.startIndex || row[$0 - 1] != UInt8(ascii: "\\")) }
        let start = row.firstIndex { !$0.isWhitespace && $0 != UInt8(ascii: ">") }
        let first = strokes.first == start ? 1 : 0
        guard strokes.count >= first + columns, case let lost = row[(strokes[first + columns - 1] + 1)...].drop(while: { $0.isWhitespace || $0 == Self.stroke }),
            !lost.isEmpty
        else { return }
        let words = Array(lost).withUnsafeBufferPointer { lost in standIns?.restored(lost) ?? Array(lost) }[...].trimmed
        let shown = String(decoding: (words.last == Self.stroke ? words.dropLast().trimmed : words).prefix(60), as: UTF8.self)
        document.diagnostics.append(
            Diagnostic(
                .brokenTable, path: file.path, at: Position(line: line),
                "this row has more cells than its table has columns (\(columns)), so \"\(shown)\" is not shown; "
                    + "write \\| for a stroke within a cell, or give the table another column"))
    }

    private static var stroke: UInt8 { UInt8(ascii: "|") }
}
