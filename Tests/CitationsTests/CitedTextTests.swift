import Citations
import Testing

struct CitedTextTests {
    @Test func `keeps every entry in its order`() {
        #expect(CitedText([], entries: ["A", "B"]).references.map(\.text) == ["A", "B"])
    }
}
