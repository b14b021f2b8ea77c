import Testing

@testable import HubImport

struct LineHyphensTests {
    @Test(arguments: [
        ("of mathe-", "matics", "of mathematics"), ("the problem-", "solving team", "the problem-solving team"),
        ("a grade-", "level team", "a grade-level team"), ("our co-", "planning", "our co-planning"),
    ])
    func `joins a word that a line's end cut`(first: String, second: String, joined: String) {
        #expect(LineHyphens(of: "").join(first, second)?.text == joined)
    }

    @Test func `asks the document how it writes the word elsewhere`() {
        #expect(LineHyphens(of: "A class-room is no class-room.").join("the class-", "room")?.text == "the class-room")
        #expect(LineHyphens(of: "problemsolving").join("the problem-", "solving")?.text == "the problemsolving")
    }

    @Test(arguments: [("grades 3-", "5 met"), ("Smith-", "Jones"), ("the sum -", "all of it"), ("no hyphen", "here")])
    func `leaves what is no cut word`(first: String, second: String) {
        #expect(LineHyphens(of: "").join(first, second) == nil)
    }

    @Test func `names both parts in the report`() {
        #expect(LineHyphens(of: "").join("of mathe-", "matics")?.change == "joined \"mathe-\" and \"matics\", parted at a line's end, as \"mathematics\"")
    }
}
