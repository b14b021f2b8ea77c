import Markdown
import SourceText
import Testing

struct BlockTests {
    private static let text = """
        Intro *one*.

        ## The Goal: 3 & more!

        1. **Launch** (10 min): go
        2. Explore

        ```swift
        let a = 1
        ```

        | a | b |
        |---|--:|
        | **c** | d |

        > quote

        ---

        ## The goal 3  more

        End[^1].

        [^1]: Note.
        """

    @Test func `lists the top-level blocks, which cover the HTML`() {
        let document = Parsed(Self.text).document
        #expect(document.blocks.map(\.kind) == [
            .paragraph, .heading(0), .list(0), .code(language: "swift"), .table(0), .quote, .rule, .heading(1), .paragraph,
        ])
        #expect(document.blocks.map(\.lines) == [
            1...1, 3...3, 5...6, 8...10, 12...14, 16...16, 18...18, 20...20, 22...22,
        ])
        #expect(document.blocks.first?.html.lowerBound == 0)
        for (block, next) in zip(document.blocks, document.blocks.dropFirst()) {
            #expect(block.html.upperBound == next.html.lowerBound)
        }
        let end = document.blocks.last?.html.upperBound ?? 0
        #expect(String(decoding: document.html[end...], as: UTF8.self).hasPrefix("<section class=\"footnotes\""))
    }

    @Test func `outlines headings`() {
        let parsed = Parsed(Self.text)
        let heading = parsed.document.outline[0]
        #expect(heading.id == "the-goal-3--more")
        #expect(heading.level == 2)
        #expect(heading.text == "The Goal: 3 & more!")
        #expect(parsed[heading.content] == "The Goal: 3 &amp; more!")
        #expect(parsed[heading.element] == "<h2 id=\"the-goal-3--more\">The Goal: 3 &amp; more!</h2>\n")
        #expect(heading.block == 1)
        #expect(heading.position == Position(line: 3))
        #expect(parsed.document.outline[1].id == "the-goal-3--more-1")
        #expect(parsed.document.outline[1].block == 7)
    }

    @Test(arguments: [
        ("# Añadir 日本 Ünë", "añadir-日本-ünë"), ("# !!!", "section"), ("#", "section"),
        ("# a_b-c `d` **E**", "a_b-c-d-e"), ("# C++ & Rust’s", "c--rusts"), ("# ½ 😀 x²", "--x"),
    ])
    func `makes ids by GitHub's rule`(text: String, id: String) {
        #expect(Parsed(text).document.outline.map(\.id) == [id])
    }

    @Test func `counts on where an id is taken`() {
        #expect(Parsed("# a\n# a-1\n# a\n# a").document.outline.map(\.id) == ["a", "a-1", "a-2", "a-3"])
    }

    @Test func `gives headings inside other blocks an id but no place in the outline`() {
        let parsed = Parsed("> # a\n\n# a")
        #expect(parsed.html == "<blockquote>\n<h1 id=\"a\">a</h1>\n</blockquote>\n<h1 id=\"a-1\">a</h1>\n")
        #expect(parsed.document.outline.map(\.id) == ["a-1"])
    }

    @Test func `tells what lists say`() {
        let parsed = Parsed(Self.text + "\n\n* x\n\n  y\n  * z\n")
        let list = parsed.document.lists[0]
        #expect(list.isOrdered)
        #expect(list.items.map(\.lead) == ["Launch", ""])
        #expect(list.items.map(parsed.document.name) == ["Launch", "Explore"])
        #expect(list.items.map { parsed[$0.content] } == ["<strong>Launch</strong> (10 min): go", "Explore"])
        #expect(list.items.map(\.line) == [5, 6])
    }

    @Test func `calls an item by the words of all its blocks`() {
        let parsed = Parsed("* x *w*\n\n  y\n  * z\n")
        #expect(parsed.document.lists.map(\.isOrdered) == [false])
        #expect(parsed.document.lists[0].items.map(parsed.document.name) == ["x w y z"])
    }

    @Test func `takes an empty text and blank ones`() {
        #expect(Parsed("").document.html.isEmpty)
        #expect(Parsed("\n\n  \n").document.blocks.isEmpty)
    }

    @Test func `sets alerts apart`() {
        #expect(Parsed("> [!note]\n> Mind *this*.\n>\n> - a").html == """
            <aside class="alert note" role="note">
            <p class="alert-title">note</p>
            <p>Mind <em>this</em>.</p>
            <ul>
            <li>a</li>
            </ul>
            </aside>

            """)
        #expect(Parsed("> [!WARNING]\n>\n> Mind.").document.holes.map(\.content) == [.word("warning")])
        #expect(Parsed("> [!NOTES]\n> a").html.hasPrefix("<blockquote>"))
        #expect(Parsed("> [!NOTE] a").html.hasPrefix("<blockquote>"))
    }

    @Test func `puts footnotes at the end with ways back`() {
        let parsed = Parsed("a[^x] b[^y] c[^x]\n\n[^y]: Why.\n[^x]: - ex")
        #expect(parsed.html == """
            <p>a<sup class="footnote-mark"><a href="#Note-1" id="Mark-1" role="doc-noteref">1</a></sup> \
            b<sup class="footnote-mark"><a href="#Note-2" id="Mark-2" role="doc-noteref">2</a></sup> \
            c<sup class="footnote-mark"><a href="#Note-1" id="Mark-1-2" role="doc-noteref">1</a></sup></p>
            <section class="footnotes" role="doc-endnotes" aria-label="footnotes">
            <ol>
            <li id="Note-1">
            <ul>
            <li>ex</li>
            </ul>
            <p><a href="#Mark-1" class="footnote-back" role="doc-backlink" aria-label="footnoteBack">↩</a> \
            <a href="#Mark-1-2" class="footnote-back" role="doc-backlink" aria-label="footnoteBack">↩</a></p>
            </li>
            <li id="Note-2">
            <p>Why. <a href="#Mark-2" class="footnote-back" role="doc-backlink" aria-label="footnoteBack">↩</a></p>
            </li>
            </ol>
            </section>

            """)
        #expect(parsed.document.footnotes.map(\.number) == [1, 2])
        #expect(parsed.document.footnotes.map(\.marks.count) == [2, 1])
        #expect(parsed.document.footnotes.allSatisfy { parsed[$0.element].hasPrefix("<li id=\"Note-\($0.number)\">") })
        #expect(parsed.document.footnotes.flatMap(\.marks).allSatisfy { parsed[$0..<$0 + 4] == "<sup" })
    }
}
