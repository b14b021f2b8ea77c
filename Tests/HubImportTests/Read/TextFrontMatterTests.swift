import HubContent
import Testing

@testable import HubImport

struct TextFrontMatterTests {
    @Test func `keeps what every document may have, and names the rest`() {
        let page = Importing.page("---\ntitle: Our year\nauthors:\n  - Rosa Ibarra\ndate: 2026-03\nlayout: wide\n---\n\n# Our year\n\nWe met.")
        #expect(page.text == "---\ntitle: Our year\nauthors:\n  - Rosa Ibarra\ndate: 2026-03\n---\n\nWe met.\n")
        #expect(page.changes.map(\.what) == ["left out a line from the top: \"layout: wide\""])
    }

    @Test func `keeps what the kind of page may have, and names what is wrong`() {
        let page = Importing.page(
            "---\ntitle: Fair shares\ngrades: 3\nmaterials:\n  - paper\n  - scissors\nminutes: soon\ndate: some day\nfoo: bar\n---\n\n## Task\n\nShare it.", as: .task)
        #expect(page.text == "---\ntitle: Fair shares\ngrades: 3\nmaterials:\n  - paper\n  - scissors\n---\n\n## Task\n\nShare it.\n")
        #expect(page.changes.map(\.what) == [
            "left out a line from the top: \"minutes: soon\"", "left out a line from the top: \"date: some day\"", "left out a line from the top: \"foo: bar\"",
        ])
        #expect(Importing.page("---\ntitle: Fair shares\ngrades: 3\n---\n\nShare it.").changes.map(\.what) == ["left out a line from the top: \"grades: 3\""])
    }

    @Test func `takes a rule at the top for a rule`() {
        #expect(Importing.body("---\n\nOur year has begun, and it goes on.").hasSuffix("Our year has begun, and it goes on."))
    }
}
