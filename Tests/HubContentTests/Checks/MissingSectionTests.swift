import SourceText
import Testing

struct MissingSectionTests {
    private func found(_ text: String) -> [String] { messages(.missingSection, in: text, at: "tasks/a.md") }

    @Test func `asks for what students get`() {
        #expect(
            found("# A\n\n## Goal\n\nx\n") == [
                "content/tasks/a.md:1:1: error: this task has no heading \"Task\"; students get what stands below it, so add a line \"## Task\" [missing-section]"
            ])
    }

    @Test(arguments: ["# A\n\n## Task\n", "# A\n\n## Task\n\n<!-- later -->\n\n## Launch\n\nx\n"])
    func `finds a task with nothing in it`(text: String) {
        #expect(
            found(text) == [
                "content/tasks/a.md:3:1: error: nothing stands below the heading \"Task\", so students would get an empty sheet; "
                    + "write there what they are to do [missing-section]"
            ])
    }

    @Test func `names the heading that ends it at once`() {
        #expect(
            found("---\ntitle: A\n---\n\n## Task\n\n# of tiles: 12\n\nHow many rows?\n") == [
                "content/tasks/a.md:5:1: error: nothing stands below the heading \"Task\", so students would get an empty sheet; "
                    + "the heading \"of tiles: 12\" ends it: give it more # than \"Task\" has, or write \\# where the sign means a number [missing-section]"
            ])
    }

    @Test(arguments: ["## Task\n\n### Part 1\n\nx\n", "## Task\n\n![x](a.png)\n", "## Task\n\n## Goal\n\ng\n\n## Task\n\nx\n"])
    func `takes whatever stands below it`(text: String) {
        #expect(found("# A\n\n" + text) == [])
    }

    @Test func `asks nothing of a task whose front matter does not end`() {
        #expect(messages(.missingSection, in: "---\ntitle: A\n\n## Task\n\nx\n", at: "tasks/a.md") == [])
        #expect(messages(.missingGoal, in: "---\ntitle: A\n\n## Task\n\nx\n", at: "tasks/a.md") == [])
    }
}
