import Testing

@testable import HubImport

struct ListRepairTests {
    @Test func `makes items of bullets, and deeper ones of other bullets`() {
        #expect(Importing.body("Our year\n\n• one\n▪ one a\n▪ one b\n• two") == "- one\n  - one a\n  - one b\n- two")
    }

    @Test func `keeps numbers that count on, and others as they stand`() {
        #expect(Importing.body("Our year\n\n3. third\n4. fourth") == "3. third\n4. fourth")
        #expect(Importing.body("Our year\n\n1. first\n5. fifth") == "1. first\n\n5\\. fifth")
    }

    @Test func `numbers within bullets stand deeper`() {
        #expect(Importing.body("Our year\n\n• one\n1. first\n2. second\n• two") == "- one\n  1. first\n  2. second\n- two")
    }
}
