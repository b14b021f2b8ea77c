import SourceText
import Testing

struct RawTeXTests {
    @Test func `finds a command in no formula, once a paragraph`() {
        #expect(
            messages(.rawTeX, in: "# A\n\nShade $\\frac{1}{2} $ of \\sqrt{2}.\n") == [
                "content/page.md:3:9: warning: readers see \\frac as it stands here, because it is in no formula; "
                    + "write $ right before and right behind the formula, with no space inside them [raw-tex]"
            ])
    }

    @Test func `finds the brackets of other programs`() {
        #expect(
            messages(.rawTeX, in: "# A\n\nThe value \\(x^2\\) is \\(y^2\\).\n\n- Use \\[ x = 1 \\]\n\n## When \\(x = 2\\)\n") == [
                "content/page.md:3:11: warning: \\( begins no formula here, and readers see what follows as it stands; "
                    + "write $ before and behind the formula instead [raw-tex]",
                "content/page.md:5:7: warning: \\[ begins no formula here, and readers see what follows as it stands; "
                    + "write $$ before and behind the formula instead [raw-tex]",
                "content/page.md:7:9: warning: \\( begins no formula here, and readers see what follows as it stands; "
                    + "write $ before and behind the formula instead [raw-tex]",
            ])
    }

    @Test(arguments: ["It is $\\frac{1}{2}$.", "Write `\\frac`.", "C:\\Users\\me", "a\\\\b", "\\x", "`\\(x^2\\)`", "\\[not a link\\](x)", "$\\left\\{1 \\\\[2pt] x\\right\\}$", "\\(aside\\)"])
    func `leaves alone formulas, code and other backslashes`(text: String) {
        #expect(places(.rawTeX, in: "# A\n\n" + text + "\n") == [])
    }
}
