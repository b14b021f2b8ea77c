import SourceText

/// A table: rows of cells, each a line of Markdown.
package struct Table: Hashable, Sendable {
    package enum Alignment: String, Hashable, Sendable {
        case none = "---", left = ":---", center = ":---:", right = "---:"
    }

    package var head: [String]
    package var rows: [[String]]
    package var alignments: [Alignment] = []

    package init(head: [String], rows: [[String]], alignments: [Alignment] = []) {
        (self.head, self.rows, self.alignments) = (head, rows, alignments)
    }
}

extension Table {
    /// The lines of Markdown that it is.
    var lines: [String] {
        let columns = ([head] + rows).map(\.count).max() ?? 0
        let marks = (0..<columns).map { $0 < alignments.count ? alignments[$0].rawValue : Alignment.none.rawValue }
        // Cells that are missing at the end of a row are for looks: one long row among many would make heaps of them.
        let fills = columns * (rows.count + 1) <= Bounds.tableCells
        return [line(head, columns), "|" + marks.joined(separator: "|") + "|"] + rows.map { line($0, fills ? columns : $0.count) }
    }

    private func line(_ cells: [String], _ columns: Int) -> String {
        let filled = cells + Array(repeating: "", count: max(0, columns - cells.count))
        return "|" + filled.map { $0.isEmpty ? "  |" : " \($0) |" }.joined()
    }
}
