import Markdown
import SourceText
import Testing

struct PositionTests {
    @Test(arguments: [
        ("a [x](u) b", "1:7"),
        ("first\n    [x](u)", "2:9"),
        ("> first\nlazy [x](u)", "2:10"),
        ("> - first\n>   > [x](u)", "2:11"),
        ("| a | b |\n|---|---|\n| p \\| q | [x](u) |", "3:16"),
        ("a `b\nc [x](v)` [x](u)", "2:15"),
        ("a `` ` [x](u) `` [x](u)", "1:22"),
        ("\\[x](u) [x](u)", "1:13"),
        ("<a title=\"[x](u)\"> [x](u)", "1:24"),
        ("é [x](u)", "1:7"),
        ("€ [x](u)", "1:7"),
        ("😀 [x](u)", "1:7"),
        ("\ta\n[x](\n  u 'title')", "3:3"),
        ("[x](<u>)", "1:6"),
        ("[![i](p.png)](u)", "1:15"),
        ("a [x][ref] b\n\n[ref]: u", "1:3"),
        ("[other]: v\n[ref]: u\na [ref]", "3:3"),
        ("# Head [x](u)", "1:12"),
        ("text[^1]\n\n[^1]: a\n    b [x](u)", "4:11"),
        ("- [ ] [x](u)", "1:11"),
        ("Label\n| a |\n|---|\n| [x](u) |", "4:7"),
        ("Label\n| [x](u) |\n|---|", "2:7"),
    ])
    func `finds a link again`(text: String, place: String) {
        #expect(Parsed(text).linkPlaces == [place])
    }

    @Test func `counts links with the same destination`() {
        #expect(Parsed("[x](u) and [y](u), [z](v), ![i](u) [w](u)").linkPlaces == ["1:5", "1:16", "1:24", "1:40"])
        #expect(Parsed("| [x](u) | [y](u) |\n|---|---|\n| [z](u) |").linkPlaces == ["1:7", "1:16", "3:7"])
    }

    @Test func `reads escapes and entities in destinations`() {
        #expect(Parsed("[x](a\\_b) [y](c&amp;d) [z](e%20f)").linkPlaces == ["1:5", "1:15", "1:28"])
    }

    @Test func `counts lines of the file, front matter and CRLF included`() {
        let parsed = Parsed("a\r\n\r\nb\r\n  [x](u)\r\n", frontMatter: "---\r\ntitle: T\r\n---\r\n")
        #expect(parsed.linkPlaces == ["7:7"])
        #expect(parsed.document.blocks.map(\.lines) == [4...4, 6...7])
    }

    @Test func `finds addresses, wiki links and images`() {
        #expect(Parsed("a <https://x.org> b").linkPlaces == ["1:4"])
        #expect(Parsed("`www.x.org` www.x.org me@x.org").linkPlaces == ["1:13", "1:23"])
        #expect(Parsed("https://x.org/a then https://x.org/a").linkPlaces == ["1:1", "1:22"])
        #expect(Parsed("a [[Some page|shown]] [[Some page]]").linkPlaces == ["1:5", "1:25"])
        #expect(Parsed("é ![a](b.png) ![c](b.png)").imagePlaces == ["1:8", "1:20"])
    }

    @Test func `points at raw HTML`() {
        let parsed = Parsed("a `<b>` <b>x</b> <b>y</b>\n\n<div>\n<div><i>")
        #expect(parsed.document.diagnostics.map { "\($0.position!.line):\($0.position!.column)" }
            == ["1:9", "1:18", "3:1", "4:1", "4:6"])
    }

    @Test func `points at unsafe links`() {
        #expect(Parsed("a [x](javascript:a) [y](javascript:a)").document.diagnostics.map(\.position)
            == [Position(line: 1, column: 7), Position(line: 1, column: 25)])
    }
}
