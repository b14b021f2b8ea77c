import Citations
import Testing

/// The forms that citations have in prose (APA 7, sections 8.10 to 8.22).
struct CitationFormTests {
    @Test func `reads the forms of Spanish`() {
        let paper = CitedPaper(
            """
            Se sabe (Ruiz e Ibáñez, 2015; Pérez, s. f.; Soto, s.f.), como dicen Ruiz e Ibáñez (2015). La zona (Vygotsky, 1978, como se citó en Sanz, \
            2012) y otra (Bruner, 1960, citado en Sanz, 2012; Dienes, 1970, cit. en Sanz, 2012). Lo dijo El País (2021).
            """,
            [
                "El País. (2021, 3 de mayo). Contar en la plaza. https://example.org/a", "Pérez, J. (s. f.). Guía de decimales. Norte.",
                "Ruiz, A. e Ibáñez, B. (2015). Didáctica. Sur.", "Sanz, C. (2012). Leer. Sur.", "Soto, M. (s.f.). Guía de fracciones. Norte.",
            ])
        #expect(paper.messages == [])
        #expect(paper.citations == [
            "Ruiz e Ibáñez, 2015 → Ruiz & Ibáñez (2015)", "Pérez, s. f. → Pérez (n.d.)", "Soto, s.f. → Soto (n.d.)", "Ruiz e Ibáñez (2015) → Ruiz & Ibáñez (2015)",
            "Sanz, 2012 → Sanz (2012)", "Sanz, 2012 → Sanz (2012)", "Sanz, 2012 → Sanz (2012)", "El País (2021) → El País (2021)",
        ])
        #expect(paper.text.references[0].year?.detail == "3 de mayo")
        #expect(paper.text.references[2].authors.map(\.name) == ["Ruiz", "Ibáñez"])
    }

    @Test func `reads a paper with most forms`() {
        let paper = CitedPaper(
            """
            Talk is work (e.g., Kazemi & Hintz, 2014; see also Smith & Stein, 2018, pp. 3–5; Stein et al., 2008). As Lampert (1990, 2001) \
            and Ball et al. (2008) show, teaching asks for knowledge of its own kind. Smith and Stein’s (2018) practices help.
            Identity counts (Aguirre, Mayfield-Ingram, & Martin, 2013; Berry, 2008), and so do standards (National Council of Teachers of \
            Mathematics [NCTM], 2000, 2014; National Governors Association Center for Best Practices & Council of Chief State School Officers \
            [NGA & CCSSO], 2010). NCTM (2014) lists eight practices. The National Research Council (2001, Chapter 3) agreed with the five \
            strands (Kilpatrick et al., 2001, p. 116).
            Boaler (2002a, 2016) compared two schools (cf. Boaler & Staples, 2008). Noticing can be learned (van Es and Sherin, 2002), and \
            what Hiebert and colleagues (1997) call sense is its aim (see Darling-Hammond et al., 2017, for a review). Gutiérrez’s (2012) term \
            is Nepantla. In Tennessee, Cobb and Jackson (2011) asked how to get there at scale (Freudenthal, 1991/2002).
            """,
            [
                Works.aguirre, Works.ball, Works.berry, Works.boaler2002a, Works.boaler2016, Works.boalerStaples, Works.cobb, Works.darling,
                Works.freudenthal, Works.gutierrez, Works.hiebert, Works.kazemi, Works.kilpatrick, Works.lampert1990, Works.lampert2001,
                Works.nctm2000, Works.nctm2014, Works.nga, Works.nrc, Works.smithStein, Works.stein, Works.vanEs,
            ])
        #expect(paper.messages == [])
        #expect(paper.citations == [
            "Kazemi & Hintz, 2014 → Kazemi & Hintz (2014)",
            "Smith & Stein, 2018 → Smith & Stein (2018)",
            "Stein et al., 2008 → Stein et al. (2008)",
            "Lampert (1990 → Lampert (1990)",
            "2001 → Lampert (2001)",
            "Ball et al. (2008) → Ball et al. (2008)",
            "Smith and Stein’s (2018) → Smith & Stein (2018)",
            "Aguirre, Mayfield-Ingram, & Martin, 2013 → Aguirre et al. (2013)",
            "Berry, 2008 → Berry (2008)",
            "National Council of Teachers of Mathematics [NCTM], 2000 → National Council of Teachers of Mathematics (2000)",
            "2014 → National Council of Teachers of Mathematics (2014)",
            "National Governors Association Center for Best Practices & Council of Chief State School Officers [NGA & CCSSO], 2010 → National Governors Association Center for Best Practices & Council of Chief State School Officers (2010)",
            "NCTM (2014) → National Council of Teachers of Mathematics (2014)",
            "National Research Council (2001, Chapter 3) → National Research Council (2001)",
            "Kilpatrick et al., 2001 → Kilpatrick et al. (2001)",
            "Boaler (2002a → Boaler (2002a)",
            "2016 → Boaler (2016)",
            "Boaler & Staples, 2008 → Boaler & Staples (2008)",
            "van Es and Sherin, 2002 → van Es & Sherin (2002)",
            "Hiebert and colleagues (1997) → Hiebert et al. (1997)",
            "Darling-Hammond et al., 2017 → Darling-Hammond et al. (2017)",
            "Gutiérrez’s (2012) → Gutiérrez (2012)",
            "Cobb and Jackson (2011) → Cobb & Jackson (2011)",
            "Freudenthal, 1991/2002 → Freudenthal (2002)",
        ])
    }

    static let list = [
        Works.ball, Works.boaler2016, Works.gutierrez, Works.lampert1990, Works.nctm2014, Works.nga, Works.smithStein, Works.vanEs,
        "de la Torre, J. (2011). The generalized DINA model framework. Psychometrika, 76(2), 179–199.",
        "Moschkovich, J. N. (in press). Language and mathematics. Springer.",
        "NCSM: Leadership in Mathematics Education. (2020). Essential actions: Framework for leadership in mathematics education.",
        "NCTM & NCSM. (2024). High school mathematics reimagined, revitalized, and relevant. NCTM.",
        "O’Connor, M. C. (n.d.). Talk moves. Retrieved May 3, 2020, from https://example.org/talk",
        "Standards for mathematical practice. (2011). Example Press.",
        "U.S. Department of Education, Institute of Education Sciences. (2018, June 22). Nation’s report card. https://example.org/card",
        "Brown v. Board of Education, 347 U.S. 483 (1954). https://example.org/347",
        "Every Student Succeeds Act, 20 U.S.C. § 6301 (2015). https://example.org/law",
        "100Kin10. (2019). Grand challenges. https://example.org/100",
    ]

    @Test(arguments: [
        ("(Boaler, 2016)", "Boaler, 2016 → Boaler (2016)"),
        ("(Boaler 2016)", "Boaler 2016 → Boaler (2016)"),
        ("(BOALER, 2016)", "BOALER, 2016 → Boaler (2016)"),
        ("(see, for example, Boaler, 2016)", "Boaler, 2016 → Boaler (2016)"),
        ("(for the work of Boaler, 2016, and others)", "Boaler, 2016 → Boaler (2016)"),
        ("(J. Boaler, 2016)", "J. Boaler, 2016 → Boaler (2016)"),
        ("Jo Boaler (2016) says", "Boaler (2016) → Boaler (2016)"),
        ("Boaler's (2016, p. 3) book", "Boaler's (2016, p. 3) → Boaler (2016)"),
        ("in Boaler’s 2016 book", "Boaler’s 2016 → Boaler (2016)"),
        ("In 2016, Boaler wrote", "Boaler → Boaler (2016)"),
        ("In 2008, Ball et al. wrote", "Ball et al. → Ball et al. (2008)"),
        ("In 2017, Boaler wrote", ""),
        ("(Ball et. al., 2008)", "Ball et. al., 2008 → Ball et al. (2008)"),
        ("(National Council of Teachers of Mathematics (NCTM), 2014)", "National Council of Teachers of Mathematics (NCTM), 2014 → National Council of Teachers of Mathematics (2014)"),
        ("(Every Student Succeeds Act, 2015)", "Every Student Succeeds Act, 2015 → Every Student Succeeds Act (2015)"),
        ("Brown v. Board of Education (1954) ruled", "Brown v. Board of Education (1954) → “Brown v. Board of Education” (1954)"),
        ("(Gutierrez, 2012)", "Gutierrez, 2012 → Gutiérrez (2012)"),
        ("(Gutie\u{301}rrez, 2012)", "Gutie\u{301}rrez, 2012 → Gutiérrez (2012)"),
        ("como dice Gutiérrez (2012)", "Gutiérrez (2012) → Gutiérrez (2012)"),
        ("el trabajo de Smith y Stein (2018)", "Smith y Stein (2018) → Smith & Stein (2018)"),
        ("(de la Torre, 2011)", "de la Torre, 2011 → de la Torre (2011)"),
        ("De la Torre (2011) models", "De la Torre (2011) → de la Torre (2011)"),
        ("Van Es and Sherin (2002) watch", "Van Es and Sherin (2002) → van Es & Sherin (2002)"),
        ("(Moschkovich, in press)", "Moschkovich, in press → Moschkovich (in press)"),
        ("Moschkovich (in press) adds", "Moschkovich (in press) → Moschkovich (in press)"),
        ("(O'Connor, n.d.)", "O'Connor, n.d. → O’Connor (n.d.)"),
        ("(NCTM & NCSM, 2024)", "NCTM & NCSM, 2024 → NCTM & NCSM (2024)"),
        ("the NCTM and NCSM (2024) book", "NCTM and NCSM (2024) → NCTM & NCSM (2024)"),
        ("(NCSM, 2020)", "NCSM, 2020 → NCSM (2020)"),
        ("NCSM: Leadership in Mathematics Education (2020) asks", "NCSM: Leadership in Mathematics Education (2020) → NCSM (2020)"),
        ("(see NCTM, 2014 [emphasis added])", "NCTM, 2014 → National Council of Teachers of Mathematics (2014)"),
        ("the National Council of Teachers of Mathematics (NCTM, 2014)", "NCTM, 2014 → National Council of Teachers of Mathematics (2014)"),
        ("(NGA & CCSSO, 2010)", "NGA & CCSSO, 2010 → National Governors Association Center for Best Practices & Council of Chief State School Officers (2010)"),
        ("(U.S. Department of Education, Institute of Education Sciences, 2018)", "U.S. Department of Education, Institute of Education Sciences, 2018 → U.S. Department of Education & Institute of Education Sciences (2018)"),
        ("(Institute of Education Sciences, 2018, June 22)", "Institute of Education Sciences, 2018, June 22 → U.S. Department of Education & Institute of Education Sciences (2018)"),
        ("(“Standards for Mathematical Practice,” 2011)", "Standards for Mathematical Practice,” 2011 → “Standards for mathematical practice” (2011)"),
        ("(100Kin10, 2019)", "100Kin10, 2019 → 100Kin10 (2019)"),
        ("(Boaler, 2016 as cited in Lampert, 1990)", "Boaler, 2016 → Boaler (2016)|Lampert, 1990 → Lampert (1990)"),
        ("(Pólya, 1945, as cited in Lampert, 1990, p. 30)", "Lampert, 1990 → Lampert (1990)"),
        ("(Boaler, 2016, pp. 1990–1995; Lampert, 1990: 32)", "Boaler, 2016 → Boaler (2016)|Lampert, 1990 → Lampert (1990)"),
        ("(Boaler, 2016, and Lampert, 1990)", "Boaler, 2016 → Boaler (2016)|Lampert, 1990 → Lampert (1990)"),
        ("(a point that Boaler (2016) makes; Lampert, 1990)", "Boaler (2016) → Boaler (2016)|Lampert, 1990 → Lampert (1990)"),
        ("(a claim [Smith & Stein, 2018] of old)", "Smith & Stein, 2018 → Smith & Stein (2018)"),
        ("Lampert (1990) and Boaler (2016) agree", "Lampert (1990) → Lampert (1990)|Boaler (2016) → Boaler (2016)"),
        ("Unlike Lampert, Smith and Stein (2018) plan", "Smith and Stein (2018) → Smith & Stein (2018)"),
        ("In Boston, Ball, Thames, and Phelps (2008) met", "Ball, Thames, and Phelps (2008) → Ball et al. (2008)"),
        ("Ball, Thames, et al. (2008) met", "Ball, Thames, et al. (2008) → Ball et al. (2008)"),
        ("(Darling–Hammond, 2017)", "Darling–Hammond, 2017 → nothing"),
        ("goals (As such, all of it (Boaler, 2016) and more", "Boaler, 2016 → Boaler (2016)"),
        ("goals (Boaler, 2016 and no end", "Boaler, 2016 → Boaler (2016)"),
    ])
    func `reads a citation`(prose: String, expected: String) {
        #expect(CitedPaper(prose, Self.list).citations.joined(separator: "|") == expected)
    }

    @Test(arguments: [
        "(in 2015)", "(grades 3–5, 2019 edition)", "(January 2020)", "(January, 2020)", "(Table 3)", "(CCSS-M; 2010)", "(2015)",
        "(Columbus, Ohio, 2015)", "(PISA 2018)", "(Grade 3, 2019)", "(Fall, 2019)", "(Title I, 2015)", "(since 2010)", "(p. 2016)",
        "(N = 2016)", "(March 3, 2020)", "(a district near Denver, 2015)", "In Common Core (2010) we read", "Grade 3 (2019) was",
        "The study (2015) found", "PISA (2012) found", "in Denver (2015)", "Principles and Standards (2000)", "She moved (2016).",
        "Los Angeles and New York (2010) were", "with Python (2019)", "we used Desmos (2019)", "the CCSSO (2015)", "It was 2016, Boaler said.", "Algebra and Geometry (2019)", "(2016–2017)",
        "(with 2,016 students)", "Back then (the 1990s)", "during Spring (2019)", "the Railside (2008) school", "tell us (2015)", "(N. 2016)",
    ])
    func `takes nothing else for a citation`(prose: String) {
        let paper = CitedPaper(prose, Self.list)
        #expect(paper.citations == [])
        #expect(!paper.findings.contains { $0.hasPrefix("missing") })
    }

    @Test func `a thing in parentheses with a semicolon is a citation where the list has it`() {
        let list = ["CCSS-M. (2010). Common Core State Standards for Mathematics. Example Press."]
        #expect(CitedPaper("as asked (CCSS-M; 2010)", list).citations == ["CCSS-M; 2010 → CCSS-M (2010)"])
    }

    @Test func `knows an acronym that the text brings in`() {
        let list = ["Mathematics Teaching Alliance of Ohio. (2019). A plan. Example Press."]
        let paper = CitedPaper("The Mathematics Teaching Alliance of Ohio (the Alliance) met.\nThe Mathematics Teaching Alliance of Ohio [MATO] (2019) met (MATO, 2019).", list)
        #expect(paper.citations.last == "MATO, 2019 → Mathematics Teaching Alliance of Ohio (2019)")
    }

    @Test func `reads works in press by their letters`() {
        let list = ["Stone, K. (in press-a). One. Example Press.", "Stone, K. (in press-b). Two. Example Press."]
        let paper = CitedPaper("(Stone, in press-b) and Stone (in press-a)", list)
        #expect(paper.text.citations.map(\.reference) == [1, 0])
        #expect(paper.findings == [])
    }

    @Test func `reads a year that is not sure where the list has it`() {
        let list = ["Stone, K. (ca. 1990). One. Example Press."]
        let paper = CitedPaper("(Stone, ca. 1990), Stone (circa 1990), and a picture by Vermeer (ca. 1665; Vermeer, c. 1665)", list)
        #expect(paper.citations == ["Stone, ca. 1990 → Stone (1990)", "Stone (circa 1990) → Stone (1990)"])
        #expect(paper.findings == [])
    }

    @Test func `takes initials to tell two authors of one surname apart`() {
        let list = ["Smith, A. (2010). One. Example Press.", "Smith, J. (2010). Two. Example Press."]
        let paper = CitedPaper("(A. Smith, 2010; J. Smith, 2010)", list)
        #expect(paper.text.citations.map(\.reference) == [0, 1])
        #expect(paper.findings == [])
    }
}
