import Foundation
import TeXMath
import Testing

struct FuzzTests {
    @Test func `stands whatever it is given for two seconds`() throws {
        let corpus = try Corpus.right() + Corpus.wrong()
        let pieces = [
            "{", "}", "\\left(", "\\right)", "&", "\\\\", "^", "_", "'", "$", "\\begin{cases}", "\\end{cases}", "\\frac",
            "\\text{", "[", "]", "\\over", "#1", "%", "\\", "\u{0}", "é", "\\def\\x", "\\color{red}", "\\hline", "\\tag{1}",
        ].map { Array($0.utf8) }
        var random = Seeded(state: 20_260_101)
        let clock = ContinuousClock()
        let end = clock.now + .seconds(2)
        var count = 0
        while clock.now < end {
            var tex = Array(corpus[Int.random(in: corpus.indices, using: &random)].tex.utf8)
            for _ in 0...Int.random(in: 0...4, using: &random) {
                let place = Int.random(in: 0...tex.count, using: &random)
                switch Int.random(in: 0...3, using: &random) {
                case 0: tex.insert(contentsOf: pieces[Int.random(in: pieces.indices, using: &random)], at: place)
                case 1 where place < tex.count: tex.remove(at: place)
                case 2 where place < tex.count: tex[place] = UInt8.random(in: 0...255, using: &random)
                default: tex += tex[place...].prefix(8)
                }
            }
            check(Formula(tex, isBlock: count % 2 == 0), of: tex)
            count += 1
        }
        #expect(count > 100)
    }

    private func check(_ formula: Formula, of tex: [UInt8]) {
        let source = String(decoding: tex, as: UTF8.self)
        #expect(formula.faults.isEmpty != formula.mathML.isEmpty, "\(source)")
        for fault in formula.faults { #expect(0...tex.count ~= fault.offset, "\(source): \(fault)") }
        if formula.faults.isEmpty {
            #expect(throws: Never.self, "\(source)") {
                try XMLNode(parsing: String(decoding: formula.mathML, as: UTF8.self))
            }
        }
    }
}

/// Numbers that are the same in every run.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
