import Testing

@testable import HubImport

struct WebTablesTests {
    @Test func `lets the heads of a first row reach down`() {
        #expect(WebTables.mended("<TABLE><tr><th rowspan=\"2\">A</th><TH>B</TH></tr><tr><th>C</th></tr></TABLE><table><tr><th>D</th></tr></table>")
            == "<TABLE><tr><td rowspan=\"2\">A</td><td>B</td></tr><tr><td>C</td></tr></TABLE><table><tr><th>D</th></tr></table>")
    }

    @Test func `lets no cell reach farther than in a browser`() {
        #expect(WebTables.mended("<td colspan=\"100000000\" rowspan=99999>A</td><td colspan=\"999\">") == "<td colspan=\"1000\" rowspan=1000>A</td><td colspan=\"999\">")
    }

    @Test(arguments: [
        "<table><thead><tr><th rowspan=2>A</th></tr></thead></table>", "<table><tr><th>A</th></tr><tr><td rowspan=2>B</td></tr></table>",
        "<p>rowspan</p><table", "<table><tr><td rowspan=2>A</td></tr></table>",
    ])
    func `leaves other tables alone`(page: String) { #expect(WebTables.mended(page) == page) }
}
