import TeXMath
import Testing

struct FormulaTests {
    @Test func `has no fault in nothing`() {
        #expect(Formula([], isBlock: false).faults.isEmpty)
    }
}
