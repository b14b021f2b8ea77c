import Testing

@testable import HubImport

struct OpenDocumentTablesTests {
    @Test(arguments: [
        ("<table:table-header-rows><table:table-row/></table:table-header-rows>", "<table:table-row/>"),
        (
            "<table:table-cell table:number-columns-spanned=\"2\"><text:p>A</text:p></table:table-cell><table:covered-table-cell table:style-name=\"x\"/>",
            "<table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell/>"
        ),
        ("<table:covered-table-cell><text:p/></table:covered-table-cell>", "<table:table-cell><text:p/></table:table-cell>"),
        ("<table:table-cell table:number-columns-repeated=\"3\"/>", "<table:table-cell/><table:table-cell/><table:table-cell/>"),
    ])
    func `gives pandoc each place of a table`(xml: String, mended: String) { #expect(OpenDocumentTables.mended(xml) == mended) }

    @Test func `repeats no cell without end`() {
        #expect(OpenDocumentTables.mended("<table:table-cell table:number-columns-repeated=\"99999999999999999999\"/>") == "<table:table-cell/>")
        let cell = "<table:table-cell table:number-columns-repeated=\"100000000\"/>"
        #expect(OpenDocumentTables.mended(cell + cell) == String(repeating: "<table:table-cell/>", count: 200_001))
    }
}
