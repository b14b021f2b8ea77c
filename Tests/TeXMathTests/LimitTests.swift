import Foundation
import TeXMath
import Testing

/// Formulas no one writes: very many bytes of one thing, on a thread with a small stack.
struct LimitTests {
    @Test(arguments: [
        "{", "}", "\\left(", "x^{", "\\frac", "\\sqrt", "\\begin{matrix}", "\\text{", "\\bf", "\\color{red}", "'", "x_",
        "\\displaystyle ", "\\not", "\\hat", "\\textbf", "[", "&", "\\\\", "1,000", "\\foo", "$", "\\text{$", "a\\over ",
        "\\def\\a{", "\\left(\\middle|", "\\operatorname{", "\\text\\textcolor{red}", "\\textcircled", "\\phantom",
    ])
    func `ends with very many of one thing`(piece: String) {
        // All of a million bytes of braces, and enough of the rest.
        let size = piece == "{" ? 1_000_000 : 100_000
        let tex = Array(String(repeating: piece, count: size / piece.utf8.count).utf8)
        let faults = onSmallStack { Formula(tex, isBlock: true).faults }
        for fault in faults { #expect(0...tex.count ~= fault.offset) }
    }

    @Test func `nests as deep as it says on a small stack`() {
        for piece in ["{", "\\left(", "\\sqrt{", "x^{", "\\frac{", "\\begin{matrix}", "\\hat{", "\\text{$"] {
            let tex = Array(String(repeating: piece, count: 60).utf8)
            let faults = onSmallStack { Formula(tex, isBlock: true).faults }
            #expect(faults.map(\.code) == [.tooDeep], "\(piece)")
        }
    }

    @Test func `sets what is as deep as it may be`() {
        let pieces = [
            ("{", "}"), ("\\left(", "\\right)"), ("\\sqrt{", "}"), ("x^{", "}"), ("\\frac{1}{", "}"), ("\\hat{", "}"),
            ("\\boxed{", "}"), ("\\underbrace{", "}"), ("\\color{red} ", ""),
        ]
        for (open, close) in pieces {
            let tex = Array((String(repeating: open, count: 23) + "x" + String(repeating: close, count: 23)).utf8)
            #expect(onSmallStack { Formula(tex, isBlock: true).faults } == [], "\(open)")
        }
    }

    @Test func `takes time in proportion to length`() {
        let tex = Array(String(repeating: "x^2+", count: 250_000).utf8)
        let time = ContinuousClock().measure { #expect(Formula(tex, isBlock: true).faults.isEmpty) }
        print("a million bytes of x^2+ took \(time)")
        #expect(time < .seconds(20))
    }

    /// Runs something on a thread with 512 KB of stack.
    private func onSmallStack(_ work: @escaping @Sendable () -> [TeXFault]) -> [TeXFault] {
        let result = Box()
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            result.faults = work()
            done.signal()
        }
        thread.stackSize = 512 << 10
        thread.start()
        done.wait()
        return result.faults
    }
}

/// Carries a result between threads that wait for each other.
private final class Box: @unchecked Sendable {
    var faults: [TeXFault] = []
}
