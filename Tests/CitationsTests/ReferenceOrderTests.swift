import Citations
import SourceText
import Testing

/// The order of a reference list (APA 7, sections 9.44 to 9.49).
struct ReferenceOrderTests {
    private func findings(_ entries: [String]) -> [CitationFinding] {
        CitedText([], entries: entries).findings.filter { $0.code == .referenceOrder }
    }

    private func work(_ authors: String, _ year: String = "2010", _ title: String = "A work") -> String { "\(authors) (\(year)). \(title). Press." }

    @Test(arguments: [
        ["Brown, J. R.", "Browning, A. R."],
        ["Smith, M.", "Smith, M. S.", "Smith, M. S., & Stein, M. K.", "Smith, N."],
        ["Boaler, J.", "Boaler, J., & Greeno, J.", "Boaler, J., & Staples, M.", "Boaler, J., Wiliam, D., & Brown, M."],
        ["de la Torre, J.", "Delgado, A.", "van Es, E.", "Vygotsky, L."],
        ["Gutiérrez, R.", "Gutstein, E."],
        ["NCSM: Leadership in Mathematics Education.", "NCTM & NCSM."],
        ["National Council of Teachers of Mathematics.", "National Research Council."],
        ["MacArthur, J.", "McDonald, A."],
        ["O’Connor, M.", "Olson, P."],
        ["Singh, Y.", "Singh Siddhu, N."],
        ["The Learning Alliance.", "Lester, F."],
    ])
    func `lets right order be`(authors: [String]) {
        #expect(findings(authors.map { work($0) }) == [])
        #expect(findings(authors.reversed().map { work($0) }).isEmpty == false)
    }

    @Test(arguments: [
        ["n.d.", "2002", "2016", "in press"], ["2015a", "2015b"], ["2015", "2015, June 22"],
    ])
    func `lets one author's years be`(years: [String]) {
        #expect(findings(years.map { work("Boaler, J.", $0) }) == [])
    }

    @Test func `puts one author's works earliest first`() {
        #expect(findings([work("NCSM.", "2024"), work("NCSM.", "2020")]) == [
            CitationFinding(
                .referenceOrder, at: .reference(0),
                "NCSM (2024) stands before NCSM (2020), which should come first: one author's works stand earliest first"),
        ])
        #expect(findings([work("NCSM.", "in press"), work("NCSM.", "2020")]).count == 1)
        #expect(findings([work("NCSM.", "2020"), work("NCSM.", "n.d.")]).count == 1)
        #expect(findings([work("NCSM.", "2020b"), work("NCSM.", "2020a")]).count == 1)
    }

    @Test func `puts works of one year by title, its article left out`() {
        #expect(findings([work("NCSM.", "2020", "A map"), work("NCSM.", "2020", "Lessons")]).count == 1)
        #expect(findings([work("NCSM.", "2020", "Lessons"), work("NCSM.", "2020", "A map")]) == [])
    }

    @Test func `names the entry that stands wrong, not those around it`() {
        let late = findings([work("Ball, D."), work("Cobb, P."), work("Kazemi, E."), work("Lampert, M."), work("Aguirre, J.")])
        #expect(late == [
            CitationFinding(
                .referenceOrder, at: .reference(4), "Aguirre (2010) stands after Ball (2010), but should come before it: the list is alphabetical"),
        ])
        let early = findings([work("Lampert, M."), work("Ball, D."), work("Cobb, P."), work("Kazemi, E."), work("Stein, M.")])
        #expect(early == [
            CitationFinding(
                .referenceOrder, at: .reference(0), "Lampert (2010) stands before Kazemi (2010), which should come first: the list is alphabetical"),
        ])
    }

    @Test func `says once that a list is in no order`() {
        let entries = "zyxwvutsrqponmlkjihgfedcba".map { work("\($0.uppercased())ores, A.") }
        #expect(findings(entries).map(\.message) == ["the reference list is not in alphabetical order; sort it by authors, then by year"])
    }
}
