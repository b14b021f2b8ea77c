import SourceText
import Testing

struct BrokenTableTests {
    @Test func `finds a table without the line below its head`() {
        #expect(
            messages(.brokenTable, in: "# A\n\n| Strategy | Ask |\n| Halves | Why? |\n| Thirds | Why? |\n") == [
                "content/page.md:3:1: warning: these lines are no table yet; write a line |---|---| below the first, and leave a blank "
                    + "line above it [broken-table]"
            ])
        #expect(places(.brokenTable, in: "# A\n\nWords.\n| Strategy | Ask |\n| Halves | Why? |\n") == ["4:1"])
    }

    @Test func `finds a head that stands a row above its table`() {
        #expect(places(.brokenTable, in: "# A\n\n| A | B |\n| 1 | 2 |\n|---|---|\n| 3 | 4 |\n") == ["3:1"])
    }

    @Test func `finds a table of a spreadsheet`() {
        #expect(
            messages(.brokenTable, in: "# A\n\nStep\tNumber\n1\t4\n2\t7\n") == [
                "content/page.md:3:1: warning: these lines are a table with tabs between its cells, and readers see them run together; "
                    + "write | between the cells, and a line |---|---| below the first [broken-table]"
            ])
        #expect(places(.brokenTable, in: "# A\n\nOne line\twith a tab.\n\n•\tone\n•\ttwo\n\nWords\there\nand none here\n") == [])
    }

    @Test func `leaves alone what is a table, code or a distance`() {
        let text = "# A\n\n|x| is a distance.\n\n```\n| a | b |\n| c | d |\n```\n\n| a | b |\n|---|---|\n| c | d |\n"
        #expect(places(.brokenTable, in: text) == [])
        #expect(places(.brokenTable, in: "# A\n\n|x| is a distance, and so is |y|.\nWords.\n") == [])
    }
}
