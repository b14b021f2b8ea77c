@testable import Drawings
import Testing

struct TapeTotalsTests {
    @Test(arguments: [
        ("tape: 4 × 2.5, ?\ntotal: 14", "2.5, 2.5, 2.5, 2.5, unknown"), ("tape: 3 × 8 + 5\ntotal: 29", "8, 8, 8, 5"),
        ("tape: 2 × x, 7", "x, x, 7"), ("tape: x + 3, x + 3\ntotal: 36", "2 equal parts of x + 3"), ("tape: 2 parts, 1 part", "3 equal parts"),
        ("tape: 12,500, 3,000\ntotal: 15,500", "12,500, 3,000"), ("tape: $15, $45 (Savings)\ntotal: $60", "$15, $45"),
    ])
    func `an item of a tape may be several parts, a sum or an amount`(text: String, parts: String) throws {
        #expect(try Picture(.tapeDiagram, text).spoken.contains(parts))
    }

    @Test func `amounts of money are held against their total and drawn to scale`() throws {
        #expect(faults(.tapeDiagram, "tape: $15, $45\ntotal: $70") == ["1:8: $15 + $45 is not $70"])
        let widths = try Picture(.tapeDiagram, "tape: $15, $45").all("part").compactMap { $0.number("width") }
        #expect(widths.count == 2 && abs(3 * widths[0] - widths[1]) < 0.1)
    }

    @Test(arguments: [
        ("tape: 3, 4\ntotal: 8", "3 + 4 is not 8"), ("tape: 3 × 5\ntotal: 10", "5 + 5 + 5 is not 10"),
        ("tape: 1/2, 1/4\ntotal: 1", "1/2 + 1/4 is not 1"), ("tape: 5, 6\ntape: 4\nall: 20", "the tapes together do not come to 20"),
    ])
    func `finds parts that do not come to what is said`(text: String, message: String) {
        let found = faults(.tapeDiagram, text)
        #expect(found.count == 1 && found[0].hasSuffix(": " + message))
    }

    @Test(arguments: [
        "tape: 3, 4\ntotal: 7", "tape: 3, ?\ntotal: 8", "tape: 0.1, 0.2\ntotal: 0.3", "tape: 1/3, 1/3, 1/3\ntotal: 1", "tape: 5, 6\ntape: 4\nall: 15",
        "tape: 5 parts\ntotal: 8", "tape: red, blue\ntotal: 8", "tape: 3, 4\ntotal: ?",
    ])
    func `leaves alone what does, and what nobody knows`(text: String) {
        #expect(faults(.tapeDiagram, text).isEmpty)
    }
}
