import Markdown
import Testing

struct ReadableTeXTests {
    @Test(arguments: [
        ("\\frac{3}{4}", "3/4"), ("\\frac12", "1/2"), ("4 \\times \\frac{2}{3}", "4 × 2/3"), ("4\\times5", "4 × 5"), ("\\dfrac{a+b}{2}", "(a+b)/2"), ("x^2 \\le 9", "x^2 ≤ 9"),
        ("2\\frac{1}{4}", "2 1/4"), ("\\frac{-1}{2}", "-1/2"), ("\\frac{\\frac{1}{2}}{3}", "(1/2)/3"), ("x^{n+1}", "x^(n+1)"), ("2^{10}", "2^10"),
        ("\\sqrt{2}", "√2"), ("\\binom{5}{2}", "C(5, 2)"), ("\\text{area of a}", "area of a"), ("\\left(\\pi r\\right)", "(πr)"), ("25\\%", "25%"),
        ("90\\degree", "90°"), ("90^\\circ", "90°"), ("a \\\\ b", "a b"), ("\\frac", "/"), ("\\frac{", "/"), ("}{", ""), ("\\", ""), ("^", "^"),
    ])
    func `reads a formula out in a line`(tex: String, line: String) {
        #expect(String(decoding: ReadableTeX(Array(tex.utf8)).bytes, as: UTF8.self) == line)
    }
}
