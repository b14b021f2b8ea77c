/// The tables of an .odt as pandoc can read them whole: it passes over the rows that are marked as a table's head, over what
/// a cell reaches over, and over how often an empty cell is repeated.
enum OpenDocumentTables {
    /// The most that a row's cells are repeated, as in a browser.
    private static let span = 1000

    static func mended(_ content: String) -> String {
        guard content.contains("<table:") else { return content }
        return content.replacing(/<\/?table:table-header-rows>/, with: "")
            .replacing("table:covered-table-cell", with: "table:table-cell")
            .replacing(/<table:table-cell( [^>]*)?\/>/) { cell in
                let count = cell.output.1?.firstMatch(of: /table:number-columns-repeated="(\d+)"/).flatMap { Int($0.output.1) } ?? 1
                return String(repeating: "<table:table-cell/>", count: min(max(count, 1), span))
            }
            .replacing(/\ table:number-(?:columns|rows)-spanned="\d*"/, with: "")
    }
}
