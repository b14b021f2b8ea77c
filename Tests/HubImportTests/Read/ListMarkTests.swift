import Testing

@testable import HubImport

struct ListMarkTests {
    @Test(arguments: ["• one", "●one", "- one", "* one", "\u{F0B7}\tone", "❖ one", "1. one", "12) one", "o\tone", "– one"])
    func `parts the mark from the words`(line: String) { #expect(ListMark(line)?.text == "one") }

    @Test(arguments: ["*School N is one", "-one", "1.5 is one", "one", "2026. ", "o one", "1987 one", "- - -", "•"])
    func `takes nothing else for one`(line: String) { #expect(ListMark(line) == nil) }
}
