import SourceText
import Testing

struct StrayCharacterTests {
    @Test(arguments: [
        (
            "# A\n\nIt is 3.NF\u{200B}.A.1 here.\n",
            "3:11: warning: a character without width (U+200B) stands here, and a name or a code that holds it is another one; delete it"
        ),
        (
            "---\ntitle: A \u{202E}desrever\n---\n\nB\n",
            "2:10: warning: an invisible character (U+202E) turns the text behind it around; delete it"
        ),
        (
            "# A\n\nnext\u{C} page\n",
            "3:5: warning: a control character (U+000C) stands here, as a copy from a PDF leaves it; delete it"
        ),
        (
            "# Añ\u{301}o\n\nx\n\n- a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\n",
            "5:8: warning: more than 4 accents stand on one letter and cover the lines around it; keep those that are meant"
        ),
    ])
    func `finds what nobody sees, and heaps of accents`(text: String, message: String) {
        #expect(messages(.strayCharacter, in: text) == ["content/page.md:\(message) [stray-character]"])
    }

    @Test func `says it once a line`() {
        #expect(places(.strayCharacter, in: "# A\n\n\u{2060}a\u{2060}b é\u{200B}\nc\n\u{FEFF}d\u{2066}\n") == ["3:1", "5:1"])
    }

    @Test(arguments: [
        "\u{FEFF}# A\n\nAt its beginning a file may say that it is UTF-8.\n", "# A\n\n“Naïve” — Nguyễn, Việt, e\u{302}\u{301}, 3\u{A0}cm, ½, 👩‍🏫 שָׁלוֹם\n",
        "# A\n\nfrac\u{AD}tion\n",
    ])
    func `leaves alone what languages write`(text: String) {
        #expect(messages(.strayCharacter, in: text) == [])
    }
}
