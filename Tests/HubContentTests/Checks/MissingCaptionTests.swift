import SourceText
import Testing

struct MissingCaptionTests {
    private func findings(_ text: String) -> [String] {
        let table = "Table 1. Teams\n\n| A | B |\n|---|---|\n| c | d |\n"
        return messages(.missingCaption, in: "# A\n\n\(table)\n\(text)\n", at: "reports/a.md")
    }

    @Test func `finds the number of a table that the page does not have, once`() {
        #expect(findings("Table 1 has two, *see* Table 2.\n\nAs Table 2 shows.") == [
            "content/reports/a.md:9:24: warning: this page has no Table 2; mend the number, or write \"Table 2\" and a title "
                + "in the line above what it names [missing-caption]"
        ])
    }

    @Test func `finds each number of several`() {
        #expect(findings("As Tables 1, 2 and 4 show.").map { $0.contains("no Table 2") || $0.contains("no Table 4") } == [true, true])
    }

    @Test func `finds a caption that no table follows`() {
        #expect(findings("Table 3. Schools\n\nWords.").count == 1)
    }

    @Test(arguments: [
        "See Table 1.", "See Tables 1 and two.", "Table 1 – 2 teams", "See Figure 2.", "Table 2 of the framework has more.", "See the rest (NCTM, 2014, Table 2).", "Timetable 2 is out.",
        "`Table 2` is how one writes it.", "Table by Table we went.",
    ])
    func `leaves alone tables of this page and of other works`(text: String) {
        #expect(findings(text) == [])
    }

    @Test func `says nothing of a page without captions`() {
        #expect(messages(.missingCaption, in: "# A\n\nSee Table 2.\n", at: "reports/a.md") == [])
    }
}
