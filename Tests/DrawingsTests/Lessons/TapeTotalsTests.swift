@testable import Drawings
import Testing

struct TapeTotalsTests {
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
