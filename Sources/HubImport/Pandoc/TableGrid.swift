import SourceText

/// Lays the cells of a table out in rows and columns: a Markdown table has no cell that reaches over several.
struct TableGrid {
    struct Cell {
        var text: String
        var rows: Int
        var columns: Int
    }

    private(set) var changes: [String] = []
    private var rows: [[String]] = []
    /// Texts of cells above that reach down, by column, with how many rows they still reach.
    private var hanging: [Int: (text: String, rows: Int)] = [:]
    /// How many columns cells may fill by what they claim to reach over.
    private let width: Int

    /// As many as browsers take.
    private static let span = 1000

    /// - Parameter rows: how many rows will be added.
    init(rows: Int) { width = max(1, min(Self.span, Bounds.tableCells / max(1, rows))) }

    mutating func note(_ change: String) { if !changes.contains(change) { changes.append(change) } }

    mutating func add(_ cells: [Cell]) {
        var row: [String] = []
        func hang(_ hanging: inout [Int: (text: String, rows: Int)]) {
            while let above = hanging[row.count] {
                hanging[row.count] = above.rows > 1 ? (above.text, above.rows - 1) : nil
                row.append(above.text)
            }
        }
        for cell in cells {
            hang(&hanging)
            let columns = max(1, min(cell.columns, width - row.count))
            let rows = min(cell.rows, Self.span)
            if columns < cell.columns { note("took a cell that claimed to reach over \(cell.columns) columns as one of \(columns); look at the table: \(cell.text.quoted)") }
            if rows < cell.rows { note("took a cell that claimed to reach over \(cell.rows) rows as one of \(rows); look at the table: \(cell.text.quoted)") }
            for column in 0..<columns {
                let text = column == 0 ? cell.text : ""
                if rows > 1 { hanging[row.count] = (text, rows - 1) }
                row.append(text)
            }
            if rows > 1 { note("repeated a cell that reached over \(rows) rows in each of them: \(cell.text.quoted)") }
            if columns > 1, !cell.text.isEmpty {
                note("put a cell that reached over \(columns) columns into the first of them: \(cell.text.quoted)")
            }
        }
        hang(&hanging)
        rows.append(row)
    }

    /// - Parameter headRows: how many rows the document calls the head.
    /// - Returns: `nil` where no cell has words, and there is nothing to fill in either.
    mutating func table(headRows: Int, alignments: [Table.Alignment]) -> Table? {
        guard rows.contains(where: { !$0.isEmpty }) else { return nil }
        if headRows > 1 { note("kept the first row of a head of \(headRows) rows as the head; the others are rows now") }
        let isHead = headRows > 0 || rows.count > 1 && rows[0].allSatisfy { !$0.isEmpty && $0.count < 100 }
        // The head of a table is set in bold anyway.
        let head = isHead ? rows.removeFirst().map { $0.insideBold ?? $0 } : Array(repeating: "", count: rows[0].count)
        if headRows == 0 {
            note(isHead ? "took the first row of a table as its head" : "gave a table an empty head, as a table here has to have one")
        }
        return Table(head: head, rows: rows, alignments: alignments)
    }
}
