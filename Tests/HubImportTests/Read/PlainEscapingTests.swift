import Testing

@testable import HubImport

struct PlainEscapingTests {
    @Test(arguments: [
        ("from $5 to $10", #"from \$5 to \$10"#), ("$5 each or 2 for 9$", #"\$5 each or 2 for 9\$"#), ("where $x^2$ grows", "where $x^2$ grows"),
        ("if a<b then", #"if a\<b then"#), ("see <https://example.org>", "see <https://example.org>"), ("<b>bold</b>", #"\<b>bold\</b>"#),
        ("x<sup>2</sup>", "x<sup>2</sup>"), ("3*4*5", #"3\*4\*5"#), ("**strong** words", "**strong** words"), (#"\$5 already"#, #"\$5 already"#),
    ])
    func `keeps an author's marks and makes none`(text: String, markdown: String) {
        #expect(PlainEscaping.inline(text) == markdown)
    }
}
