import SourceText
import Testing

struct UnclosedParenthesisTests {
    @Test func `finds one where it stands`() {
        #expect(
            messages(.unclosedParenthesis, in: "---\ntitle: A\n---\n\nÉl said (as such, one\ntwo.\n") == [
                "content/page.md:5:9: warning: this parenthesis is never closed; "
                    + "put \")\" where it ends, or take \"(\" out [unclosed-parenthesis]"
            ])
    }

    @Test func `finds it in paragraphs, items, cells, headings, quotes and notes, in each by itself`() {
        let text = """
            # A (b

            - one (two)
            - three *(four*
              - five (six

                (seven

            | a | b (c |
            |---|---|
            | (d | e) |
            | f | (g) (h |

            > x
            > (i

            Text[^1] ends).

            [^1]: A note (j
            """
        #expect(places(.unclosedParenthesis, in: text) == ["1:5", "4:10", "5:10", "7:5", "9:9", "11:3", "12:11", "15:3", "19:14"])
    }

    @Test func `finds the outer one of two, and each of several`() {
        #expect(places(.unclosedParenthesis, in: "# A\n\nA (b (c) d. A (b [x](<http://e.org/(y>) z.\n") == ["3:3", "3:15"])
    }

    @Test(arguments: [
        "a (b) c", "a) first b) second", "(see a) and b)", "sad :( and :-( but fine", "well :(.", "on (0, 1] and [0, 1) too",
        "on (−∞, 3], and (x; y] or (1/2, 2.5]", "code `f(x` here", "TeX $f(x$ and $$(y$$ here", "see https://e.org/a(b for it",
        "(see https://e.org/a)", "(www.e.org/(a))", "[x](<http://e.org/a_(b>) c", "it costs (from $5 to $10)", "a\\) b", "```\n(\n```",
        "(one\ntwo)", "![a](b.png \"(\")",
    ])
    func `leaves alone what is closed or is no parenthesis`(text: String) {
        #expect(places(.unclosedParenthesis, in: "# A\n\n\(text)\n") == [])
    }

    @Test(arguments: ["(Ball, 2015]", "from $5 (to $10 each", "Answer:(a", "(a, b, c]", "(see https://e.org/a", "(www.e.org/(a)"])
    func `is not taken in by what only looks like it`(text: String) {
        #expect(places(.unclosedParenthesis, in: "# A\n\n\(text)\n").count == 1)
    }

    @Test func `lets the other half of a paragraph cut in two close it`() {
        #expect(places(.unclosedParenthesis, in: "# A\n\nAs seen (Sabina\n\net al., 2023), often\n\n(and so) on.\n") == [])
        #expect(places(.unclosedParenthesis, in: "# A\n\nAs seen (Sabina.\n\net al., 2023).\n") == ["3:9"])
        #expect(places(.unclosedParenthesis, in: "# A\n\nAs seen (Sabina\n\nEt al., 2023).\n") == ["3:9"])
        #expect(places(.unclosedParenthesis, in: "# A\n\nAs seen (Sabina\n\n## B\n\net al., 2023).\n") == ["3:9"])
    }
}
