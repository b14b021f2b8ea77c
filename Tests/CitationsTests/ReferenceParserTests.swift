import Citations
import Testing

/// What an entry of a reference list says (APA 7, chapter 9).
struct ReferenceParserTests {
    private func reference(_ entry: String) -> Reference { CitedText([], entries: [entry]).references[0] }

    /// `Surname/I. I.` for persons, the name for groups, `=` before an acronym.
    private func authors(_ entry: String) -> [String] {
        reference(entry).authors.map { $0.name + ($0.afterSurname.map { "/\($0)" } ?? "") + ($0.acronym.map { "=\($0)" } ?? "") }
    }

    @Test(arguments: [
        ("Admiraal, W., Veldman, I., Mainhard, T., & van Tartwijk, J. (2019). T.", ["Admiraal/W.", "Veldman/I.", "Mainhard/T.", "van Tartwijk/J."]),
        ("Akiba M., Murata A., Howard C. C., Wilkinson B. (2019). T.", ["Akiba/M.", "Murata/A.", "Howard/C. C.", "Wilkinson/B."]),
        ("Stewart, B. M. & Blankenship, B. (2022). T.", ["Stewart/B. M.", "Blankenship/B."]),
        ("Jakopovic, P., Johnson, K.G. (2023). T.", ["Jakopovic/P.", "Johnson/K.G."]),
        ("Jakopovic, P. and Johnson, K. G. (2023). T.", ["Jakopovic/P.", "Johnson/K. G."]),
        ("Gómez, P., y Valero, P. (2019). T.", ["Gómez/P.", "Valero/P."]),
        ("Berry, R. Q., III. (2008). T.", ["Berry/R. Q., III"]),
        ("Berry III, R. Q., & Larson, M. R. (2019). T.", ["Berry/R. Q., III", "Larson/M. R."]),
        ("King Jr., M. L. (1963). T.", ["King/M. L., Jr."]), ("King, M. L. Jr. (1963). T.", ["King/M. L., Jr."]),
        ("Lester, F. K., Jr. (Ed.). (2007). T.", ["Lester/F. K., Jr."]),
        ("Kilpatrick, J., Swafford, J., & Findell, B. (Eds.). (2001). T.", ["Kilpatrick/J.", "Swafford/J.", "Findell/B."]),
        ("de la Torre, J., & O’Connor, M. C. (2011). T.", ["de la Torre/J.", "O’Connor/M. C."]),
        ("Yeh, C., Ellis, M., & Hurtado, C. K. (2017). T.", ["Yeh/C.", "Ellis/M.", "Hurtado/C. K."]),
        ("Sartre, J.-P. (1943). T.", ["Sartre/J.-P."]),
        ("hooks, b. (1994). T.", ["hooks/b."]),
        ("Boaler, Jo (2016). T.", ["Boaler/Jo"]),
        ("Boaler, J. 2016. Mindsets. Press.", ["Boaler/J."]),
        ("NCSM: Leadership in Mathematics Education. (2024). T.", ["NCSM: Leadership in Mathematics Education=NCSM"]),
        ("National Council of Teachers of Mathematics [NCTM]. (2014). T.", ["National Council of Teachers of Mathematics=NCTM"]),
        ("National Council of Teachers of Mathematics & NCSM. (2024). T.", ["National Council of Teachers of Mathematics", "NCSM"]),
        ("NCTM & NCSM. (2024). T.", ["NCTM", "NCSM"]),
        ("National Governors Association Center for Best Practices, Council of Chief State School Officers. (2010). T.", ["National Governors Association Center for Best Practices", "Council of Chief State School Officers"]),
        ("Office of Research and Improvement. (2010). T.", ["Office of Research and Improvement"]),
        ("Texas A&M University. (2010). T.", ["Texas A&M University"]),
        ("Achieve, Inc. (2010). T.", ["Achieve, Inc."]),
        ("U.S. Department of Education. (2010). T.", ["U.S. Department of Education"]),
        ("Standards for mathematical practice. (2011). Press.", []),
    ])
    func `reads authors`(entry: String, expected: [String]) {
        #expect(authors(entry) == expected)
        #expect(reference(entry).year != nil)
    }

    @Test func `sees that authors are left out`() {
        #expect(reference("Chval, K., et al. (2010). T.").hasMoreAuthors)
        #expect(reference("Miller, T. C., Brown, M. J., . . . Yeo, S. (2018). T.").hasMoreAuthors)
        #expect(authors("Miller, T. C., Brown, M. J., . . . Yeo, S. (2018). T.") == ["Miller/T. C.", "Brown/M. J.", "Yeo/S."])
        #expect(!reference(Works.ball).hasMoreAuthors)
    }

    @Test(arguments: [
        ("(2019)", Year(.number(2019))), ("(2015a)", Year(.number(2015), letter: "a")),
        ("(2015, June 22)", Year(.number(2015), detail: "June 22")), ("(2024, May/June)", Year(.number(2024), detail: "May/June")),
        ("(in press)", Year(.inPress)), ("(n.d.)", Year(.noDate)), ("(n.d.-b)", Year(.noDate, letter: "b")),
        ("(1945/2004)", Year(.number(2004), original: 1945)), ("(2015–2017)", Year(.number(2015), detail: "2017")),
        ("(ca. 1900)", Year(.number(1900))), ("(in press-b)", Year(.inPress, letter: "b")), ("(en prensa-a)", Year(.inPress, letter: "a")),
        ("(forthcoming-c)", Year(.inPress, letter: "c")),
    ])
    func `reads a year`(written: String, year: Year) {
        #expect(reference("Ball, D. L. \(written). Title. Press.").year == year)
        #expect(authors("Ball, D. L. \(written). Title. Press.") == ["Ball/D. L."])
    }

    @Test(arguments: [
        ("Making sense. Heinemann.", "Making sense", "Heinemann"),
        ("Learning by doing: A handbook (4th ed.). Solution Tree.", "Learning by doing: A handbook", "(4th ed.). Solution Tree"),
        ("What does it take? [Presentation]. Annual Conference, Fullerton, CA.", "What does it take?", "[Presentation]. Annual Conference, Fullerton, CA"),
        ("Where is the value? Innovations, 48, 699–718. https://doi.org/10.1007/s1", "Where is the value?", "Innovations, 48, 699–718"),
        ("What matters for teachers? Learning Policy Institute. https://example.org", "What matters for teachers?", "Learning Policy Institute"),
        ("What do schools learn? The role of capacity. American Journal, 56(3), 955–994.", "What do schools learn? The role of capacity", "American Journal, 56(3), 955–994"),
        ("Volumes vs. areas in the U.S. today. Press.", "Volumes vs. areas in the U.S. today", "Press"),
        ("Tasks (as J. Hiebert saw them. Twice). Press.", "Tasks (as J. Hiebert saw them. Twice)", "Press"),
        ("Algebra I. Houghton Mifflin.", "Algebra I", "Houghton Mifflin"), ("Grade K. Zaner.", "Grade K", "Zaner"),
        ("Algebra II. Press.", "Algebra II", "Press"), ("Counting in pre-K. Press.", "Counting in pre-K", "Press"),
        ("The work of K. Devlin. Press.", "The work of K. Devlin", "Press"), ("Reading J. K. Rowling. Press.", "Reading J. K. Rowling", "Press"),
        ("Only a title", "Only a title", ""),
    ])
    func `parts the title from its source`(rest: String, title: String, source: String) {
        let reference = reference("Ball, D. L. (2015). " + rest)
        #expect(reference.title == title)
        #expect(reference.source == source)
    }

    @Test func `keeps an address that is no DOI`() {
        let reference = reference("Hamilton, T. (2024, May/June).  Get more bang.\nPrincipal Magazine. https://www.naesp.org/resource/bang/")
        #expect(reference.url == "https://www.naesp.org/resource/bang/")
        #expect(reference.doi == nil)
        #expect(reference.source == "Principal Magazine")
        #expect(reference.text == "Hamilton, T. (2024, May/June). Get more bang. Principal Magazine. https://www.naesp.org/resource/bang/")
    }

    @Test func `puts a title first where there is no author`() {
        let reference = reference("Standards for mathematical practice. (2011). Example Press.")
        #expect(reference.title == "Standards for mathematical practice")
        #expect(reference.source == "Example Press")
    }

    @Test(arguments: ["", " ", "()", "(2019)", "(", ")", ",,,&&&", "(2019).", "&(n.d.)", "https://", "doi:", "10.", "J. (2019)", "[", "]]((", "et al. (2019)"])
    func `refuses no entry`(entry: String) {
        #expect(CitedText(Array("(Ball, 2015) (2019)".utf8), entries: [entry]).references.count == 1)
    }
}
