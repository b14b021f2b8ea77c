import Testing

@testable import HubImport

struct MarkdownEscapingTests {
    @Test(arguments: [
        ("2 * 3", #"2 \* 3"#), ("a_b", "a_b"), ("_x_", #"\_x\_"#), ("____", "____"), ("$5", #"\$5"#), ("<p>", #"\<p>"#), ("3 < 4", "3 < 4"),
        ("[[x]]", #"\[[x]]"#), ("[x](y)", #"[x]\(y)"#), ("R&D", "R&D"), ("&amp;", #"\&amp;"#), (#"a\b"#, #"a\\b"#),
    ])
    func `escapes marks within a line, and no more`(text: String, markdown: String) {
        #expect(MarkdownEscaping.inline(text) == markdown)
    }

    @Test(arguments: [
        ("# one", "\\# one"), ("#1 of all", "#1 of all"), ("- one", #"\- one"#), ("-1 is less", "-1 is less"), ("1. one", #"1\. one"#),
        ("1.5 hours", "1.5 hours"), ("> one", #"\> one"#), ("____", #"\____"#), ("2026 was", "2026 was"), ("12) twelve", #"12\) twelve"#),
    ])
    func `escapes what would begin another block`(text: String, markdown: String) {
        #expect(MarkdownEscaping.beginning(text) == markdown)
    }
}
