@testable import Drawings
import Testing

/// Whatever is written, there is a drawing that is well formed or a fault, and never a trap.
struct DrawingFuzzTests {
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static let scraps = [
        "0", "1", "-1", "999999999", "-999999999", "0.000001", "1/1000000", "999999999 999999/1000000", "1/3", "3/0", "50%", "?", "x", "x^2", "(", ")", "[", "]",
        "(0, 0)", "(1, -2) (A)", "(999999999, 0.000001)", " to ", ", ", " + ", " - ", " × ", " ÷ ", "=", "y = ", "1/x", "tan(x)", "x^x^x", "e^x^9", "$x$", "$", "<", ">", "≤", "∞", "&", "\"", "'", "é", "e\u{301}", "👩‍👩‍👧", "\u{0}", ":", "12:59", "#", "none", "all", "hidden", "parts", "°", "–", "-1", "1000", "0.5", " ",
    ]

    private func value(_ dice: inout Dice) -> String {
        (0..<Int.random(in: 1...6, using: &dice)).map { _ in Self.scraps.randomElement(using: &dice) ?? "" }.joined()
    }

    @Test(arguments: DrawingKind.allCases) func `no line traps`(kind: DrawingKind) throws {
        var dice = Dice(state: 0x5EED ^ UInt64(kind.rawValue.utf8.reduce(0) { $0 &* 31 &+ Int($1) }.magnitude))
        let examples = Example.all.filter { $0.kind == kind }.map(\.lines)
        let clock = ContinuousClock()
        let end = clock.now + .milliseconds(110)
        var (drawn, rounds) = (0, 0)
        while clock.now < end || rounds < 50 {
            rounds += 1
            // Half of the lines are an example's with a scrap put in somewhere, so that much of it is still drawn.
            var lines = examples.randomElement(using: &dice) ?? []
            for _ in 0..<Int.random(in: 1...2, using: &dice) {
                if rounds % 3 == 0, let index = lines.indices.randomElement(using: &dice) {
                    let digit = String(Int.random(in: 0...9, using: &dice))
                    lines[index] = String(lines[index].map { $0.isNumber && Int.random(in: 0...3, using: &dice) == 0 ? Character(digit) : $0 })
                } else if Bool.random(using: &dice), let index = lines.indices.randomElement(using: &dice) {
                    var scalars = Array(lines[index].unicodeScalars)
                    let place = Int.random(in: 0...scalars.count, using: &dice)
                    let cut = Int.random(in: place...min(scalars.count, place + 3), using: &dice)
                    scalars.replaceSubrange(place..<cut, with: Array((Self.scraps.randomElement(using: &dice) ?? "").unicodeScalars))
                    lines[index] = String(String.UnicodeScalarView(scalars))
                } else {
                    lines.append((kind.keys.randomElement(using: &dice) ?? "title") + ": " + value(&dice))
                }
            }
            let (drawing, faults) = kind.read(lines: lines)
            #expect((drawing == nil) != faults.isEmpty, "\(lines)")
            for fault in faults {
                #expect(fault.line >= -1 && fault.line <= lines.count && fault.column >= 1)
                if lines.indices.contains(fault.line) { #expect(fault.column <= lines[fault.line].unicodeScalars.count + 1, "\(lines) \(fault)") }
            }
            guard let drawing else { continue }
            drawn += 1
            let svg = String(decoding: drawing.svg(id: "D", words: DrawingWords(language: "en")) { _ in Array("<math/>".utf8) }, as: UTF8.self)
            #expect(XMLChecker().accepts(svg), "\(lines)")
        }
        #expect(drawn > rounds / 20, "of \(rounds) only \(drawn) were drawn")
    }
}
