import Markdown
import SourceText
import Testing

struct LinkTests {
    @Test func `leaves holes for addresses`() {
        let parsed = Parsed("[a *b*](../x.md#y \"T\")")
        #expect(String(decoding: parsed.document.html, as: UTF8.self) == "<p><a  title=\"T\">a <em>b</em></a></p>\n")
        #expect(parsed.document.holes.map(\.offset) == [6])
        #expect(parsed.document.holes.map(\.content) == [.link(0)])
        #expect(parsed.document.links.map(\.destination) == ["../x.md#y"])
        #expect(parsed.document.links.map(parsed.document.words) == ["a b"])
        #expect(parsed.html == "<p><a href=\"../x.md#y\" title=\"T\">a <em>b</em></a></p>\n")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:x", "&#x6a;avascript:x", "java&#10;script:x", "&#1;javascript:x",
        "<java\tscript:x>", "vbscript:x", "data:text/html,x", "FILE:///etc/passwd", "javascript&colon;x",
    ])
    func `makes no link of an unsafe address`(address: String) {
        let parsed = Parsed("a [b](\(address)) c")
        #expect(parsed.html == "<p>a b c</p>\n")
        #expect(parsed.document.links.isEmpty)
        #expect(parsed.document.diagnostics.map(\.code) == [.unsafeLink])
    }

    @Test func `says which scheme is unsafe`() {
        #expect(Parsed("[b](data:x) ![i](data:y)").messages == [
            "page.md:1:5: error: a link may not begin with \"data:\"; link to a page or a web address [unsafe-link]",
            "page.md:1:18: error: an image may not begin with \"data:\"; put the file beside the page and name it [unsafe-link]",
        ])
    }

    @Test func `takes a colon in a path for no scheme`() {
        #expect(Parsed("[b](data/a:b) [c](#data:x)").document.links.map(\.destination) == ["data/a:b", "#data:x"])
    }

    @Test func `reads wiki links outside code`() {
        let parsed = Parsed("[[Fair share#goal|the *task*]] `[[no]]` [[Teams]] \\[[not]] [[two\nlines]]")
        #expect(parsed.document.links.map(\.destination) == ["Teams", "two lines"])
        #expect(Parsed("[[Fair share#goal|the task]]").html == "<p><a href=\"Fair%20share#goal\">the task</a></p>\n")
        let cell = Parsed("| a |\n|---|\n| [[A\\|b]] |").document
        #expect(cell.links.map(cell.words) == ["b"])
        #expect(parsed.document.links.allSatisfy { $0.form == .wiki })
    }

    @Test func `tells bare addresses from written ones`() {
        let parsed = Parsed("www.x.org <https://y.org> a@b.cc")
        #expect(parsed.document.links.map(\.form) == [.bare, .markdown, .bare])
        #expect(parsed.document.links.map(\.destination) == ["http://www.x.org", "https://y.org", "mailto:a@b.cc"])
    }

    @Test func `makes a video of a film and leaves room for its captions`() {
        let parsed = Parsed("![A lesson](clip.MP4) ![a](p.png)")
        #expect(parsed.document.images.map(\.isVideo) == [true, false])
        #expect(parsed.document.holes.map(\.content) == [.image(0), .track(0), .image(1)])
        #expect(parsed.html == """
            <p><video controls preload="metadata" aria-label="A lesson" src="clip.MP4"></video> \
            <img src="p.png" alt="a" loading="lazy" decoding="async" /></p>

            """)
    }

    @Test func `opens no link within a link`() {
        let parsed = Parsed("Table 1. T\n\n| a |\n|---|\n\n[see Table 1 and [[x]]](u)")
        #expect(parsed.document.links.map(\.destination) == ["u"])
        #expect(!parsed.html.contains("<a href=\"#Table-1\">"))
    }
}
