import Testing

@testable import HubImport

struct TextFrontMatterTests {
    @Test func `keeps what every document may have, and names the rest`() {
        let page = Importing.page("---\ntitle: Our year\nauthors:\n  - Rosa Ibarra\ndate: 2026-03\nlayout: wide\n---\n\n# Our year\n\nWe met.")
        #expect(page.text == "---\ntitle: Our year\nauthors:\n  - Rosa Ibarra\ndate: 2026-03\n---\n\nWe met.\n")
        #expect(page.changes.map(\.what) == ["left out a line from the top: \"layout: wide\""])
    }

    @Test func `takes a rule at the top for a rule`() {
        #expect(Importing.body("---\n\nOur year has begun, and it goes on.").hasSuffix("Our year has begun, and it goes on."))
    }
}
