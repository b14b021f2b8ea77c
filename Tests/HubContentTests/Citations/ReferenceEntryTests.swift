import Citations
import Testing

@testable import HubContent

@Suite struct ReferenceEntryTests {
    private func entries(_ list: String) -> [String] {
        parsed("# T\n\nSaid (Author, 2020).\n\n" + list).document.references?.entries.map(\.work.text) ?? []
    }

    @Test func `takes lists that a blank line, a comment or another mark parts for one`() {
        #expect(entries("## References\n\n- A, B. (2020). *C*.\n\n- D, E. (2020). F.\n\n<!-- page 2 -->\n\n* G, H. (2020). I.\n")
            == ["A, B. (2020). C.", "D, E. (2020). F.", "G, H. (2020). I."])
    }

    @Test func `takes paragraphs, where there is no list`() {
        #expect(entries("## Works cited\n\nThe works that we cite.\n\nA, B. (2020, May). C.\nD.\n\nE. (n.d.). F.\n\nPrinted by us\n")
            == ["A, B. (2020, May). C. D.", "E. (n.d.). F."])
    }

    @Test func `takes the lines of a paragraph for an entry each, where each begins as one`() {
        let list = "Rowe, M. B. (1986). Wait time: slowing down may be\na way of speeding up. *J*, *1*(1), 1–2.\nSmith, M. S., & Stein, M. K. (2018). *5*. https://doi.org/10.1/x  \nWare, J. (n.d.). *W*."
        #expect(entries("## References\n\n\(list)\n") == [
            "Rowe, M. B. (1986). Wait time: slowing down may be a way of speeding up. J, 1(1), 1–2.",
            "Smith, M. S., & Stein, M. K. (2018). 5. https://doi.org/10.1/x", "Ware, J. (n.d.). W.",
        ])
        #expect(parsed("# T\n\nSaid (Rowe, 1986; Smith & Stein, 2018; Ware, n.d.).\n\n## References\n\n\(list)\n").findings.filter { $0.contains("missing") } == [])
    }

    @Test(arguments: ["n.d.-a", "en prensa", "forthcoming", "in press-a", "ca. 1990", "s.f.", "1945/2004"])
    func `takes a paragraph for an entry by any date that an entry can have`(date: String) {
        let list = "## References\n\nWorld Health Organization. (\(date)). *Facts*. Press.\n\nNCSM (a council) let us print this.\n"
        #expect(entries(list) == ["World Health Organization. (\(date)). Facts. Press."])
        #expect(parsed("# T\n\nSaid (World Health Organization, \(date)).\n\n" + list).findings == [])
    }

    @Test func `takes no note after the list for an entry, but an entry that slipped out of it`() {
        #expect(entries("## References\n\n- A, B. (2020). C.\n\nPermission is granted by NCSM (2024) to reprint this\n\nD, E. (2021). F.\n")
            == ["A, B. (2020). C.", "D, E. (2021). F."])
    }

    @Test func `ends the list where a heading that means something else begins`() {
        #expect(entries("# References\n\n## Books\n\n- A, B. (2020). C.\n\n## Recommendations\n\n- Plan.\n") == ["A, B. (2020). C."])
    }

    @Test func `has none in a document whose references are empty`() {
        #expect(parsed("# T\n\nSaid (Author, 2020).\n\n## References\n\nNone yet.\n").document.references == nil)
    }

    @Test func `is an anchor that links may name`() {
        let (document, _) = parsed("# T\n\nSaid (Author, 2020).\n\n## References\n\n- Author, A. (2020). *A title*. A Press.\n")
        #expect(document.anchors.all.contains("Reference-1") && !document.anchors.all.contains("Reference-2"))
    }
}
