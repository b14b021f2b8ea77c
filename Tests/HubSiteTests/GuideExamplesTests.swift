import Foundation
import HubContent
import HubSite
import SourceText
import TestSupport
import Testing

/// The whole pages that the guide gives to copy, each in a folder where it belongs.
struct GuideExamplesTests {
    private static let places = [
        "write-a-page": "families/an-evening.md",
        "write-a-statement": "statements/three-seconds.md",
        "write-a-model": "models/look-try-tell.md",
        "write-a-task": "tasks/number/chairs-for-the-concert.md",
        "write-a-rubric": "rubrics/the-questions-we-ask.md",
        "write-a-protocol": "protocols/ten-papers.md",
        "write-a-report": "reports/six-weeks-of-waiting.md",
    ]

    /// The one example of a page of the guide.
    private static func example(of page: String) throws -> String {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: package.appending(path: "content/guide/\(page).md"), encoding: .utf8)
        let parts = text.components(separatedBy: "\n```markdown\n")
        try #require(parts.count == 2, "\(page).md has one example")
        return try #require(parts[1].components(separatedBy: "\n```\n").first) + "\n"
    }

    /// What is found in a hub of these examples, on a day before any of them is to be looked at again.
    private static func findings(in pages: some Sequence<String>) throws -> [String] {
        let files = try pages.map { page in
            ("content/" + (try #require(places[page])), try example(of: page))
        }
        let hub = try TemporaryFolder(Dictionary(uniqueKeysWithValues: files))
        return HubBuild(hub: hub.path, strict: true, jobs: 1, today: try PartialDate("2026-11-01")).check()
            .diagnostics.map(\.description)
    }

    @Test(arguments: places.keys.sorted()) func `a copied example has no finding`(page: String) throws {
        #expect(try Self.findings(in: [page]) == [])
    }

    @Test func `nor have all of them in one hub`() throws {
        #expect(try Self.findings(in: Self.places.keys) == [])
    }
}
