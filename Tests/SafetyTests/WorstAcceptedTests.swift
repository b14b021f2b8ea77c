import Foundation
import Markdown
@testable import HubContent
import SourceText
import Testing

/// Just below the bounds: what is taken is read in time.
struct WorstAcceptedTests {
    /// Seconds where a bound does its work, even unoptimised and on a busy machine, and minutes where it does not.
    private static let longest = Duration.seconds(60)
    private static let size = 250_000

    @Test(arguments: [
        "[", "]", "[a", "[a](b", "[a](b) ", "[a]", "[^1]", "*a ", "a* ", "**a", "*_", "~a ", "`", "`a``", "<", "<a ", "<!A ", "<?", "<![CDATA[", "<b>", "&a", "\\",
        "www.a_", "http://a", "http://a.b ", "<http://a", "a@b.c", "a@ ", "|a", "a\n-|-\n", "|-|\n", "- a\n", "a\n=\n", "# a\n", "[a]: b\n", "1. a\n",
        "$a ", "$$a ", "$a$ ", "(Ball, 2015) ", "Ball (2015) ", "the the ", "( ", "IF a\n", "____ ", "☐ ", "Table 1 ", "http:// a.b ", "[](a) ", "![](a) ", "[[a]] ",
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
        print("\(piece.debugDescription): \(time), \(findings.count) findings, \(findings.first { $0.code == .tooLarge }?.message ?? "taken")")
        #expect(time < Self.longest)
    }
}
