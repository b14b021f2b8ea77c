import SourceText
import Testing

struct TableTotalTests {
    private func places(_ table: String, at path: String = "reports/a.md") -> [String] {
        HubContentTests.places(.tableTotal, in: "# A\n\n\(table)\n", at: path)
    }

    /// A table of one column of numbers beside the rows' names.
    private func places(head: String = "Teachers", _ cells: [String], total: String, label: String = "Total") -> [String] {
        var table = "| School | \(head) |\n|---|---|\n"
        for (number, cell) in cells.enumerated() { table += "| Row\(number) | \(cell) |\n" }
        return places(table + "| \(label) | \(total) |")
    }

    @Test func `names the column, its total and its sum`() {
        let text = """
            # A

            | School | Teachers | Coaches | Share (%) |
            |---|---:|---:|---:|
            | Elm | 12 | 1 | 60 |
            | Oak | 1,030 | 2 | 41 |
            | **Total** | **1,043** | 3 | 100 |
            """
        #expect(
            messages(.tableTotal, in: text, at: "reports/a.md") == [
                "content/reports/a.md:7:15: warning: the total of \"Teachers\" is 1,043, but its rows add up to 1,042; "
                    + "mend the total or a row [table-total]"
            ])
    }

    @Test func `takes rows in bold for sums of the rows below them`() {
        let rows = ["| **Elementary** | **30** |", "| Elm | 10 |", "| Oak | 20 |", "| **High** | **5** |", "| Ash | 5 |"]
        let head = "| School | Teachers |\n|---|---:|\n"
        #expect(places(head + rows.joined(separator: "\n") + "\n| **Total** | **35** |") == [])
        #expect(places(head + rows.joined(separator: "\n") + "\n| **Total** | **36** |").count == 1)
    }

    @Test(arguments: [(["2.5", "3.25"], "8.75"), (["1,250.50", "12,000"], "13,950.00"), (["$1,250.50", "$12,000"], "$13,950.00"), (["2.5", "3"], "9")])
    func `adds up numbers of different decimals`(cells: [String], total: String) {
        #expect(places(cells, total: total).count == 1)
    }

    @Test(arguments: [(["2.5", "3.25"], "5.75"), (["2.5", "3.25"], "5.8"), (["1,250.50", "12,000"], "13,250.50"), (["0.33", "0.7"], "1"), (["12", "0.5"], "13")])
    func `leaves to each number what it was rounded by`(cells: [String], total: String) {
        #expect(places(cells, total: total) == [])
    }

    @Test func `counts marks`() {
        let text = "# A\n\n| Task | Launch | Discuss | |\n|---|---|---|---|\n| a | x | $\\checkmark$ | 1 |\n| b | ✓ | | |\n| c | X | ✔ | 1 |\n| Totals | 2 | 2 | 3 |\n"
        #expect(
            messages(.tableTotal, in: text, at: "statements/a.md") == [
                "content/statements/a.md:8:12: warning: the total of \"Launch\" is 2, but its rows have 3 marks; mend the total or a row [table-total]",
                "content/statements/a.md:8:20: warning: the total of column 4 is 3, but its rows add up to 2; mend the total or a row [table-total]",
            ])
    }

    @Test(arguments: [
        (["1", "2"], "4"), (["1", "", "–"], "2"), (["−3", "5"], "8"), (["1 000", "1"], "1000"), (["1,000", "1"], "1000"), (["x", "x", ""], "3"),
        (["x", "1"], "3"), (["\\checkmark", ""], "2"), (["✔️", ""], "2"), (["0.5", "0.5"], "2.0"), (["3,5", "1,5"], "6,0"), (["12*", "1"], "14"),
    ])
    func `finds a total that differs`(cells: [String], total: String) {
        #expect(places(cells, total: total).count == 1)
    }

    @Test(arguments: [
        (["1", "2"], "3"), (["1", "", "—"], "1"), (["−3", "5"], "2"), (["-3", "-5"], "–8"), (["1,000", "1"], "1,001"), (["1 000", "1"], "1 001"),
        (["x", "✓", ""], "2"), (["33.3", "33.3", "33.3"], "100.0"), (["3,5", "1,5"], "5,0"), (["0", "1.5"], "1.5"),
        (["1/2", "1/2"], "2"), (["12 (40%)", "3"], "20"), (["1.5", "1"], "3"), (["n/a", "1"], "2"), (["1", "2"], ""), (["1", "2"], "three"),
        (["", ""], "5"), (["x", "2"], "4"), (["99999999999999999999", "1"], "2"), (["yes", "no"], "2"),
    ])
    func `leaves alone a total that is right, and what cannot be added`(cells: [String], total: String) {
        #expect(places(cells, total: total) == [])
    }

    @Test func `reads no number of a note as part of a cell`() {
        let note = "\n\n[^1]: One was away."
        #expect(places("| a | b |\n|---|---|\n| x | 2[^1] |\n| Total | 2 |" + note) == [])
        #expect(places("| a | b |\n|---|---|\n| x | 2[^1] |\n| Total | 21 |" + note) == ["6:11"])
    }

    @Test(arguments: ["%", "Percent", "Mean score", "SD", "M", "Average", "% of teachers", "Median", "Rate", "Promedio", "DE", "Desviación estándar"])
    func `leaves alone columns that do not add up`(head: String) {
        #expect(places(head: head, ["1", "2"], total: "9") == [])
    }

    @Test(arguments: ["Total", "TOTALS", "Sum", "Total:", "**Total**", "Grand total", "Total (N)", "Suma", "Totales"])
    func `knows a last row of totals`(label: String) {
        #expect(places(["1", "2"], total: "9", label: label) == ["7:\(label.utf8.count + 6)"])
    }

    @Test(arguments: ["Total (%)", "Total percent", "Total unduplicated", "Total (unduplicated)", "Totally", "All", "Mean", ""])
    func `leaves other last rows alone`(label: String) {
        #expect(places(["1", "2"], total: "9", label: label) == [])
    }

    @Test func `adds up the parts and not their sums`() {
        let head = "| Grade | n |\n|---|---|\n"
        #expect(places(head + "| K | 1 |\n| 1 | 2 |\n| Subtotal | 3 |\n| 2 | 4 |\n| Sub-total | 4 |\n| Total | 7 |") == [])
        #expect(places(head + "| K | 1 |\n| 1 | 2 |\n| Subtotal | 3 |\n| 2 | 4 |\n| Sub-total | 4 |\n| Total | 8 |") == ["10:11"])
        #expect(places(head + "| K | 10 |\n| – boys | 6 |\n| – girls | 4 |\n| Total | 10 |") == [])
        #expect(places(head + "| K | 10 |\n| of which new | 6 |\n| Total | 10 |") == [])
        #expect(places(head + "| Average-size schools | 10 |\n| Large | 6 |\n| Total | 16 |") == [])
    }

    @Test func `knows that the same people may answer each question`() {
        let head = "| Question | n |\n|---|---|\n| a | 30 |\n| b | 29 |\n"
        #expect(places(head + "| Total | 30 |") == [])
        #expect(places(head + "| Total | 31 |") == ["7:11"])
    }

    @Test func `finds the label in the first cell that has words, and a table in a quotation`() {
        #expect(places("> | a | b | c |\n> |---|---|---|\n> | x | y\\|y | 1 |\n> | | Total | 2 |") == ["6:15"])
    }

    @Test(arguments: ["rubrics/a.md", "tasks/a.md", "models/a.md", "a.md"])
    func `asks reports and statements alone`(path: String) {
        #expect(places("| a | b |\n|---|---|\n| x | 1 |\n| Total | 2 |", at: path) == [])
    }

    @Test func `takes a sum that no number holds for a wrong one`() {
        let cells = Array(repeating: "99999999999999.9", count: 9_223)
        #expect(places(cells, total: "-99999999999999.9").count == 1)
    }

    @Test func `adds up money, and nothing that is counted for each of something`() {
        #expect(places(["$12.50", "$9.25"], total: "$21.95").count == 1)
        #expect(places(["$12.50", "€ 9.25"], total: "21.75") == [])
        #expect(places(head: "Students per class", ["22", "24"], total: "23") == [])
    }
}
