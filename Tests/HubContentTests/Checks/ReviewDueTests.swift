import HubContent
import SourceText
import TestSupport
import Testing

struct ReviewDueTests {
    private func messages(review: String, today: String) throws -> [String] {
        let file = SourceFile(path: "content/a.md", text: "---\ntitle: A\nreview: \(review)\n---\n\nx\n")
        var tree = SourceTree()
        tree.documents = [file]
        let hub = ParsedHub.parse(tree, jobs: 1).hub
        return ReviewDue.findings(in: hub, today: try PartialDate(today)).map(\.description)
    }

    @Test func `finds a date that has passed`() throws {
        #expect(
            try messages(review: "2026-05-10", today: "2026-05-11") == [
                "content/a.md:3:9: warning: this page was to be looked at again by 2026-05-10; read it, then set the next date [review-due]"
            ])
    }

    @Test(arguments: [
        ("2026-05-10", "2026-05-10", 0), ("2026-05-10", "2026-04-30", 0), ("2026-05-10", "2027-01-01", 1), ("2026-05", "2026-05-31", 0),
        ("2026-05", "2026-06-01", 1), ("2026", "2026-12-31", 0), ("2026", "2027-01-01", 1), ("2026-12", "2027-01-01", 1),
    ])
    func `takes a month and a year to their ends`(review: String, today: String, count: Int) throws {
        #expect(try messages(review: review, today: today).count == count)
    }

    @Test func `asks nothing of a page without a date`() throws {
        #expect(try messages(review: "", today: "2999-12-31") == [])
    }
}
