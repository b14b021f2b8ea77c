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

    /// What was once read again for each of its parts: minutes, where time grows with the square of their number.
    @Test(arguments: [
        "## " + String(repeating: "a,", count: 60_000), "## " + String(repeating: "(1 min)", count: 20_000),
        "## Recommendations\n\n" + String(repeating: "### x\n\n", count: 20_000),
        (1...10_000).map { "## H \($0)\n\n[a](#Reference-1)\n\n" }.joined() + "## References\n\nBall, D. (2015). A. B.\n",
        (1...40_000).map { "[a](#h\($0))\n\n## h\($0)\n\n" }.joined(),
        (1...5_000).map { "[a](#x\($0))\n\nTable \($0). T\n\n| a |\n|---|\n| b |\n\n" }.joined(),
        (1...5_000).map { "[[A#x\($0) y]]\n\n## h\($0)\n\n" }.joined(),
        (1...8_000).map { "(Nobody\($0), 2015) " }.joined() + "\n\n## References\n\nBall, D. (2015). A. B.\n",
        "## References\n\nBall, D. (2015). A. B. https://doi.org/10.1000/a" + String(repeating: ")", count: 60_000) + "\n",
        "## References\n\nBall, D. (2015). " + String(repeating: "a? ", count: 40_000) + "B. C.\n",
    ].map { LongText("# A\n\n" + $0) } + [LongText("---\nkeywords: ['" + String(repeating: "]", count: 200_000) + "']\n---\n\n# A\n")])
    func `reads a page as full of one thing in a time that grows with its length`(page: LongText) {
        #expect(reading(page.text).time < Self.longest)
    }

    /// What a site makes of headings that mean something, each of which was once looked for among all others.
    @Test(arguments: [
        ("tasks/b", ["## Task\n\n", "## Task\n\n### Solution\n\n", "### Extensions\n\n", "## Launch\n\n### Show\n\n"]),
        ("models", ["## Elements\n\n- **a**: b\n\n", "## Phases\n\n1. a\n\n"]),
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
