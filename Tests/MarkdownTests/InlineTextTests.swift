import Markdown
import SourceText
import Testing

struct InlineTextTests {
    private static let math = "<math><semantics><mrow><mi>x</mi><mo>&lt;</mo><mn>2</mn></mrow><annotation encoding=\"application/x-tex\"> x &lt; 2\n</annotation></semantics></math>"

    private func html(_ text: InlineText) -> String { String(decoding: text.html, as: UTF8.self) }

    private func text(_ html: String) -> InlineText { InlineText(html: Array(html.utf8)[...]) }

    /// Words with formulas written `⟨tex⟩`.
    private func read(_ text: String) -> (text: InlineText, faults: [WrittenFormula.Fault]) {
        InlineText.read(text) { tex, _ in
            var html = Array("<math><mi>?</mi><annotation encoding=\"application/x-tex\">".utf8)
            html.appendEscaped(tex)
            html.append("</annotation></math>")
            let faults = tex.firstIndex(of: UInt8(ascii: "!")).map { [WrittenFormula.Fault(.texSyntax, at: $0, "no")] } ?? []
            return WrittenFormula(html: html, faults: faults)
        }
    }

    @Test func `keeps a sign that begins no formula`() {
        #expect(read("$$ and sense").text.plain == "$$ and sense")
    }

    @Test func `keeps words and formulas of HTML, and gives a formula's TeX once where it cannot be shown`() {
        let text = text("<p>So <em>if</em> \(Self.math) &amp;\n <a href=\"x\">then</a></p>\n")
        #expect(text.plain == "So if x < 2 & then")
        #expect(html(text) == "So if \(Self.math) &amp; then")
    }

    @Test func `a block's formula stands in the line`() {
        let block = Self.math.replacing("<math>", with: "<math display=\"block\" class=\"tagged\">")
        #expect(html(text("A <span class=\"formula\" tabindex=\"0\">\(block)</span> b")) == "A \(Self.math.replacing("<math>", with: "<math class=\"tagged\">")) b")
    }

    @Test func `a beginning never cuts a formula`() {
        let text = text("a \(Self.math) b")
        #expect(text.plain == "a x < 2 b")
        #expect(text.prefix(4).plain == "a x < 2" && html(text.prefix(4)) == "a \(Self.math)")
        #expect(html(text.prefix(2)) == "a ")
        #expect(html(text.prefix(7)) == "a \(Self.math)")
        #expect(html(text.prefix(2) + text) == "a a \(Self.math) b")
    }

    @Test func `takes the formulas out of a title, and leaves money in`() {
        #expect(read("Why $x_1$ & $y$").text.plain == "Why x_1 & y")
        #expect(html(read("A < $b$").text) == "A &lt; <math><mi>?</mi><annotation encoding=\"application/x-tex\">b</annotation></math>")
        #expect(read("costs $5 and $10").text.plain == "costs $5 and $10")
        #expect(read("costs \\$5, and $x$").text.plain == "costs $5, and x")
        #expect(read("No *markup* `$x`").text.plain == "No *markup* `$x`")
    }

    @Test func `says where in a title a fault is`() {
        #expect(read("é $a$ and $b!$").faults.map(\.offset) == [13])
    }

    @Test func `has no mark of a footnote, nor the way back from it`() {
        #expect(InlineText(html: Parsed("See Table 2.[^1]\n\n[^1]: Note.\n").document.html[...]).plain == "See Table 2. Note.")
    }
}
