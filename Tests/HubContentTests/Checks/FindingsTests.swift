import HubContent
import SourceText
import TestSupport
import Testing

/// What is allowed, weighed and reprinted.
struct FindingsTests {
    private let faulty = """
        # A

        ### B

        The the words (are here.

        - one
        - two of of

          | a | n |
          |---|---|
          | in in | 1 |

        | a | n |
        |---|---|
        | x | 1 |
        | Total | 2 |

        ![](a.png)
        """

    private func codes(_ text: String, at path: String = "reports/a.md", hub: String? = nil, strict: Bool = false) -> [String] {
        var files = [path: text]
        if let hub { files["hub.yml"] = hub }
        return findings(in: files, strict: strict).map { "\($0.position?.line ?? 0) \($0.severity) \($0.code.rawValue)" }
    }

    @Test func `finds all of them in one page`() {
        #expect(
            codes(faulty) == [
                "3 warning heading-skip", "5 warning doubled-word", "5 warning unclosed-parenthesis", "8 warning doubled-word",
                "12 warning doubled-word", "17 warning table-total", "19 warning missing-alt",
            ])
    }

    @Test func `allows codes to a page`() {
        let text = "---\nallow: [doubled-word, heading-skip, table-total, missing-alt]\n---\n\n" + faulty
        #expect(codes(text) == ["9 warning unclosed-parenthesis"])
    }

    @Test func `allows codes to a block, with all that stands in it`() {
        let text = faulty
            .replacing("### B", with: "<!-- chalkline: allow heading-skip -->\n\n### B")
            .replacing("The the", with: "<!-- chalkline: allow doubled-word, unclosed-parenthesis -->\nThe the")
            .replacing("- one", with: "<!-- chalkline: allow doubled-word -->\n\n- one")
            .replacing("| a | n |\n|---|---|\n| x", with: "<!-- chalkline: allow table-total -->\n\n| a | n |\n|---|---|\n| x")
            .replacing("![](a.png)", with: "<!-- chalkline: allow missing-alt -->\n\n![](a.png)\n\n![](b.png)")
        #expect(codes(text) == ["30 warning missing-alt"])
    }

    @Test func `allows a code to its block alone`() {
        #expect(codes("# A\n\n<!-- chalkline: allow doubled-word -->\n\nof of\n\nof of (x\n") == [
            "7 warning doubled-word", "7 warning unclosed-parenthesis",
        ])
    }

    @Test func `allows codes that other checks find in the lines of a block`() {
        let text = "# A\n\n<!-- chalkline: allow split-paragraph wrong-year -->\n\nThis is\nsplit\n\nin two.\n"
        var tree = SourceTree()
        tree.documents = [SourceFile(path: "content/a.md", text: text)]
        let hub = ParsedHub.parse(tree, jobs: 1).hub
        let found = [(DiagnosticCode.splitParagraph, 5), (.splitParagraph, 6), (.wrongYear, 5), (.splitParagraph, 8), (.brokenLink, 5)]
            .map { Diagnostic($0, path: "content/a.md", at: Position(line: $1), "x") }
        #expect(Findings(hub, strict: false).weigh(found).map(\.position?.line) == [8, 5])
    }

    @Test func `finds a code in a comment that no finding has`() {
        let text = "# A\n\n<!-- chalkline: allow wrong-year\n     wrong-yaer zzz -->\n\nText.\n"
        #expect(
            messages(.invalidValue, in: text) == [
                "content/page.md:4:6: error: no finding has the code \"wrong-yaer\"; did you mean \"wrong-year\"? [invalid-value]",
                "content/page.md:4:17: error: no finding has the code \"zzz\"; write a code as it stands in brackets at the end of a message [invalid-value]",
            ])
        #expect(
            messages(.invalidValue, in: "---\nallow: [wrong-yaer]\n---\n\n# A\n") == [
                "content/page.md:2:9: error: no finding has the code \"wrong-yaer\"; did you mean \"wrong-year\"? [invalid-value]"
            ])
        #expect(messages(.invalidValue, in: "# A\n\n```\n<!-- chalkline: allow zzz -->\n```\n\n`<!-- chalkline: allow zzz -->`\n") == [])
    }

    @Test func `finds a code that nothing turns off`() {
        let fix = "keeps the site safe and whole, so no page may have it; take it out here and mend what it says [invalid-value]"
        #expect(
            messages(.invalidValue, in: "---\nallow: [doubled-word, duplicate-url]\n---\n\n# A\n\n<!-- chalkline: allow unsafe-link -->\n\nText.\n") == [
                "content/page.md:2:23: error: \"duplicate-url\" \(fix)", "content/page.md:7:23: error: \"unsafe-link\" \(fix)",
            ])
    }

    @Test func `weighs codes as hub.yml says`() {
        let hub = "checks:\n  doubled-word: off\n  missing-alt: error\n  heading-skip: off\n"
        #expect(codes(faulty, hub: hub) == ["5 warning unclosed-parenthesis", "17 warning table-total", "19 error missing-alt"])
        #expect(codes("# A\n\nof of\n", hub: "checks: strict\n") == ["3 error doubled-word"])
        #expect(codes("# A\n\nof of\n", strict: true) == ["3 error doubled-word"])
    }

    @Test func `makes one note of what is found in reprinted words`() {
        let text = "---\ntitle: A\nsource: A journal\n---\n\n" + faulty.replacing("# A\n\n", with: "")
        #expect(
            findings(in: ["reports/a.md": text]).map(\.description) == [
                "content/reports/a.md:3:9: note: 6 findings in reprinted words: 3 doubled-word, 1 heading-skip, 1 table-total, "
                    + "1 unclosed-parenthesis; they are for its source to mend [reprint]",
                "content/reports/a.md:22:5: warning: this image has no description; "
                    + "say between the brackets what it shows, as in ![Six apples in two rows](apples.png) [missing-alt]",
            ])
        #expect(codes(text, strict: true) == ["3 note reprint", "22 error missing-alt"])
        #expect(codes(text, hub: "checks:\n  reprint: off\n") == ["22 warning missing-alt"])
    }

    @Test func `counts no allowed finding and none that is off in a reprint`() {
        let text = "---\ntitle: A\nsource: A journal\nallow: doubled-word\n---\n\nof of (x\n"
        #expect(
            findings(in: ["a.md": text]).map(\.description) == [
                "content/a.md:3:9: note: 1 finding in reprinted words: 1 unclosed-parenthesis; they are for its source to mend [reprint]"
            ])
        #expect(codes(text, hub: "checks:\n  unclosed-parenthesis: off\n") == [])
    }
}
