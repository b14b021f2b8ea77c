import Testing

@testable import HubImport

struct BoxRepairTests {
    @Test func `keeps a box to tick before its words, each on its line`() {
        let body = Importing.body("Our year\n\nWe agreed on what follows here.\n\n□ We signed  □ not yet\n☐ We met\n")
        #expect(body.hasSuffix("\n\n☐ We signed  ☐ not yet\n\n☐ We met"))
        #expect(Importing.changes("Our year\n\nWords.\n\n□ We signed").contains("wrote a white square as a box to tick: \"□ We signed\""))
    }

    @Test func `lets a number that is looked for be`() {
        #expect(Importing.body("Our year\n\nWe asked this of all.\n\n□ + 3 = 7\n").hasSuffix("\n\n□ + 3 = 7"))
    }
}
