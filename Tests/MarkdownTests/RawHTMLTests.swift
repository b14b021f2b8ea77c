import Markdown
import Testing

struct RawHTMLTests {
    @Test func `lets a few elements through and shows the rest`() {
        let parsed = Parsed("H<sub>2</SUB>O<br/> <b>x</b> <sub class=\"a\">y</sub>")
        #expect(parsed.html == """
            <p>H<sub>2</sub>O<br> &lt;b&gt;x&lt;/b&gt; &lt;sub class=&quot;a&quot;&gt;y&lt;/sub&gt;</p>

            """)
        #expect(parsed.messages == [
            "page.md:1:21: warning: raw HTML is shown as text: <b>; for bold write **words** [raw-html]",
            "page.md:1:30: warning: raw HTML is shown as text: <sub class=\"a\">; <sub> may stand without attributes only [raw-html]",
        ])
    }

    @Test func `takes a tag in a comparison for mathematics`() {
        #expect(Parsed("If a<b and b>c, then <b class=\"x\">what</b>?").messages == [
            "page.md:1:5: warning: raw HTML is shown as text: <b and b>; where < means \"is less than\", put a \\ before it or a space behind it [raw-html]",
            "page.md:1:22: warning: raw HTML is shown as text: <b class=\"x\">; for bold write **words** [raw-html]",
        ])
    }

    @Test func `closes what is left open`() {
        #expect(Parsed("a <u>b\n\nc").html == "<p>a <u>b</u></p>\n<p>c</p>\n")
        #expect(Parsed("*a <u>b* c</u>").html == "<p><em>a <u>b</u></em> c&lt;/u&gt;</p>\n")
    }

    @Test func `drops comments`() {
        #expect(Parsed("a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf").html == "<p>a  c</p>\n<p>f</p>\n")
        #expect(Parsed("<!-- d\n\ne").messages == [
            "page.md:1:1: warning: this comment never ends, so all after it vanishes; end it with --> [raw-html]"
        ])
    }

    @Test func `shows a block of HTML as a paragraph`() {
        #expect(Parsed("<div onclick=\"x\">\nhi & ho\n</div>").html
            == "<p>&lt;div onclick=&quot;x&quot;&gt;\nhi &amp; ho\n&lt;/div&gt;</p>\n")
        #expect(Parsed("<script>\nalert(1)\n</script>").html == "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n")
    }

    @Test func `lets a hub allow elements that hold blocks`() {
        let parsed = Parsed("<details>\n\n*a*\n\n</details>\n\nb", style: .hub(allowedElements: ["details"]))
        #expect(parsed.html == "<details>\n<p><em>a</em></p>\n</details>\n<p>b</p>\n")
        let open = Parsed("<details>\n\na\n\n# H", style: .hub(allowedElements: ["details"]))
        #expect(open.html == "<details>\n<p>a</p>\n</details>\n<h1 id=\"h\">H</h1>\n")
    }

    @Test func `lets a comment cover all of a list or quote, and none after its end`() {
        let parsed = Parsed("<!-- chalkline: allow a -->\n\n- b\n\n  c\n- <!-- chalkline: allow d -->\n\n  e\n\n> f\n> <!-- chalkline: allow g -->\n\nh\n")
        #expect(parsed.document.allowances.map(\.codes) == [["d"], ["a"]])
        #expect(parsed.document.allowances.map(\.lines) == [8...8, 3...8])
    }

    @Test func `notes what a comment allows`() {
        let parsed = Parsed("<!-- chalkline: allow raw-html, citation -->\n\n<b>x</b>\ny\n\nz <!-- other -->\n\n<!-- chalkline: allow year -->\n| a |\n|---|\n")
        #expect(parsed.document.allowances.map(\.codes) == [["raw-html", "citation"], ["year"]])
        #expect(parsed.document.allowances.map(\.lines) == [3...4, 9...10])
    }
}
