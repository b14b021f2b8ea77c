import TeXMath
import Testing

struct TeXDoubtTests {
    private func doubts(_ tex: String) -> [String] {
        let formula = Formula(Array(tex.utf8), isBlock: false)
        return formula.faults.map(\.message) + formula.doubts.map { "\($0.offset) \($0.message)" }
    }

    @Test(arguments: [
        ("x^10", "1 only the 1 of ^10 is raised; write ^{10}"), ("x^1/2", "1 only the 1 of ^1/2 is raised; write ^{1/2}"), ("a_12b", "1 only the 1 of _12 is lowered; write _{12}"),
        ("e^-2x", "1 only the - of ^-2x is raised; write ^{-2x}"), ("2^(x+1) = 3", "1 only the ( of ^(x+1) is raised; write ^{(x+1)}"),
        ("3 + sqrt(2)", "4 sqrt is letters here, and no \\sqrt; write \\sqrt"), ("sin x", "0 sin is letters here, and no \\sin; write \\sin"),
        ("pi r^2", "0 pi is letters here, and no \\pi; write \\pi"), ("infinity", "0 infinity is letters here, and no \\infty; write \\infty"),
        ("x >= 2", "2 >= is two signs here; write \\ge"), (#"\lim_{x->0}"#, "7 -> is two signs here; write \\to"),
    ])
    func `says what TeX takes otherwise than it was meant`(tex: String, doubt: String) {
        #expect(doubts(tex) == [doubt])
    }

    @Test(arguments: [
        "x^{10}", "x^2y", "x^2/2", "x^1", "H_2O", "x_1x_2", "2^-", "x^+", "5! = 120", "n!=6", #"\text{sin and pi}"#, #"\mathrm{sin}x"#, #"\operatorname{sgn}x"#, #"\sin x"#, "spin",
        "abc", #"x^\circ"#, "x^{-2}", "a<b", #"\theta"#, "f'(x)", "x^(", "x^2(x+1)",
    ])
    func `says nothing of what is as TeX has it`(tex: String) {
        #expect(doubts(tex) == [])
    }
}
