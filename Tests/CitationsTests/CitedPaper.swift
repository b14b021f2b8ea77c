import Citations
import SourceText

/// A small paper and what is found in it, in words that a test can compare.
struct CitedPaper {
    let text: CitedText
    private let prose: [UInt8]

    init(_ prose: String, _ entries: [String]) {
        self.prose = Array(prose.utf8)
        text = CitedText(self.prose, entries: entries)
    }

    /// `Boaler, 2002 → Boaler (2002)` for each citation.
    var citations: [String] {
        text.citations.map { "\(quote($0.range)) → \($0.reference.map { text.references[$0].label } ?? "nothing")" }
    }

    /// `wrong-year: Ware, 2009`, `uncited-reference: Ball (2015)` for each finding.
    var findings: [String] {
        text.findings.map { finding in
            switch finding.place {
            case .text(let range): "\(finding.code.rawValue): \(quote(range))"
            case .reference(let entry): "\(finding.code.rawValue): \(text.references[entry].label)"
            }
        }
    }

    var messages: [String] { text.findings.map(\.message) }

    private func quote(_ range: Range<Int>) -> String { String(decoding: prose[range], as: UTF8.self) }
}

/// Works that papers in mathematics education cite, as APA 7 lists them.
enum Works {
    static let aguirre = "Aguirre, J., Mayfield-Ingram, K., & Martin, D. B. (2013). The impact of identity in K–8 mathematics: Rethinking equity-based practices. National Council of Teachers of Mathematics."
    static let ball = "Ball, D. L., Thames, M. H., & Phelps, G. (2008). Content knowledge for teaching: What makes it special? Journal of Teacher Education, 59(5), 389–407. https://doi.org/10.1177/0022487108324554"
    static let berry = "Berry, R. Q., III. (2008). Access to upper-level mathematics: The stories of successful African American middle school boys. Journal for Research in Mathematics Education, 39(5), 464–488."
    static let boaler2002a = "Boaler, J. (2002a). Experiencing school mathematics: Traditional and reform approaches to teaching and their impact on student learning (Rev. ed.). Erlbaum."
    static let boaler2002b = "Boaler, J. (2002b). Learning from teaching: Exploring the relationship between reform curriculum and equity. Journal for Research in Mathematics Education, 33(4), 239–258. https://doi.org/10.2307/749740"
    static let boaler2016 = "Boaler, J. (2016). Mathematical mindsets. Jossey-Bass."
    static let boalerStaples = "Boaler, J., & Staples, M. (2008). Creating mathematical futures through an equitable teaching approach: The case of Railside School. Teachers College Record, 110(3), 608–645."
    static let cobb = "Cobb, P., & Jackson, K. (2011). Towards an empirically grounded theory of action for improving the quality of mathematics teaching at scale. Mathematics Teacher Education and Development, 13(1), 6–33."
    static let darling = "Darling-Hammond, L., Hyler, M. E., & Gardner, M. (2017). Effective teacher professional development. Learning Policy Institute."
    static let freudenthal = "Freudenthal, H. (2002). Revisiting mathematics education: China lectures. Kluwer. (Original work published 1991)"
    static let gutierrez = "Gutiérrez, R. (2012). Embracing Nepantla: Rethinking “knowledge” and its use in mathematics teaching. REDIMAT, 1(1), 29–56."
    static let hiebert = "Hiebert, J., Carpenter, T. P., Fennema, E., Fuson, K. C., Wearne, D., Murray, H., Olivier, A., & Human, P. (1997). Making sense: Teaching and learning mathematics with understanding. Heinemann."
    static let kazemi = "Kazemi, E., & Hintz, A. (2014). Intentional talk: How to structure and lead productive mathematical discussions. Stenhouse."
    static let kilpatrick = "Kilpatrick, J., Swafford, J., & Findell, B. (Eds.). (2001). Adding it up: Helping children learn mathematics. National Academy Press. https://doi.org/10.17226/9822"
    static let lampert1990 = "Lampert, M. (1990). When the problem is not the question and the solution is not the answer: Mathematical knowing and teaching. American Educational Research Journal, 27(1), 29–63."
    static let lampert2001 = "Lampert, M. (2001). Teaching problems and the problems of teaching. Yale University Press."
    static let nctm2000 = "National Council of Teachers of Mathematics. (2000). Principles and standards for school mathematics."
    static let nctm2014 = "National Council of Teachers of Mathematics. (2014). Principles to actions: Ensuring mathematical success for all."
    static let nga = "National Governors Association Center for Best Practices, Council of Chief State School Officers. (2010). Common Core State Standards for Mathematics. http://www.corestandards.org/Math/"
    static let nrc = "National Research Council. (2001). Knowing what students know: The science and design of educational assessment. National Academies Press."
    static let smithStein = "Smith, M. S., & Stein, M. K. (2018). 5 practices for orchestrating productive mathematics discussions (2nd ed.). National Council of Teachers of Mathematics."
    static let stein = "Stein, M. K., Engle, R. A., Smith, M. S., & Hughes, E. K. (2008). Orchestrating productive mathematical discussions: Five practices for helping teachers move beyond show and tell. Mathematical Thinking and Learning, 10(4), 313–340. https://doi.org/10.1080/10986060802229675"
    static let vanEs = "van Es, E. A., & Sherin, M. G. (2002). Learning to notice: Scaffolding new teachers’ interpretations of classroom interactions. Journal of Technology and Teacher Education, 10(4), 571–596."
}
