import SourceText
import Testing

struct BrokenFootnoteTests {
    @Test func `finds a mark without a note, and a note without a mark`() {
        let text = "# A\n\nOne.[^1] Two.[^b]\n\n[^b]: Note.\n\n[^c]: Lost.\n"
        #expect(
            messages(.brokenFootnote, in: text) == [
                "content/page.md:3:1: warning: there is no footnote [^1]; write a line that begins with [^1]: and has its words, "
                    + "or take the mark out [broken-footnote]",
                "content/page.md:7:1: warning: no page shows this footnote, because nothing refers to it; "
                    + "write [^c] behind the words it belongs to [broken-footnote]",
            ])
    }

    @Test(arguments: ["One.[^a]\n\n[^a]: Note.\n", "In code: `[^1]`.\n\n```\n[^1]: no\n```\n", "The set [^] and 2^[3].\n", "A power 2^3.\n"])
    func `leaves alone whole footnotes, and what is none`(text: String) {
        #expect(places(.brokenFootnote, in: "# A\n\n" + text) == [])
    }
}
