/// The words of the row and the column that a field stands in.
struct FieldLabel {
    var row: String
    var column: String

    /// Both, as a screen reader says them.
    var spoken: String {
        row.isEmpty ? column : column.isEmpty ? row : "\(row): \(column)"
    }
}
