import SourceText
import Testing

struct LostListTests {
    private func findings(_ text: String) -> [String] { messages(.lostList, in: "# A\n\n## Task\n\n\(text)\n", at: "tasks/a.md") }

    @Test func `finds bullets of a word processor, once a paragraph`() {
        #expect(findings("Bring:\n•\tpaper\n•\tscissors\n•\tglue") == [
            "content/tasks/a.md:7:1: warning: this line and the one above it are no list, and readers see them run together; "
                + "begin each with \"- \", the space too [lost-list]"
        ])
    }

    @Test(arguments: ["a) Draw.\nb) Count.", "A. Draw.\nB. Count.", "(a) Draw.\n  (b) Count.", "Do this:\nc) Draw it\nd) Count.", "1. One\n   a) x\n   b) y", "2. Write\n    a. one\n    b. two"])
    func `finds lettered parts`(text: String) {
        #expect(findings(text).first?.contains("put an empty line between them, or write 1. and 2. [lost-list]") == true)
    }

    @Test(arguments: [
        ("Bring:\n1.one\n2.two", "write a space after each number and its mark"), ("-one\n-two", "begin each with \"- \", the space too"),
        ("*one\n*two", "begin each with \"- \", the space too"), ("– one\n– two", "begin each with \"- \", the space too"),
        ("o First\no Second", "begin each with \"- \", the space too"), ("Go on:\n2. Draw\n3. Count", "put an empty line above the first"),
    ])
    func `finds signs and numbers that are no items where they stand`(text: String, advice: String) {
        #expect(findings(text).map { $0.hasSuffix(advice + " [lost-list]") } == [true])
    }

    @Test(arguments: [
        "a) Draw.\n\nb) Count.", "- One\n- Two", "We met with A. Smith and\nB. Jones.", "• One bullet alone.", "A. Smith\nC. Jones",
        "A long line that goes on\na. little further", "```\n• one\n• two\n```",
        "1. One\n2. Two", "- One\n\n  a) x\n\n  b) y", "1. One\n   ```\n   a) x\n   b) y\n   ```", "1.5 liters\n2.5 liters", "*One* day\n*two* days",
        "one or\no two", "- (a) One\n- (b) Two", "She said no\n— not once\nbut twice.",
    ])
    func `leaves alone lists, lines apart and names`(text: String) {
        #expect(findings(text) == [])
    }
}
