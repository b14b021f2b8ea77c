import Markdown
import SourceText
import Testing

struct FormulaTests {
    /// The HTML of a text whose formulas are written `⟨tex⟩`, blocks `⟪tex⟫`, and what stays on a line with one `⌊…⌋`.
    private func html(_ text: String, style: MarkdownStyle? = nil) -> String {
        let file = SourceFile(path: "content/x.md", text: text)
        let marked = MarkdownStyle.hub(formula: { tex, isBlock in
            let tex = String(decoding: tex, as: UTF8.self)
            return WrittenFormula(html: Array((isBlock ? "⟪\(tex)⟫" : "⟨\(tex)⟩").utf8), faults: [])
        })
        let document = MarkdownDocument(parsing: file, body: 0..<file.bytes.count, style: style ?? marked)
        return String(decoding: document.standalone(), as: UTF8.self)
            .replacing("<span class=\"formula\" tabindex=\"0\">", with: "").replacing("⟫</span>", with: "⟫")
            .replacing("<span class=\"unbroken\">", with: "⌊").replacing("</span>", with: "⌋")
    }

    @Test(arguments: [
        ("$a_1*b_1*$ and *c*", "<p>⟨a_1*b_1*⟩ and <em>c</em></p>\n"),
        ("$\\{1,2\\}$", "<p>⟨\\{1,2\\}⟩</p>\n"),
        ("$x < y$ and $y > x$", "<p>⟨x < y⟩ and ⟨y > x⟩</p>\n"),
        ("So $x$, ($y$) and **$z$**.", "<p>So ⌊⟨x⟩,⌋ ⌊(⟨y⟩)⌋ and <strong>⟨z⟩</strong>.</p>\n"),
        ("*$x$*_y_ ~~$z$~~", "<p><em>⟨x⟩</em><em>y</em> <del>⟨z⟩</del></p>\n"),
        ("It costs $5 a pack\\\n\nand b$ in all.", "<p>It costs $5 a pack\\</p>\n<p>and b$ in all.</p>\n"),
        ("$x$$y$", "<p>⟨x⟩⟨y⟩</p>\n"),
        ("A [$x$](y.md)", "<p>A <a href=\"y.md\">⟨x⟩</a></p>\n"),
        ("over a\nline $a +\nb$ end", "<p>over a\nline ⟨a +\nb⟩ end</p>\n"),
        ("> quoted $a +\n> b$ end", "<blockquote>\n<p>quoted ⟨a +\nb⟩ end</p>\n</blockquote>\n"),
    ]) func `takes TeX out before the parser reads it`(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    @Test(arguments: [
        ("the ($x$), \"$y$\", ‘$z$’ and $n$th: $x$’s", "the ⌊(⟨x⟩),⌋ ⌊&quot;⟨y⟩&quot;,⌋ ⌊‘⟨z⟩’⌋ and ⌊⟨n⟩th:⌋ ⌊⟨x⟩’s⌋"),
        ("an $n$-gon, twenty-$n$—or $x$–$y$", "an ⌊⟨n⟩-⌋gon, twenty-⌊⟨n⟩—⌋or ⌊⟨x⟩–⌋⟨y⟩"),
        ("$5$\u{A0}cm. $a$/$b$", "⌊⟨5⟩\u{A0}cm.⌋ ⌊⟨a⟩/⌋⟨b⟩"),
        ("$x$[a](b.md) $x$,[a](b.md) $y$interceptions", "⟨x⟩<a href=\"b.md\">a</a> ⌊⟨x⟩,⌋<a href=\"b.md\">a</a> ⟨y⟩interceptions"),
        ("**a**($x$)\n$y$", "<strong>a</strong>⌊(⟨x⟩)⌋\n⟨y⟩"), ("$$x$$.", "⟪x⟫."),
    ]) func `keeps what stands beside a formula on its line`(text: String, expected: String) {
        #expect(html(text) == "<p>\(expected)</p>\n")
    }

    @Test func `leaves fields beside a formula fields`() {
        let file = SourceFile(path: "content/x.md", text: "$x$=____ and ☐$y$\n")
        var style = MarkdownStyle.hub(formula: { tex, _ in WrittenFormula(html: tex, faults: []) })
        style.fields = true
        #expect(MarkdownDocument(parsing: file, body: 0..<file.bytes.count, style: style).fieldNames.count == 2)
    }

    @Test(arguments: [
        "over $11,000 per student to a high of over $18,000", "costs $5 and $10", "a $ b $ c", "it is $5.", "$ x$ and 3$", "$x $",
        "$x\n\ny$", "# A $x\n\ny$", "5$ or 6$",
    ]) func `leaves money and stray dollars alone`(text: String) {
        #expect(!html(text).contains("⟨"))
        #expect(html(text).filter { $0 == "$" }.count == text.filter { $0 == "$" }.count)
    }

    @Test func `an escaped dollar is a dollar`() {
        #expect(html("over \\$11,000 to \\$18,000, $x$") == "<p>over $11,000 to $18,000, ⟨x⟩</p>\n")
        #expect(html("$\\$5 + x$") == "<p>⟨\\$5 + x⟩</p>\n")
    }

    @Test(arguments: [
        ("`$x$` and $y$", "<p><code>$x$</code> and ⟨y⟩</p>\n"),
        ("from $5 to `$x` and $y$", "<p>from $5 to <code>$x</code> and ⟨y⟩</p>\n"),
        ("$\\text{``a\'\'}$", "<p>⟨\\text{``a\'\'}⟩</p>\n"),
        ("`` a`$x$ `` $y$", "<p><code>a`$x$</code> ⟨y⟩</p>\n"),
        ("```\n$x$\n```\n$y$", "<pre><code>$x$\n</code></pre>\n<p>⟨y⟩</p>\n"),
        ("- ~~~\n  $x$\n  ~~~\n", "<ul>\n<li>\n<pre><code>$x$\n</code></pre>\n</li>\n</ul>\n"),
        ("    $x$ in indented code\n", "<pre><code>$x$ in indented code\n</code></pre>\n"),
        ("[a](b$c$d.md) $x$", "<p><a href=\"b$c$d.md\">a</a> ⟨x⟩</p>\n"),
        ("<https://x.org/$a$b> $x$", "<p><a href=\"https://x.org/$a$b\">https://x.org/$a$b</a> ⟨x⟩</p>\n"),
        ("https://x.org/$a$ $x$", "<p><a href=\"https://x.org/$a$\">https://x.org/$a$</a> ⟨x⟩</p>\n"),
        ("![a $x$ b](i.png)", "<p><img src=\"i.png\" alt=\"a x b\" loading=\"lazy\" decoding=\"async\" /></p>\n"),
        ("[a][b] $x$\n\n[b]: c$d$e.md \"t $y$\"\n", "<p><a href=\"c$d$e.md\" title=\"t $y$\">a</a> ⟨x⟩</p>\n"),
        ("A sub<sub>$x$</sub> and \u{E000}0\u{E001} $y$", "<p>A sub<sub>⟨x⟩</sub> and \u{E000}0\u{E001} ⟨y⟩</p>\n"),
    ]) func `code, addresses and raw HTML hold none`(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    @Test func `blocks stand on their own lines or within a paragraph`() {
        #expect(html("$$x$$") == "<p>⟪x⟫</p>\n")
        #expect(html("$$\nx &= 1 \\\\\n\\frac{1}{2}\n$$\n") == "<p>⟪\nx &= 1 \\\\\n\\frac{1}{2}\n⟫</p>\n")
        #expect(html("So $$x\n+ y$$ ends.") == "<p>So ⟪x\n+ y⟫ ends.</p>\n")
        #expect(html("- item\n\n  $$\n  x\n  $$\n\n  more\n").contains("<p>⟪\nx\n⟫</p>\n<p>more</p>"))
        #expect(html("$$x\n\ny$$").contains("$$x"))
    }

    @Test func `a table's cell may hold a bar`() {
        #expect(html("| a | b |\n|---|---|\n| $|x|$ | $5 |\n").contains("<th scope=\"row\">⟨|x|⟩</th>\n<td>$5</td>"))
    }

    @Test func `a fenced block of language math is one`() {
        #expect(html("```math\nx^2\n```\n") == "<div class=\"formula\" tabindex=\"0\">⟪x^2\n⟫</div>\n")
    }

    @Test func `a heading's id comes from its TeX`() {
        #expect(html("## Why $x^2 = 4$ has two") == "<h2 id=\"why-x2--4-has-two\">Why ⟨x^2 = 4⟩ has two</h2>\n")
    }

    @Test func `without a writer dollars are dollars`() {
        #expect(html("$a_1$", style: .hub()) == "<p>$a_1$</p>\n")
        #expect(html("$a*b*$", style: .plain([])) == "<p>$a<em>b</em>$</p>\n")
    }

    @Test(arguments: [
        ("---\n\nSee $a!$ now.\n", Position(line: 3, column: 7)),
        ("One\ntwo\n\n- three $$x\n  + y!$$\n", Position(line: 5, column: 6)),
        ("> ```math\n> a\n>  b!\n> ```\n", Position(line: 3, column: 5)),
        ("| a |\n|---|\n| é $!$ |\n", Position(line: 3, column: 6)),
    ]) func `a fault stands where the file has it`(text: String, place: Position) {
        let file = SourceFile(path: "content/x.md", text: text)
        let style = MarkdownStyle.hub(formula: { tex, _ in
            let offset = tex.firstIndex(of: UInt8(ascii: "!")) ?? 0
            return WrittenFormula(html: [], faults: [.init(.invalidValue, at: offset, "no")])
        })
        let document = MarkdownDocument(parsing: file, body: 0..<file.bytes.count, style: style)
        #expect(document.diagnostics.map(\.position) == [place])
    }

    @Test(arguments: [
        ("$$\nx = 1\n\nmore\n", ["1:1"]), ("text\n> $$x\n", ["2:3"]), ("1. $$ x\n\n2. y\n", ["1:4"]),
        // The end its author meant is no second finding; a formula of its own is.
        ("$$\nx\n\ny\n$$\n", ["1:1"]), ("$$a\n\n$$b\n", ["1:1", "3:1"]), ("$$\n$$\n", ["1:1"]),
        ("$$x$$ and $$\n", []), ("paid $$ for it\n", []), ("$$$ a lot\n", []), ("    $$ x\n", []), ("```\n$$\n```\n", []), ("`$$`\n", []),
        ("$5 off\n", []),
    ]) func `a block that is never closed is a mistake`(text: String, places: [String]) {
        let file = SourceFile(path: "content/x.md", text: text)
        let style = MarkdownStyle.hub(formula: { tex, _ in WrittenFormula(html: tex, faults: []) })
        let document = MarkdownDocument(parsing: file, body: 0..<file.bytes.count, style: style)
        #expect(document.diagnostics.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0)" } == places)
        #expect(document.diagnostics.allSatisfy { $0.code == .texUnclosed })
        if !places.isEmpty { #expect(String(decoding: document.html, as: UTF8.self).contains("$$")) }
    }

    @Test func `a drawing is a hole with its text and place`() {
        let file = SourceFile(path: "content/x.md", text: "One\n\n```number-line\nfrom: 0\nto: 1\n```\n\n```other\nx\n```\n")
        let document = MarkdownDocument(parsing: file, body: 0..<file.bytes.count, style: .hub(drawings: ["number-line"]))
        #expect(document.drawings == [.init(language: "number-line", text: "from: 0\nto: 1\n", firstLine: 4)])
        #expect(document.holes.map(\.content) == [.drawing(0)])
        #expect(document.codeBlocks == [.init(info: "other", line: 8)])
    }

    @Test func `a drawing may have a caption, as a table does`() {
        let text = "Figure 1. Where $x$ is\n\n```number-line\nfrom: 0\n```\n\n*Note.* Not to scale.\n\nSee Figure 1.\n"
        let file = SourceFile(path: "content/x.md", text: text)
        let document = MarkdownDocument(parsing: file, body: 0..<file.bytes.count, style: .hub(drawings: ["number-line"]))
        let html = String(decoding: document.standalone(), as: UTF8.self)
        #expect(html.hasPrefix("<figure class=\"captioned\" id=\"Figure-1\">\n<figcaption id=\"Figure-1-Caption\"><b>Figure 1</b> <i>Where"))
        #expect(html.contains("<pre>from: 0\n</pre>\n<p class=\"note\"><em>Note.</em> Not to scale.</p>\n</figure>"))
        #expect(html.contains("<a href=\"#Figure-1\">Figure 1</a>"))
        #expect(document.drawings.count == 1 && document.captionIDs == ["Figure-1"])
        // Code that is no drawing takes none.
        let code = MarkdownDocument(parsing: file, body: 0..<file.bytes.count, style: .hub())
        #expect(code.captionIDs == [])
    }

    @Test(arguments: ["a](", "<a ", "$", "$x ", "$$x\n", "`$", "$x_1$ "]) func `takes long text that never ends in time`(piece: String) {
        let text = String(repeating: piece, count: 20_000) + "$x$\n"
        let time = ContinuousClock().measure { _ = html(text) }
        #expect(time < .seconds(20))
    }
}
