import SourceText
import Testing

struct MissingReferenceListTests {
    private func findings(_ text: String, at path: String = "statements/a.md") -> [String] {
        messages(.missingReference, in: "# A\n\n\(text)\n", at: path)
    }

    @Test func `finds works that are cited where none are listed`() {
        #expect(findings("Tasks matter.\n\nWaiting helps (Rowe, 1986; Stahl, 1994), as Boaler (2002) says.") == [
            "content/statements/a.md:5:16: warning: this page cites \"Rowe, 1986\" and 2 more, but has no reference list; "
                + "add a heading \"## References\" and below it a paragraph for each work [missing-reference]"
        ])
        #expect(findings("So says Rowe et al. (1986).\n\n## References\n", at: "reports/a.md") == [
            "content/reports/a.md:3:9: warning: this page cites \"Rowe et al. (1986)\", but has no reference list; "
                + "write a paragraph for each work below its heading [missing-reference]"
        ])
    }

    @Test func `says what an entry looks like where words stand in the list that are none`() {
        let list = "## Works Cited\n\nRowe, Mary Budd. \"Wait Time.\" *J*, vol. 37, no. 1, 1986, pp. 43–50."
        #expect(findings("Waiting helps (Rowe, 1986; Stahl, 1994).\n\n\(list)").first?.hasSuffix(
            "nothing below its heading begins as works do, with authors and year: Rowe, M. B. (1986). [missing-reference]") == true)
    }

    @Test(arguments: ["(Kane & Saclarides, 2023)", "(Stein et al., 2022)", "(NCTM, 2014)", "Smith and Stein (2018)"])
    func `one is enough where its form is sure`(citation: String) {
        #expect(findings("We hold this \(citation).").count == 1)
    }

    @Test(arguments: [
        "We met there (Chicago, 2019).", "We met (March, 2020) and again (Fall, 2021).", "Grade 3 (2024) and Grade 4 (2025).",
        "We hold this [(NCTM, 2014)](https://www.nctm.org/pta/).", "`(NCTM, 2014)` is how one cites.", "In 2019 and (2020) we began.",
        "We hold this (NCTM, 2014).\n\n## References\n\nNCTM. (2014). *Principles to actions*. NCTM.",
    ])
    func `finds none in other words, in links and where there is a list`(text: String) {
        #expect(findings(text) == [])
    }

    @Test func `asks it of statements, models and reports alone`() {
        #expect(findings("We hold this (NCTM, 2014).", at: "models/a.md").count == 1)
        for path in ["a.md", "tasks/a.md", "rubrics/a.md", "protocols/a.md", "statements/index.md"] {
            #expect(findings("We hold this (NCTM, 2014).", at: path) == [])
        }
    }
}
