import Foundation
import Markdown
@testable import HubContent
import HubSite
import SourceText
import TestSupport
import Testing

/// Just below the bounds: what is taken is read in time.
struct WorstAcceptedTests {
    /// Seconds where a bound does its work, even unoptimised and on a busy machine, and minutes where it does not.
    private static let longest = Duration.seconds(60)
    private static let size = 60_000

    @Test(arguments: [
        "[a](b) ", "[](a) ", "[a](b", "[^1]", "*_", "<!A ", "www.a_", "<http://a", "a@b.c", "|-|\n", "http:// a.b ", "( ", "$a$ ", "(Ball, 2015) ", "IF a\n",
    ])
    func `reads paragraphs as full of one thing as they may be`(piece: String) {
        // As many bytes as leave the whole below the bound of marks times bytes.
        let marks = max(1, piece.utf8.count { "*_~[]<@:`w".utf8.contains($0) })
        let length = min(Self.size, Bounds.markWork / Self.size * piece.utf8.count / marks * 9 / 10)
        let paragraph = String(repeating: piece, count: max(1, length / piece.utf8.count))
        let text = "# A\n\n" + String(repeating: paragraph + "\n\n", count: max(1, Self.size / (paragraph.utf8.count + 2))) + "## References\n\nBall, D. (2015). A. B.\n"
        let (time, findings) = reading(text)
        #expect(time < Self.longest && !findings.contains { $0.code == .tooLarge })
    }

    @Test(arguments: rereadOnce)
    func `reads a page as full of one thing in a time that grows with its length`(page: LongText) {
        #expect(reading(page.text).time < Self.longest)
    }

    /// What a site makes of headings that mean something, each of which was once looked for among all others.
    @Test(arguments: [
        ("tasks/b", ["## Task\n\n", "## Task\n\n### Solution\n\n", "### Extensions\n\n", "## Launch\n\n### Show\n\n"]),
        ("rubrics", ["☐"]), ("models", ["## Elements\n\n- **a**: b\n\n", "## Phases\n\n1. a\n\n"]),
        ("statements", ["## Recommendations\n\nt[^1]\n\n", "## References\n\n", "## Keywords\n\nt\n\n"]),
    ])
    func `publishes a page full of one heading in a time that grows with its length`(folder: String, pieces: [String]) throws {
        for piece in pieces {
            let text = "---\ntitle: A\n---\n\n## Task\n\n" + String(repeating: piece, count: 200_000 / piece.utf8.count) + "\n\n[^1]: N\n"
            let hub = try TemporaryFolder(["content/\(folder)/a.md": text])
            let time = ContinuousClock().measure { _ = HubBuild(hub: hub.path, jobs: 1).run(to: hub.path + "/out") }
            #expect(time < Self.longest, "\(piece) took \(time)")
        }
    }

    @Test func `publishes a scale full of rows in bold in a time that grows with its length`() throws {
        let text = "# A\n\n| a | Never | Always |\n|---|---|---|\n" + String(repeating: "| **b** | | |\n", count: 60_000)
        let hub = try TemporaryFolder(["content/rubrics/a.md": text])
        let time = ContinuousClock().measure { _ = HubBuild(hub: hub.path, jobs: 1).check() }
        #expect(time < Self.longest, "\(time)")
    }

    /// What was once read again for each of its parts: minutes, where time grows with the square of their number.
    private static let rereadOnce: [LongText] = {
        let list = "## References\n\nBall, D. (2015). A. B."
        func many(_ count: Int, _ piece: (Int) -> String) -> String { (1...count).map(piece).joined() }
        let bodies: [String] = [
            "## " + many(60_000) { _ in "a," },
            "## " + many(20_000) { _ in "(1 min)" },
            "## Recommendations\n\n" + many(20_000) { _ in "### x\n\n" },
            many(10_000) { "## H \($0)\n\n[a](#Reference-1)\n\n" } + list,
            many(40_000) { "[a](#h\($0))\n\n## h\($0)\n\n" },
            many(5_000) { "[a](#x\($0))\n\nTable \($0). T\n\n| a |\n|---|\n| b |\n\n" },
            many(5_000) { "[[A#x\($0) y]]\n\n## h\($0)\n\n" },
            many(8_000) { "(Nobody\($0), 2015) " } + "\n\n" + list,
            many(20_000) { "Ab (Foo, \(1900 + $0 % 90)).\n\n" } + list,
            "## References\n\n" + many(16_000) { "NCTM. (n.d.). Illuminations \($0).\n\n" },
            "$" + many(300_000) { _ in "√(" } + "$",
            "See [x](https://" + many(10_000) { _ in "http//" } + "a.org).",
            list + " https://doi.org/10.1000/a" + many(60_000) { _ in ")" },
            "## References\n\nBall, D. (2015). " + many(40_000) { _ in "a? " } + "B. C.",
        ]
        let keywords = "---\nkeywords: ['" + many(200_000) { _ in "]" } + "']\n---\n\n# A\n"
        return (bodies.map { "# A\n\n\($0)\n" } + [keywords]).map(LongText.init)
    }()

    private func reading(_ text: String) -> (time: Duration, findings: [Diagnostic]) {
        var tree = SourceTree()
        tree.documents = [SourceFile(path: "content/reports/page.md", text: text)]
        var findings: [Diagnostic] = []
        let time = ContinuousClock().measure {
            let (parsed, unread) = ParsedHub.parse(tree, jobs: 1)
            findings = unread + Hub.link(parsed, audience: .everyone, drafts: true).diagnostics
        }
        return (time, findings)
    }
}
