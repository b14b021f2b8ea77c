import HubContent
import SourceText
import Testing

@Suite struct LinkChecksTests {
    private func findings(_ text: String) -> [String] {
        LinkedHub(["statements/a.md": "# A\n\n\(text)\n", "statements/b.md": "# B\n"], assets: ["statements/x.png"]).messages
            .map { $0.replacing("content/statements/a.md:", with: "") }
    }

    @Test(arguments: ["#", "", "TODO", "tbd", "xxx", "link", "url", "…", "https://example.com/"])
    func `finds an address that is still to be written`(placeholder: String) {
        let what = placeholder.isEmpty ? "this link has no address yet" : "this link leads nowhere yet: its address is \"\(placeholder)\""
        #expect(findings("one [x](\(placeholder))") == [
            "3:9: warning: \(what); write where it leads, or take the link away [placeholder-link]"
        ])
    }

    @Test(arguments: ["[x](#a)", "[x](/)", "[x](https://example.com/hub/)", "<https://example.com>", "`[x](#)`", "[x](#top)", "[[B]]"])
    func `takes no link that leads somewhere for a placeholder`(text: String) {
        #expect(findings(text) == [])
    }

    @Test func `finds a wiki link that is still to be written`() {
        #expect(findings("[[TODO]]") == [
            "3:3: warning: this link leads nowhere yet: its address is \"TODO\"; write where it leads, or take the link away [placeholder-link]"
        ])
    }

    @Test(arguments: ["[](b.md)", "[ ](b.md)", "[\u{200B}&nbsp;](b.md)"])
    func `finds a link without words`(text: String) {
        #expect(findings(text).filter { $0.contains("empty-link-text") }.count == 1)
    }

    @Test func `finds a link whose image has no description`() {
        #expect(findings("[![](x.png)](b.md)").filter { $0.contains("empty-link-text") } == [
            "3:14: warning: this link is an image without a description; say in its brackets where the link leads: [![words](…)](…) [empty-link-text]"
        ])
    }

    @Test func `takes each image for its own link's`() {
        let text = "[![](x.png)](b.md) ![The B](x.png) [](b.md) [![](x.png) ![The B](x.png)](b.md)"
        #expect(findings(text).filter { $0.contains("empty-link-text") }.map { String($0.prefix(5)) } == ["3:14:", "3:39:"])
    }

    @Test(arguments: ["[![The B](x.png)](b.md)", "[`b`](b.md)", "[1](b.md)", "[[B]]", "<https://nctm.org>"])
    func `takes words, a described image and code for words`(text: String) {
        #expect(findings(text) == [])
    }

    @Test(arguments: [
        ("https:// doi.org/10.1/x.", "3:5: warning: the address \"https:// doi.org/10.1/x\" has a space in it; did you mean \"https://doi.org/10.1/x\"?"),
        ("*https:// doi.org/10.1/x*", "3:6: warning: the address \"https:// doi.org/10.1/x\" has a space in it; did you mean \"https://doi.org/10.1/x\"?"),
        ("https//nctm.org/x", "3:5: warning: the address \"https//nctm.org/x\" has no \":\" after \"https\"; did you mean \"https://nctm.org/x\"?"),
        ("(http:/nctm.org)", "3:6: warning: the address \"http:/nctm.org\" lacks the two slashes after \"http:\"; did you mean \"http://nctm.org\"?"),
    ])
    func `finds a malformed address in prose`(text: String, message: String) {
        #expect(findings("See \(text)") == [message + " [malformed-link]"])
    }

    @Test func `finds the same slip at each of its places, and in a footnote`() {
        let text = "- https:// doi.org/1.2 and `https:// doi.org/1.2`\n- https:// doi.org/1.2[^n]\n\n[^n]: https:// doi.org/1.2"
        #expect(findings(text).map { $0.prefix(4) } == ["3:3:", "4:3:", "6:7:"])
    }

    @Test(arguments: ["Addresses begin with https:// and a name.", "`https:// doi.org/1`", "http://nctm.org", "http and https", "    https:// doi.org/1"])
    func `leaves prose about addresses, code and good addresses alone`(text: String) {
        #expect(findings(text) == [])
    }
}
