import Testing

@testable import HubImport

struct HeadingLevelRepairTests {
    @Test func `begins with the second level and skips none`() {
        #expect(Importing.body("Our year\n\n# One\n\nA.\n\n### Deep\n\nB.\n\n# Two\n\nC.") == "## One\n\nA.\n\n### Deep\n\nB.\n\n## Two\n\nC.")
        #expect(Importing.changes("Our year\n\n# One\n\nA.\n\n### Deep\n\nB.\n\n# Two\n\nC.").contains("moved the heading \"Deep\" to level 3, as a level was skipped"))
    }
}
