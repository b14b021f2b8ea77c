import HubContent
import Testing

@testable import HubImport

struct WordFormulaTests {
    @Test(arguments: [
        (#"\left\{ \begin{matrix} x\ if\ x > 0 \\ - x\ else \\ \end{matrix} \right.\ "#, #"\begin{cases} x\ if\ x > 0 \\ - x\ else \end{cases}"#),
        (#"f(x) = \left\{ \begin{matrix} x & x > 0 \\ 0 & x \leq 0 \end{matrix} \right. + 1"#, #"f(x) = \begin{cases} x & x > 0 \\ 0 & x \leq 0 \end{cases} + 1"#),
        (#"\left\{ \begin{matrix} \begin{matrix} a \\ b \end{matrix} \\ c \\ \end{matrix} \right.\ "#, #"\left\{ \begin{matrix} \begin{matrix} a \\ b \end{matrix} \\ c \\ \end{matrix} \right."#),
        (#"\left( \begin{matrix} 1 & 2 \\ \end{matrix} \right)"#, #"\left( \begin{matrix} 1 & 2 \\ \end{matrix} \right)"#),
        (#"x = 3\ "#, "x = 3"), (#"x = 3\ \ "#, "x = 3"), (#"x \\"#, #"x \\"#), (#"\"#, ""),
    ])
    func `takes away what stands at the end for nothing, and writes cases as such`(tex: String, written: String) {
        #expect(WordFormula.repaired(tex) == written)
        #expect(written.isEmpty || Formulas.mathML(written, language: "en") != nil)
    }
}
