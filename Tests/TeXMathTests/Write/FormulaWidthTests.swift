import Testing

@testable import TeXMath

/// Widths are held against a browser's in Tests/Browser/test_formulas.py.
struct FormulaWidthTests {
    /// The class that a displayed formula has for its width.
    private func step(_ tex: String) -> Substring? {
        let mathML = String(decoding: Formula(Array(tex.utf8), isBlock: true).mathML, as: UTF8.self)
        return mathML.split(separator: ">").first?.split(separator: "wide-").dropFirst().first?.prefix(2)
    }

    private func sum(to last: Int) -> String { (1...last).map(String.init).joined(separator: " + ") }

    @Test func `only what is wider than a column has a class for it`() {
        #expect(step("x = 1") == nil)
        #expect(step("\\frac{\(sum(to: 9))}{2}") == nil)
        #expect(step(sum(to: 17)) == "35")
        #expect(step("\\frac{\(sum(to: 17))}{2}") == "35")
        #expect(step("x^{\(sum(to: 17))}") == nil)
    }

    @Test func `a formula that no sheet holds in type that can be read is told`() {
        let formula = Formula(Array(sum(to: 36).utf8), isBlock: true)
        #expect(formula.doubts.map(\.code) == [.wide])
        #expect(step(sum(to: 36)) == "70")
        #expect(step(sum(to: 30)) == "60")
        #expect(Formula(Array(sum(to: 36).utf8), isBlock: false).doubts == [])
        let broken = "\\begin{aligned} & \(sum(to: 15)) \\\\ & + 16 + 17 + 18 + 19 + 20 \\end{aligned}"
        #expect(Formula(Array(broken.utf8), isBlock: true).doubts == [])
    }
}
