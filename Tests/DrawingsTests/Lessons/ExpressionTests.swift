@testable import Drawings
import Testing

struct ExpressionTests {
    private func read(_ text: String) throws -> Expression {
        try ExpressionReader.read(Snippet(line: 0, Array(text.unicodeScalars)[...]))
    }

    @Test(arguments: [
        ("2x + 1", 3.0, 7.0), ("x^2 - 4", 3, 5), ("-x^2", 3, -9), ("(-x)^2", 3, 9), ("2(x + 1)(x - 1)", 3, 16), ("1/2x", 4, 2),
        ("x/2 + 3/4", 2, 1.75), ("2^-x", 2, 0.25), ("2^x^2", 2, 16), ("|x - 5|", 3, 2), ("2|x|", -3, 6), ("3 − x", 1, 2), ("x²+x³", 2, 12),
        ("sqrt(x)", 9, 3), ("2√x", 9, 6), ("abs(-x)", 4, 4), ("sin(pi/2)", 0, 1), ("2 cos 0", 0, 2), ("ln(e)", 0, 1), ("log(100)", 0, 2),
        ("0.5·x × 4 ÷ 2", 3, 3), ("--x", 3, 3), ("sin(x)^2", 2, 0.8268218104318060), ("2cos(x/2)^2", 2, 0.5838531634528576), ("sin^2(x)", 2, 0.8268218104318060), ("sin²(x)", 2, 0.8268218104318060),
        ("sin 2x", 1, 0.9092974268256817), ("2 sin 3x + 1", 1, 1.2822400161197344), ("sin πx", 0.5, 1), ("ln 2x", 0.5, 0), ("sin x cos x", 1, 0.4546487134128409), ("sin x/2", 2, 0.4546487134128409),
        ("ln x^2", 2, 1.3862943611198906), ("x^(1/3)", -8, -2), ("x^(2/3)", -8, 4), ("∛(x)", -8, -2), ("cbrt(x)", 27, 3), ("arctan(x)", 1, 0.7853981633974483), ("sqrt(x)^2", 9, 9), ("x - -1", 3, 4),
    ]) func `has the value that a lesson gives it`(text: String, x: Double, value: Double) throws {
        #expect(abs(try read(text).value(at: x) - value) < 1e-9)
    }

    @Test(arguments: [
        ("", 0, "a rule ends too early; write one such as 2x + 1 or x^2 − 4"),
        ("2x +", 3, "a rule ends too early; write one such as 2x + 1 or x^2 − 4"),
        ("2(x + 1", 1, "\"(\" is never closed"),
        ("|x", 0, "\"|\" is never closed"),
        ("2x)", 2, "\")\" has no place in a rule; write one such as 2x + 1 or x^2 − 4"),
        ("2 & x", 2, "\"&\" has no place in a rule; write one such as 2x + 1 or x^2 − 4"),
        ("sqr(x)", 0, "\"sqr\" is no name that a rule knows; did you mean sqrt?"),
        ("2t", 1, "\"t\" is no name that a rule knows; a rule knows x, pi, e and sqrt, cbrt, abs, sin, cos, tan, arcsin, arccos, arctan, log, ln, exp"),
        ("1 + sin x (x + 1)", 4, "what sin is of is not clear; put it in parentheses, as in sin(2x)"),
        ("sin^-1(x)", 0, "write the whole power behind the parentheses, as in sin(x)^2; the inverses are arcsin, arccos and arctan"),
        ("1.2.3x", 0, "\"1.2.3\" is no number that a rule takes; write one such as 0.75 or 2"),
    ]) func `a wrong rule is said at its place`(text: String, index: Int, message: String) {
        let problem = #expect(throws: ExpressionReader.Problem.self) { try read(text) }
        #expect(problem?.index == index)
        #expect(problem?.message == message)
    }

    @Test func `nesting and length have bounds`() throws {
        let deep = String(repeating: "(", count: 290)
        #expect(throws: ExpressionReader.Problem.self) { try read(deep) }
        #expect(throws: ExpressionReader.Problem.self) { try read(String(repeating: "sqrt ", count: 55) + "x") }
        #expect(throws: ExpressionReader.Problem.self) { try read(String(repeating: "2^", count: 140) + "x") }
        #expect(throws: ExpressionReader.Problem.self) { try read(Array(repeating: "x", count: 120).joined(separator: "+")) }
        _ = try read(String(repeating: "-", count: 290) + "x")
        #expect(throws: ExpressionReader.Problem(index: 0, message: "a rule has at most 300 characters")) { try read(String(repeating: "x", count: 301)) }
        _ = try read(String(repeating: "(", count: 39) + "x" + String(repeating: ")", count: 39))
    }
}
