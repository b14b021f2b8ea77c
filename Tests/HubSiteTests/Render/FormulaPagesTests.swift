import Foundation
import HubContent
import HubSite
import SourceText
import TestSupport
import Testing

/// Formulas and drawings on the pages of a site.
@Suite struct FormulaPagesTests {
    private func build(_ files: [String: String], audience: Audience = .everyone) throws -> [String: String] {
        let hub = try TemporaryFolder(files)
        let result = HubBuild(hub: hub.path, audience: audience, jobs: 2).run(to: hub.path + "/out")
        #expect(result.diagnostics.filter { $0.severity == .error }.map(\.description) == [])
        return try TemporaryFolder.files(in: hub.path + "/out").mapValues { String(decoding: $0, as: UTF8.self) }
    }

    private static let math = "<math><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow><annotation encoding=\"application/x-tex\">x^2</annotation></semantics></math>"

    private static let task = """
        ---
        title: Why $x^2$ is even
        summary: About $x^2$.
        grades: [8]
        date: 2026-01-02
        ---

        ## Goal

        See $x^2$.

        ## Task

        Is $x^2$ even?

        ```fraction-bar
        bar: 2/3 ($x^2$)
        ```

        ## Extensions

        ```clock
        time: 3:45
        ```

        ## Questions

        ### Why $x^2$?

        ## Anticipated strategies

        | Strategy | Look for |
        |---|---|
        | $x^2$ | squares |
        """

    private func part(_ html: String, from start: String, to end: String) -> String {
        html.components(separatedBy: start).dropFirst().first?.components(separatedBy: end).first ?? ""
    }

    private func ids(_ html: String) -> [String] {
        html.components(separatedBy: " id=\"").dropFirst().compactMap { $0.components(separatedBy: "\"").first }
    }

    private func unbroken(_ html: String) -> String { "<span class=\"unbroken\">\(html)</span>" }

    @Test func `shows a title's formula, and its TeX where only words can be`() throws {
        let site = try build(["content/hub.yml": "title: H\nbaseURL: https://example.org/\n", "content/tasks/b/x.md": Self.task])
        let page = try #require(site["tasks/b/x/index.html"])
        #expect(page.contains("<h1>Why \(Self.math) is even</h1>"))
        #expect(page.contains("<title>Why x^2 is even · H</title>"))
        #expect(page.contains("<p class=\"summary\">About \(unbroken(Self.math + "."))</p>"))
        #expect(page.contains("<meta name=\"description\" content=\"About x^2.\">"))
        #expect(page.contains("<meta property=\"og:title\" content=\"Why x^2 is even\">"))
        #expect(page.contains("<li aria-current=\"page\">Why \(Self.math) is even</li>"))
        #expect(page.contains("<cite>Why \(Self.math) is even</cite>"))
        #expect(page.contains("<a href=\"#why-x2\">Why \(unbroken(Self.math + "?"))</a>"))
        let card = part(try #require(site["tasks/index.html"]), from: "<li class=\"card task\"", to: "</li>")
        #expect(card.contains(">Why \(Self.math) is even</a>"))
        #expect(card.contains("See \(unbroken(Self.math + "."))"))
        #expect(card.contains("<p class=\"card-summary\">About \(unbroken(Self.math + "."))</p>"))
        #expect(site["feed.xml"]?.contains("<title>Why x^2 is even</title>") == true)
    }

    @Test func `shows formulas and drawings on the sheets for students`() throws {
        for audience in [Audience.everyone, .students] {
            let site = try build(["content/hub.yml": "title: H\n", "content/tasks/b/x.md": Self.task], audience: audience)
            let handout = try #require(site["handouts/b/x/index.html"])
            #expect(handout.contains("<h1>Why \(Self.math) is even</h1>") && handout.contains("Is \(Self.math) even?"))
            #expect(handout.contains("aria-labelledby=\"Picture-1-Text\"") && handout.contains("<desc id=\"Picture-1-Text\">"))
            #expect(handout.contains("fill=\"url(#Picture-1-Hatch)\"") && handout.contains("<pattern id=\"Picture-1-Hatch\""))
            #expect(handout.contains("<div xmlns=\"http://www.w3.org/1999/xhtml\">\(Self.math)</div>"))
            let extensions = try #require(site["handouts/b/x/extensions/index.html"])
            #expect(extensions.contains("<h1>Why \(Self.math) is even: Extensions</h1>"))
            #expect(extensions.contains("A clock shows 3:45."))
            for page in site.values { #expect(Set(ids(page)).count == ids(page).count) }
        }
    }

    @Test func `speaks the page's language, with the theme's words first`() throws {
        let drawing = "```clock\ntime: 3:45\n```\n"
        let files = [
            "content/hub.yml": "title: H\n", "content/a.md": "# A\n\n" + drawing,
            "content/b.md": "---\ntitle: B\nlanguage: es\n---\n\n" + drawing,
        ]
        let site = try build(files)
        #expect(site["a/index.html"]?.contains("A clock shows 3:45.") == true)
        #expect(site["b/index.html"]?.contains("Un reloj marca las 3:45.") == true)
        let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let words = try String(contentsOf: repository.appending(path: "templates/strings/es.yml"), encoding: .utf8)
        var own = files
        own["templates/strings/es.yml"] = words + "\ndrawingClock: \"Son las {time}.\"\n"
        #expect(try build(own)["b/index.html"]?.contains("Son las 3:45.") == true)
    }

    @Test func `a drawing that stands on a role's page keeps what it refers to`() throws {
        let advice = "# A\n\n## Recommendations\n\n### Coaches ($x^2$)\n\n- Use $x^2$. Then more.\n\n```fraction-bar\nbar: 1/2\n```\n"
        let site = try build(["content/hub.yml": "title: H\n", "content/statements/a.md": advice, "content/statements/b.md": advice])
        let page = try #require(site["roles/coach/index.html"])
        #expect(Set(ids(page)).count == ids(page).count)
        for number in 1...2 {
            let id = "Advice-\(number)-Picture-1"
            #expect(page.contains("aria-labelledby=\"\(id)-Text\"") && page.contains("<desc id=\"\(id)-Text\">"))
            #expect(page.contains("fill=\"url(#\(id)-Hatch)\"") && page.contains("<pattern id=\"\(id)-Hatch\""))
        }
        #expect(page.contains("<li>Use \(unbroken(Self.math + "."))</li>"))
        #expect(page.contains("\">Coaches \(unbroken("(\(Self.math))"))</a></h4>"))
    }

    @Test func `shows what cannot be read as it was written, where a hub lets it pass`() throws {
        let site = try build([
            "content/hub.yml": "title: H\nchecks:\n  tex-unknown-command: off\n  drawing: warning\n",
            "content/a.md": "# A\n\n$a < \\frax$\n\n```clock\ntime: <b>\n```\n",
        ])
        #expect(site["a/index.html"]?.contains("<code>a &lt; \\frax</code>") == true)
        #expect(site["a/index.html"]?.contains("<pre>time: &lt;b&gt;\n</pre>") == true)
    }
}
