import Markdown
import Testing

struct ReadableTeXTests {
    @Test(arguments: [
        ("\\frac{3}{4}", "3/4"), ("\\frac12", "1/2"), ("4 \\times \\frac{2}{3}", "4 × 2/3"), ("\\dfrac{a+b}{2}", "a+b/2"), ("x^2 \\le 9", "x^2 ≤ 9"),
        ("90\\degree", "90°"), ("\\frac", ""), ("\\", " "),
    ])
    func `reads a formula out in a line`(tex: String, line: String) {
        #expect(String(decoding: ReadableTeX(Array(tex.utf8)).bytes, as: UTF8.self) == line)
    }
}
