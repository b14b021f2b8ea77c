import Markdown
import Testing

/// What an author writes and no reader would see.
struct LostSignsTests {
    private let style = MarkdownStyle.hub(formula: { tex, _ in WrittenFormula(html: Array("<math>".utf8) + tex, faults: []) })

    @Test(arguments: ["2*3*4", "a*b*c", "10 = 2**5**1", "4~~5~~6", "x*y*z = 0 and 2*3*4", "Area = 2*l + 2*w.", "f(x)=2*x and g=3*y"])
    func `finds arithmetic that is taken for markup, once a paragraph`(text: String) {
        let messages = Parsed("Find \(text).\n").messages
        #expect(messages.count == 1 && messages.allSatisfy { $0.hasPrefix("page.md:1:") && $0.hasSuffix("[lost-mark]") })
    }

    @Test func `names the marks as they are written`() throws {
        #expect(try #require(Parsed("4~~5~~6\n").messages.first).contains("the ~~ in \"4~~5~~6\""))
    }

    @Test func `says how to write it`() {
        #expect(
            Parsed("a\n\nFind 2*3*4.\n").messages == [
                "page.md:3:6: warning: readers do not see the * in \"2*3*4\", which Markdown takes for its own marks; "
                    + "write a formula, such as $2 \\times 3$, or \\* for the sign [lost-mark]"
            ])
    }

    @Test(arguments: ["un*believ*able", "2 *and* 4", "**2**nd", "*a*", "x*bold*y and 3", "$2*3*4$", "`2*3*4`", "2\\*3\\*4", "2 * 3 * 4"])
    func `leaves alone what is meant as emphasis, and signs that are shown`(text: String) {
        #expect(Parsed(text + "\n", style: style).messages == [])
    }

    @Test func `takes one tilde for a sign, and two for what is struck out`() {
        #expect(Parsed("10~15 minutes and 5~8 ~~gone~~\n").html == "<p>10~15 minutes and 5~8 <del>gone</del></p>\n")
    }

    @Test func `finds cells beyond the columns of their table`() {
        let text = "| a | b |\n|---|---|\n| c | d | extra | more |\n| $|x|$ | $\\vec{v}$ |\n| e \\| f | g |\n| h | i | |\n"
        #expect(
            Parsed("$y$\n\n" + text, style: style).messages == [
                "page.md:5:1: warning: this row has more cells than its table has columns (2), so \"extra | more\" is not shown; "
                    + "write \\| for a stroke within a cell, or give the table another column [broken-table]"
            ])
        #expect(Parsed("a | b\n---|---\nc | d | extra\n").messages.count == 1)
    }

    @Test func `keeps a formula within its cell`() {
        let html = Parsed("| Cost ($) | Price ($) |\n|---|---|\n| US$12 | 3$ |\n", style: style).html
        #expect(html.contains("Cost ($)</th>") && html.contains("<td>3$</td>") && !html.contains("<math"))
        let sets = Parsed("| a |\n|---|\n| $\\{x | x > 0\\}$ |\n| $|x| + |y|$ |\n| $P(A | B)$ |\n", style: style)
        #expect(sets.html.ranges(of: "<math").count == 3 && sets.messages == [])
        #expect(Parsed("The distance $|x - y|$ and $a | b$.\n", style: style).html.ranges(of: "<math").count == 2)
    }
}
