import Foundation
import Markdown
@testable import HubContent
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
        var tree = SourceTree()
        tree.documents = [SourceFile(path: "content/reports/page.md", text: text)]
        var findings: [Diagnostic] = []
        let time = ContinuousClock().measure {
            let (parsed, unread) = ParsedHub.parse(tree, jobs: 1)
            findings = unread + Hub.link(parsed, audience: .everyone, drafts: true).diagnostics
        }
        #expect(time < Self.longest && !findings.contains { $0.code == .tooLarge })
    }
}
