import Foundation
@testable import HubContent
import SourceText
import TestSupport
import Testing

/// Documents that nobody writes: each is taken as it stands or refused by a bound that is named, and soon.
struct HostileDocumentTests {
    /// Seconds where a text is read once, even unoptimised and on a busy machine, and minutes where it is not.
    private static let longest = Duration.seconds(60)

    private func findings(_ text: String, path: String = "content/reports/page.md") -> [Diagnostic] {
        var tree = SourceTree()
        tree.documents = [SourceFile(path: path, text: text)]
        var found: [Diagnostic] = []
        let time = ContinuousClock().measure {
            let (parsed, unread) = ParsedHub.parse(tree, jobs: 1)
            found = unread + Hub.link(parsed, audience: .everyone, drafts: true).diagnostics
        }
        #expect(time < Self.longest, "\(text.prefix(40)) took \(time)")
        return found
    }

    private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

    @Test(arguments: [
        times(100_000, ">") + " a",
        times(100_000, "> ") + "a",
        times(100_000, "- ") + "a",
        times(100_000, "1. ") + "a",
        "- a\n" + (1...400).map { times($0, "  ") + "- a\n" }.joined(),
        times(100_000, "*a **b "),
        times(50_000, "*a **b ") + times(50_000, "b** a*"),
        times(50_000, "![") + "a" + times(50_000, "](b)"),
        times(50_000, "*[") + times(50_000, "](a)*"),
    ].map(LongText.init))
    func `names the bound of nesting`(long: LongText) {
        let text = long.text
        let found = findings("# A\n\n" + text)
        #expect(found.contains { $0.code == .nestedTooDeep && $0.message.contains("\(Bounds.nesting)") } || !text.hasPrefix(">"), "\(found.prefix(3))")
    }

    @Test(arguments: [
        times(100_000, "["), times(100_000, "![a"), times(100_000, "[a](b"), times(100_000, "[a](b) "), times(100_000, "[a]"), times(100_000, "[[a"),
        times(100_000, "[[a]] "), times(100_000, "_a"), times(100_000, "~"), times(50_000, "`a``"), times(100_000, "<b>"), times(100_000, "<!A "),
        times(100_000, "<?"), times(30_000, "<![CDATA["), times(100_000, "<"), times(100_000, "&"), times(100_000, "\\"), times(100_000, "$a "),
        times(100_000, "$$"), times(40_000, "www.a_"), times(40_000, "http://a.b "), times(40_000, "a@b.c "), times(40_000, "(Ball, 2015) "),
        times(40_000, "|-|\n"), times(40_000, "a\n-|-\n"), times(40_000, "[^1]"), times(40_000, "[a]: b\n"), times(40_000, "![a](b.png) "),
        times(20_000, "<sub>") + times(20_000, "</u>"), times(20_000, "Table 1. a\n\n"), times(20_000, "IF a\n"), times(20_000, "http:// a.b "),
        times(20_000, "[](a) "), times(20_000, "# a\n"), times(20_000, "a  \n"), times(20_000, "x\u{301}"), times(100_000, "\u{301}"), times(50_000, "\u{202E}"),
    ].map(LongText.init))
    func `reads very many of one thing`(long: LongText) {
        _ = findings("# A\n\n" + long.text + "\n\nMore.\n")
    }
}
