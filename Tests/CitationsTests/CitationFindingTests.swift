import Citations
import SourceText
import Testing

/// Each code with a paper that gets it and a near miss that does not.
struct CitationFindingTests {
    @Test(arguments: [
        ("(Lempert, 1990)", "\"Lempert, 1990\" is not in the reference list; did you mean Lampert (1990)?"),
        ("as Lempert (1990) shows", "\"Lempert (1990)\" is not in the reference list; did you mean Lampert (1990)?"),
        ("Lempert (1990) shows", "\"Lempert (1990)\" is not in the reference list; did you mean Lampert (1990)?"),
        ("(Stein & Smith, 2018)", "\"Stein & Smith, 2018\" is not in the reference list; did you mean Smith & Stein (2018)?"),
        ("(Stein, 2008)", "\"Stein, 2008\" is not in the reference list; did you mean Stein et al. (2008)?"),
        ("(Lampert et al., 1990)", "\"Lampert et al., 1990\" is not in the reference list; did you mean Lampert (1990)?"),
        ("(Warshauer, 2015)", "\"Warshauer, 2015\" is not in the reference list; add the work there, or mend the citation"),
        ("as Horn and Little (2010) say", "\"Horn and Little (2010)\" is not in the reference list; add the work there, or mend the citation"),
        ("Chval et al. (2010) say", "\"Chval et al. (2010)\" is not in the reference list; add the work there, or mend the citation"),
        ("(NCSM, 2019)", "\"NCSM, 2019\" is not in the reference list; add the work there, or mend the citation"),
        ("according to Warshauer (2015)", "\"Warshauer (2015)\" is not in the reference list; add the work there, or mend the citation"),
        ("Baker (2013a) shows", "\"Baker (2013a)\" is not in the reference list; add the work there, or mend the citation"),
        ("Warshauer (2015, p. 4) shows", "\"Warshauer (2015)\" is not in the reference list; add the work there, or mend the citation"),
        ("(Empson, forthcoming)", "\"Empson, forthcoming\" is not in the reference list; add the work there, or mend the citation"),
        ("según Empson (en prensa)", "\"Empson (en prensa)\" is not in the reference list; add the work there, or mend the citation"),
        ("(Empson, Levi, & Carpenter, 2011)", "\"Empson, Levi, & Carpenter, 2011\" is not in the reference list; add the work there, or mend the citation"),
    ])
    func `reports a missing reference`(prose: String, message: String) {
        let paper = CitedPaper("(Lampert, 1990; Smith & Stein, 2018; Stein et al., 2008)\n" + prose, [Works.lampert1990, Works.smithStein, Works.stein])
        #expect(paper.messages == [message])
        #expect(paper.text.findings.map(\.code) == [.missingReference])
        #expect(paper.text.citations.last?.reference == nil)
    }

    @Test func `does not miss what has another accent, dash or apostrophe`() {
        let paper = CitedPaper(
            "(Gutierrez, 2012; Mayfield–Ingram, 2013; O'Connor, 2001)",
            [
                Works.gutierrez, "Mayfield-Ingram, K. (2013). A work. Press.", "O’Connor, M. C. (2001). A work. Press.",
            ])
        #expect(paper.messages == [])
        #expect(paper.text.citations.map(\.reference) == [0, 1, 2])
    }

    @Test func `knows an acronym with two letters exchanged`() {
        #expect(CitedPaper("(NTCM, 2014)", [Works.nctm2014]).messages.first == "\"NTCM, 2014\" is not in the reference list; did you mean National Council of Teachers of Mathematics (2014)?")
    }

    @Test func `a group is not its joint work with another`() {
        let list = ["NCTM & NCSM. (2024). High school mathematics. NCTM."]
        #expect(CitedPaper("(NCSM, 2024)", list).findings == ["missing-reference: NCSM, 2024", "uncited-reference: NCTM & NCSM (2024)"])
        #expect(CitedPaper("(NCTM & NCSM, 2024)", list).findings == [])
        let alone = ["NCSM. (2024). Leading with technology."]
        #expect(CitedPaper("(NCTM & NCSM, 2024)", alone).findings == ["missing-reference: NCTM & NCSM, 2024", "uncited-reference: NCSM (2024)"])
    }

    @Test func `the order of names matters`() {
        let list = ["Kane, B. D., & Saclarides, E. S. (2023). Doing the math together. Press.", "Saclarides, E. S., & Kane, B. D. (2023). Coaching. Press."]
        let paper = CitedPaper("Kane and Saclarides (2023) came before (Saclarides & Kane, 2023).", list)
        #expect(paper.text.citations.map(\.reference) == [0, 1])
        #expect(paper.findings == [])
    }

    @Test func `reports a wrong year once, and does not call the entry uncited`() {
        let paper = CitedPaper("(Lampert, 1991)", [Works.lampert1990])
        #expect(paper.messages == ["\"Lampert, 1991\" is not in the reference list, but Lampert (1990) is; mend the year here or there"])
        #expect(paper.text.findings.map(\.code) == [.wrongYear])
        #expect(paper.text.citations.map(\.reference) == [0])
    }

    @Test func `of several years names the one that nothing cites`() {
        let paper = CitedPaper("(Lampert, 1990; Lampert, 1991)", [Works.lampert1990, Works.lampert2001])
        #expect(paper.messages == ["\"Lampert, 1991\" is not in the reference list, but Lampert (2001) is; mend the year here or there"])
        let both = CitedPaper("(Lampert, 1990, 2001, 2003)", [Works.lampert1990, Works.lampert2001])
        #expect(both.messages == ["\"Lampert, 2003\" is not in the reference list, but Lampert (1990) and Lampert (2001) are; mend the year here or there"])
        #expect(both.text.citations.map(\.reference) == [0, 1, 1])
    }

    @Test func `a year with its letter is no wrong year`() {
        #expect(CitedPaper("(Boaler, 2002a, 2002b)", [Works.boaler2002a, Works.boaler2002b]).findings == [])
        #expect(CitedPaper("(Boaler, 2002a, b)", [Works.boaler2002a, Works.boaler2002b]).findings == [])
        #expect(CitedPaper("(Boaler, 2002a, 2002c)", [Works.boaler2002a, Works.boaler2002b]).findings == ["wrong-year: 2002c"])
    }

    @Test func `reports an entry that nothing cites`() {
        let paper = CitedPaper("(Lampert, 1990)", [Works.lampert1990, Works.lampert2001])
        #expect(paper.messages == ["nothing in the text cites Lampert (2001); cite it where it is used, or take it off the list"])
        #expect(CitedPaper("(Lampert, 1990, p. 2001; Lampert, 2001)", [Works.lampert1990, Works.lampert2001]).findings == [])
    }

    @Test func `reports a citation that fits several entries`() {
        let letters = CitedPaper("(Boaler, 2002)", [Works.boaler2002a, Works.boaler2002b])
        #expect(letters.messages == ["\"Boaler, 2002\" fits 2 entries of the reference list: Boaler (2002a) and Boaler (2002b); add the letter of the one you mean to the year"])
        let none = CitedPaper("(Nasir, 2016)", ["Nasir, N. S. (2016a). One work. Press.", "Nasir, N. S. (2016). Two works. Press."])
        #expect(none.findings.first == "ambiguous-citation: Nasir, 2016")
        let many = CitedPaper(
            "(Ball et al., 2008)", ["Ball, D. L., Hill, H., & Bass, H. (2008). One. Press.", Works.ball])
        #expect(many.findings == ["ambiguous-citation: Ball et al., 2008"])
        let apart = CitedPaper(
            "(Ball, Hill, et al., 2008; Ball, Thames, et al., 2008)", ["Ball, D. L., Hill, H., & Bass, H. (2008). One. Press.", Works.ball])
        #expect(apart.findings == [])
    }

    @Test(arguments: [
        ("https://doi.org/10.1080/ 10986060802229675", "has a space in it; write https://doi.org/10.1080/10986060802229675"),
        ("https://doi.org/10.1080/10986060 802229675", "has a space in it; write https://doi.org/10.1080/10986060802229675"),
        ("https:// doi.org/10.1080/10986060802229675", "has a space in it; write https://doi.org/10.1080/10986060802229675"),
        ("https://doi.og/10.1080/10986060802229675", "is at doi.og instead of doi.org; write https://doi.org/10.1080/10986060802229675"),
        ("https//doi.org/10.1080/10986060802229675", "does not begin with https://; write https://doi.org/10.1080/10986060802229675"),
        ("https://doi.org/10.1080", "is cut off: after its first part comes a slash and more; copy it whole from the publisher's page"),
        ("https://doi.org/10.1080/", "is cut off: after its first part comes a slash and more; copy it whole from the publisher's page"),
        ("https://doi.org/1080/10986060802229675", "is no DOI: one begins 10. and four digits or more; copy it from the publisher's page"),
        ("doi:1080.55", "is no DOI: one begins 10. and four digits or more; copy it from the publisher's page"),
    ])
    func `reports a malformed DOI`(doi: String, message: String) {
        let paper = CitedPaper("(Lampert, 1990)", [Works.lampert1990 + " " + doi])
        #expect(paper.text.findings.map(\.code) == [.malformedDOI])
        #expect(paper.messages.first?.hasSuffix(message) == true, "\(paper.messages)")
    }

    @Test(arguments: [
        ("https://doi.org/10.1016/S0732-3123(99)00012-3", "10.1016/S0732-3123(99)00012-3"),
        ("https://doi.org/10.54300/956.678.", "10.54300/956.678"),
        ("http://dx.doi.org/10.1007/s10755-023-09650-z", "10.1007/s10755-023-09650-z"),
        ("doi:10.2307/749740", "10.2307/749740"),
        ("DOI: 10.2307/749740", "10.2307/749740"),
        ("https://doi.org/10.2307/749740 (Original work published 1945)", "10.2307/749740"),
        ("https://doi.org/10.2307/749740. Accessed 3 May 2020.", "10.2307/749740"),
    ])
    func `reads a DOI`(written: String, doi: String) {
        let paper = CitedPaper("(Lampert, 1990)", [Works.lampert1990 + " " + written])
        #expect(paper.findings == [])
        #expect(paper.text.references.first?.doi == doi)
    }

    @Test func `a publisher's address is no DOI`() {
        let paper = CitedPaper("(Lampert, 1990)", [Works.lampert1990 + " https://journals.sagepub.com/doi/10.3102/00028312027001029"])
        #expect(paper.findings == [])
        #expect(paper.text.references.first?.doi == nil)
        #expect(paper.text.references.first?.url == "https://journals.sagepub.com/doi/10.3102/00028312027001029")
    }
}
