import Testing

@testable import HubImport

struct ContinuedTableRepairTests {
    private static let first = "| Grade | Teams |\n|---|---|\n| 3 | 4 |"
    private static let whole = "| Grade | Teams |\n|---|---|\n| 3 | 4 |\n| 4 | 5 |"

    @Test(arguments: [
        "", "(continued on next page)\n\n", "Table 1 (continued)\n\n",
    ])
    func `joins a table whose head was printed again`(between: String) {
        #expect(Importing.body("Our year\n\n\(Self.first)\n\n\(between)| Grade | Teams |\n|---|---|\n| 4 | 5 |") == Self.whole)
    }

    @Test func `joins a table that goes on without its head where a note says so`() {
        #expect(Importing.body("Our year\n\n\(Self.first)\n\n(continued)\n\n| 4 | 5 |\n|---|---|") == Self.whole)
    }

    @Test func `leaves two tables that have words between them or other heads`() {
        let apart = "\(Self.first)\n\nAnd later:\n\n\(Self.first)"
        #expect(Importing.body("Our year\n\n" + apart) == apart)
        let other = "\(Self.first)\n\n| Grade | Weeks |\n|---|---|\n| 4 | 5 |"
        #expect(Importing.body("Our year\n\n" + other) == other)
    }
}
