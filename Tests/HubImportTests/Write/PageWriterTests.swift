import Testing

@testable import HubImport

struct PageWriterTests {
    private static func written(_ blocks: [Block]) -> String {
        var writer = PageWriter(pictures: "x")
        writer.write(blocks)
        return String(writer.text.drop { $0 == "\n" }.dropLast())
    }

    @Test(arguments: [
        ("# Hash item", "- \\# Hash item"), ("1. typed", "- 1\\. typed"), ("- dash", "- \\- dash"), ("> q", "- \\> q"), ("#1 of all", "- #1 of all"),
        ("a\\\n# b", "- a\\\n  \\# b"),
    ])
    func `begins nothing else with the words of an item`(text: String, expected: String) {
        #expect(Self.written([Block(.item(mark: "-"), text)]) == expected)
    }

    @Test(arguments: [("Cost in \\$ and #", "## Cost in \\$ and \\#"), ("On ##", "## On \\##"), ("#", "## \\#"), ("C#", "## C#"), ("# and on", "## # and on")])
    func `keeps the signs that end a heading`(text: String, expected: String) {
        #expect(Self.written([Block(.heading(level: 2), text)]) == expected)
    }
}
