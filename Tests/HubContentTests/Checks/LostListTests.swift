import SourceText
import Testing

struct LostListTests {
    private func findings(_ text: String) -> [String] { messages(.lostList, in: "# A\n\n## Task\n\n\(text)\n", at: "tasks/a.md") }

    @Test func `finds bullets of a word processor, once a paragraph`() {
        #expect(findings("Bring:\n•\tpaper\n•\tscissors\n•\tglue") == [
            "content/tasks/a.md:7:1: warning: this line and the one above it are no list, and readers see them run together; "
                + "begin each with \"- \" instead [lost-list]"
        ])
    }

    @Test(arguments: ["a) Draw.\nb) Count.", "A. Draw.\nB. Count.", "(a) Draw.\n  (b) Count.", "Do this:\nc) Draw it\nd) Count."])
    func `finds lettered parts`(text: String) {
        #expect(findings(text).first?.contains("put an empty line between them, or write 1. and 2. [lost-list]") == true)
    }

    @Test(arguments: [
        "a) Draw.\n\nb) Count.", "- One\n- Two", "We met with A. Smith and\nB. Jones.", "• One bullet alone.", "A. Smith\nC. Jones",
        "A long line that goes on\na. little further", "```\n• one\n• two\n```", "1. One\n   a) x\n   b) y",
    ])
    func `leaves alone lists, lines apart and names`(text: String) {
        #expect(findings(text) == [])
    }
}
