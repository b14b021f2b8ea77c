import HubContent
import TestSupport
import Testing

@testable import HubImport

/// What is not on the page is in the report.
struct NothingLostTests {
    static let paste = """
        SHARING STRATEGIES IN EVERY GRADE
        By Rosa Ibarra and Tom Kell
        March 2026

        Contents
        Our position ........ 1
        Recommendations ..... 2
        References .......... 3

        OUR POSITION
        Students learn fractions when they share things that can be cut. A class
        that cuts oranges, paper and time meets the same idea three times, and mathe-
        matical language grows out of the comparison. It is not the
        number of tasks that matters but the conversation about each

        Position Statement 4                                              12

        of them, and that conversation takes time.

        Recommendations
        Teachers
        • Plan one task a week with a colleague, and keep the problem-
        solving in the students' hands.
        • Ask for a second strategy:
        o  in words
        o  in a drawing
        Principals
        1. Protect 45 minutes a week.
        2. Visit without a clipboard, and cost out $5 or $10 for <snacks>.

        Position Statement 4                                              13

        Table 1. What teams saw
        Strategy\tOak School\tElm School
        Halves\t9\t12
        (continued on next page)

        Position Statement 4                                              14

        Strategy\tOak School\tElm School
        Fourths\t11\t6

        References
        Okafor, A., & Lind, B. (2021). Plans that are shared: A study of four
        schools. Journal of Invented Results, 4(2), 3–9.
        https://doi.org/10.1000/xyz
        Ware, J. (2009). Cutting oranges. Invented Press.
        """

    @Test(arguments: Kind.allCases) func `holds for a paste from a PDF, whatever it becomes`(kind: Kind) {
        #expect(Importing.lost(Self.paste, from: Importing.page(Self.paste, as: kind)) == [])
    }

    @Test func `holds for lines in any order`() {
        let lines = Self.paste.split(separator: "\n", omittingEmptySubsequences: false)
        let reading = DocumentImport(kind: .statement)
        for seed in 0..<20 {
            var numbers = Seeded(UInt64(seed))
            let text = lines.shuffled(using: &numbers).joined(separator: "\n")
            let lost = Importing.lost(text, from: reading.run(text: text, from: "notes.txt"))
            #expect(lost == [], "seed \(seed)")
        }
    }
}
