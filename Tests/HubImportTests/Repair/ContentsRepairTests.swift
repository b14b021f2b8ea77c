import Testing

@testable import HubImport

struct ContentsRepairTests {
    @Test func `takes out a table of contents and names each of its lines`() {
        let text = "Our year\n\nContents\n\nFirst part ........ 2\n\nSecond part ....... 4\n\nThird part ........ 7\n\nWe met every week."
        #expect(Importing.body(text) == "We met every week.")
        #expect(Importing.changes(text).contains("took out a line of the table of contents: \"Second part ....... 4\""))
    }

    @Test func `leaves a sentence with dots in it`() {
        #expect(Importing.body("Our year\n\nAnd so on .... 4") == "And so on .... 4")
    }
}
