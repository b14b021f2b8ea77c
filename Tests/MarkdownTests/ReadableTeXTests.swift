import Markdown
import Testing

struct ReadableTeXTests {
    @Test(arguments: [
        ("\\frac{3}{4}", "3/4"), ("\\frac12", "1/2"), ("2\\frac{1}{4}", "2 1/4"), ("\\frac{-1}{2}", "-1/2"), ("\\dfrac{a+b}{2}", "(a+b)/2"),
        ("\\frac{2x}{3}", "2x/3"), ("\\frac{1}{2x}", "1/(2x)"), ("\\frac{1}{2}x", "1/2 x"), ("\\frac{\\frac{1}{2}}{3}", "(1/2)/3"),
        ("\\frac{1}{\\sqrt{2}}", "1/√2"), ("\\frac{\\text{miles}}{\\text{hour}}", "miles/hour"), ("\\sqrt{2}", "√2"), ("\\sqrt{2x}", "√(2x)"),
        ("x^{n+1}", "x^(n+1)"), ("x^{2\\pi}", "x^(2π)"), ("2^{10}", "2^10"), ("90^\\circ", "90°"), ("90\\degree", "90°"), ("25\\%", "25%"),
        ("4 \\times \\frac{2}{3}", "4 × 2/3"), ("4\\times5", "4 × 5"), ("x^2 \\le 9", "x^2 ≤ 9"), ("\\binom{5}{2}", "C(5, 2)"),
        ("\\text{area of a}", "area of a"), ("\\left(\\pi r\\right)", "(πr)"), ("a \\\\ b", "a b"),
        ("\\frac", "/"), ("\\frac{", "/"), ("}{", ""), ("\\", ""), ("^", "^"), ("\\fracéü", "é/ü"), ("\\é", "é"), ("x^½", "x^½"),
    ])
    func `reads a formula out in a line`(tex: String, line: String) {
        #expect(String(decoding: ReadableTeX(Array(tex.utf8)).bytes, as: UTF8.self) == line)
    }
}
