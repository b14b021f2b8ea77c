import SourceText
import Testing

struct MarkdownSlipTests {
    @Test func `finds a heading without its space`() {
        #expect(
            messages(.unknownHeading, in: "# A\n\n## Task\n\nDraw it.\n##Launch (10 min)\nShow it.\n", at: "tasks/a.md") == [
                "content/tasks/a.md:6:1: warning: \"##Launch (10 min)\" is no heading; write a space after ## [unknown-heading]"
            ])
    }

    @Test func `finds a table without the line below its head`() {
        #expect(
            messages(.brokenTable, in: "# A\n\n| Strategy | Ask |\n| Halves | Why? |\n| Thirds | Why? |\n") == [
                "content/page.md:3:1: warning: these lines are no table yet; write a line |---|---| below the first, and leave a blank "
                    + "line above it [broken-table]"
            ])
        #expect(places(.brokenTable, in: "# A\n\nWords.\n| Strategy | Ask |\n| Halves | Why? |\n") == ["4:1"])
    }

    @Test func `leaves alone what is meant`() {
        let text = "# A\n\n#mathchat and #1 are words.\n\n## B\n\n|x| is a distance.\n\n```\n##no\n| a | b |\n| c | d |\n```\n\n| a | b |\n|---|---|\n| c | d |\n"
        #expect(places(.unknownHeading, in: text) == [])
        #expect(places(.brokenTable, in: text) == [])
        #expect(places(.brokenTable, in: "# A\n\n|x| is a distance, and so is |y|.\n") == [])
    }
}
