import Standards
import Testing

struct StandardCodeTests {
    @Test func `is equal to another with the same text`() {
        #expect(StandardCode("3.NF.A.1") == StandardCode("3.NF.A.1"))
    }
}
