/// The words of the row and the column that a field stands in.
struct FieldLabel {
    var row: CellWords
    var column: CellWords

    /// Both as they are written, which fields are named by.
    var written: String { Self.joined(row.written, column.written) }

    /// Both as a screen reader says them.
    var spoken: String { Self.joined(row.spoken, column.spoken) }

    private static func joined(_ row: String, _ column: String) -> String {
        row.isEmpty ? column : column.isEmpty ? row : "\(row): \(column)"
    }
}

/// The words of a cell: with formulas as their TeX, and as one would read them out.
struct CellWords {
    var written = ""
    var spoken = ""

    /// The words of two cells beside one another.
    static func + (_ first: CellWords, _ second: CellWords) -> CellWords {
        func joined(_ first: String, _ second: String) -> String { first.isEmpty ? second : first + " " + second }
        return CellWords(written: joined(first.written, second.written), spoken: joined(first.spoken, second.spoken))
    }
}
