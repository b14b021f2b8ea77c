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

    @Test(arguments: ["It is $\\frac{1}{2}$.", "Write `\\frac`.", "C:\\Users\\me", "a\\\\b", "\\x"])
    func `leaves alone formulas, code and other backslashes`(text: String) {
        #expect(places(.rawTeX, in: "# A\n\n" + text + "\n") == [])
    }
}
