import SourceText

/// The tables of an .odt as pandoc can read them whole: it passes over the rows that are marked as a table's head, over what
/// a cell reaches over, and over how often an empty cell is repeated.
enum OpenDocumentTables {
    static func mended(_ content: String) -> String {
        guard content.contains("<table:") else { return content }
        // How many cells repeating may still make: a few bytes could claim millions.
        var left = Bounds.tableCells
        return content.replacing(/<\/?table:table-header-rows>/, with: "")
            .replacing("table:covered-table-cell", with: "table:table-cell")
            .replacing(/<table:table-cell( [^>]*)?\/>/) { cell in
                let count = cell.output.1?.firstMatch(of: /table:number-columns-repeated="(\d+)"/).flatMap { Int($0.output.1) } ?? 1
                let cells = min(max(count, 1), max(left, 1))
                left -= cells - 1
                return String(repeating: "<table:table-cell/>", count: cells)
            }
            .replacing(/\ table:number-(?:columns|rows)-spanned="\d*"/, with: "")
    }
}
