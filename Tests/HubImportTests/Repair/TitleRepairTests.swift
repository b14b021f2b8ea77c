import Testing

@testable import HubImport

struct TitleRepairTests {
    private static func title(_ text: String) -> String? {
        Importing.page(text).text.split(separator: "\n").first { $0.hasPrefix("title: ") }.map { String($0.dropFirst(7)) }
    }

    @Test func `is the one great heading, or a short first line`() {
        #expect(Self.title("# Our year\n\nWords.") == "Our year")
        #expect(Self.title("Our *year*\n\nWords.") == "Our year")
        #expect(Self.title("# Our year\n\n# The next\n\nWords.") == "Notes")
    }

    @Test func `is quoted where it needs to be`() {
        #expect(Self.title("Structure #1: Teams\n\nWords.") == #""Structure #1: Teams""#)
    }

    @Test func `is the file's name where the text has none, and says so`() {
        #expect(Self.title("We met every week for a year, and this is what we saw.") == "Notes")
        #expect(Importing.changes("We met every week for a year.").contains { $0.hasPrefix("named the page after its file") })
    }
}
