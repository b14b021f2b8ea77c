import SourceText
import Testing

struct LostHeadingTests {
    @Test func `finds a heading of a task without the space after its marks`() {
        #expect(
            messages(.lostHeading, in: "# A\n\n## Task\n\nDraw it.\n##Launch (10 min)\nShow it.\n", at: "tasks/a.md") == [
                "content/tasks/a.md:6:1: error: \"##Launch (10 min)\" is no heading; write a space after ## [lost-heading]"
            ])
    }

    @Test(arguments: ["Draw it.\n\n    ## Solution\n\nTwo.\n", "Draw it.\n    ## Solution\nTwo.\n", "Draw it.\n\n\t### Teacher notes\n"])
    func `finds one that is set in so far that it is words or code`(text: String) {
        let found = messages(.lostHeading, in: "# A\n\n## Task\n\n" + text, at: "tasks/a.md")
        #expect(found.count == 1 && found[0].contains("is no heading; take away the spaces before it"))
    }

    @Test(arguments: ["\u{200B}## Solution", "\u{FEFF}## Solution", "\u{2060} ## Solution", "\u{A0}## Solution"])
    func `finds one behind a character that nobody sees`(line: String) {
        let found = messages(.lostHeading, in: "# A\n\n## Task\n\nDraw it.\n\n\(line)\n\nTwo.\n", at: "tasks/a.md")
        #expect(found.count == 1 && found[0].contains(": error: \"## Solution\" is no heading; take away the spaces before it"))
    }

    @Test func `warns where the heading has no meaning, and in other kinds`() {
        #expect(places(.unknownHeading, in: "# A\n\n## Task\n\nx\n##Part 1\n", at: "tasks/a.md") == ["6:1"])
        #expect(places(.unknownHeading, in: "# A\n\nx\n\n    ## References\n") == ["5:1"])
    }

    @Test(arguments: [
        "#mathchat, #1 and ##2.\n\n## B\n", "```\n##no\n    ## no\n```\n", "    # a comment\n    x = 2\n", "   ## A heading still\n",
        "```python\n## no\n```\n",
    ])
    func `leaves alone numbers, comments and code`(text: String) {
        #expect(places(.unknownHeading, in: "# A\n\n" + text) == [] && places(.lostHeading, in: "# A\n\n## Task\n\nx\n\n" + text, at: "tasks/a.md") == [])
    }
}
