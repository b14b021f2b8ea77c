import HubContent
import SourceText
import Testing

@testable import HubPreview

struct TroubleTests {
    private func trouble(_ findings: [Diagnostic]) -> Trouble? {
        var tree = SourceTree()
        tree.documents = [SourceFile(path: "content/a.md", text: "one\n\tA <b>x</b> & [y](z.md)\n")]
        return Trouble(findings, in: tree)
    }

    private let error = Diagnostic(
        .brokenLink, path: "content/a.md", at: Position(line: 2, column: 14), "no page at \"<script>alert(1)</script>\"")

    @Test func `is none without an error`() {
        #expect(trouble([Diagnostic(.missingGoal, path: "content/a.md", "x")]) == nil)
    }

    @Test func `shows the line with a caret, and no text as markup`() throws {
        let html = String(decoding: try #require(trouble([error])).html(hasPages: true), as: UTF8.self)
        #expect(
            html == """
                <section class="trouble" role="alert">
                <details open>
                <summary><h2>1 error to mend; meanwhile you see the last good pages</h2></summary>
                <ol>
                <li><p class="place">content/a.md:2:14</p><p>no page at &quot;&lt;script&gt;alert(1)&lt;/script&gt;&quot; <code>[broken-link]</code></p>\
                <pre tabindex="0">    A &lt;b&gt;x&lt;/b&gt; &amp; [y](z.md)
                <span aria-hidden="true">                ^</span></pre></li>
                </ol>
                </details>
                </section>

                """)
    }

    @Test func `counts the warnings beside the errors`() throws {
        let found = [Diagnostic(.brokenLink, path: "content/a.md", "x"), Diagnostic(.doubledWord, path: "content/a.md", "y")]
        let one = String(decoding: try #require(trouble(found)).html(hasPages: true), as: UTF8.self)
        #expect(one.contains("<p>Beside it: 1 warning, which the terminal lists.</p>"))
        let many = String(decoding: try #require(trouble(found + found)).html(hasPages: true), as: UTF8.self)
        #expect(many.contains("<p>Beside them: 2 warnings, which the terminal lists.</p>"))
        #expect(trouble([found[1]]) == nil)
    }

    @Test func `shows twenty, and counts the others`() throws {
        let many = try #require(trouble((1...30).map { Diagnostic(.brokenLink, path: "content/\($0).md", "x") }))
        #expect(many.items.count == 20)
        let html = String(decoding: many.html(hasPages: true), as: UTF8.self)
        #expect(html.contains("30 errors to mend"))
        #expect(html.contains("… and 10 more; the terminal lists them."))
    }

    @Test func `has a page of its own`() throws {
        let html = String(decoding: try #require(trouble([error])).page(edition: "", style: 0), as: UTF8.self)
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        #expect(html.contains("<title>1 error to mend</title>"))
        #expect(html.contains("1 error to mend before there is a page to show"))
        #expect(html.contains("default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'"))
        #expect(!html.contains("<script>alert"))
    }
}
