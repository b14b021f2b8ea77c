@testable import HubSite
import HubContent
import SourceText
import TestSupport
import Testing

struct StyleSheetTests {
    private func messages(_ text: String) -> [String] {
        StyleSheet(SourceFile(path: "templates/styles/our.css", text: text)).diagnostics.map { finding in
            String(finding.description.dropFirst("templates/styles/our.css:".count).prefix { $0 != "," })
        }
    }

    @Test(arguments: [
        (".a {\n  color: red;\n\n.b {\n  color: blue;\n}\n", "1:4: error: this { is never closed"),
        ("@media print {\n  p { color: red }\n", "1:14: error: this { is never closed"),
        ("p { color: rgb(1, 2, 3; }\nq { color: red }\n", "1:15: error: this ( is never closed"),
        ("p[title { color: red }\n", "1:2: error: this [ is never closed"),
        ("p { background: url(a.png; }\n", "1:17: error: this ( is never closed"),
        ("p { color: red }\nq {\n  /* color: red }\n", "3:3: error: this comment is never closed"),
        ("p { color: red }\n}\n", "2:1: error: this } closes nothing"),
        ("p { color: red) }\n", "1:15: error: this ) closes nothing"),
    ])
    func `finds the bracket without its other half`(text: String, message: String) {
        #expect(messages(text) == [message])
    }

    @Test(arguments: [
        "p { content: \"}\" } q::before { content: '\\'}' }\n", "/* { */ p { color: red } /* } */\n", "p { content: \"a\\\"}\" }\n",
        "p { background: url(a\\)b{.png) }\n", "p { background: url( \"a{.png\" ) }\n", ".md\\:p\\{ { color: red }\n",
        "@namespace svg url(http://www.w3.org/2000/svg);\n", "",
    ])
    func `counts no bracket of comments, strings and escapes`(text: String) {
        #expect(messages(text) == [])
    }

    @Test func `says that a sheet cannot be imported`() {
        #expect(messages("@import \"other.css\";\n").map { $0.prefix(26) } == ["1:1: error: @import has no"])
    }

    @Test func `has no fault in the theme's own sheets`() {
        let sheets = Theme.builtIn.filter { $0.path.hasSuffix(".css") }
        #expect(sheets.flatMap { StyleSheet($0).diagnostics } == [])
    }

    @Test func `names the file of a hub whose rule is never closed`() throws {
        let hub = try TemporaryFolder(["content/index.md": "# A\n", "templates/styles/our.css": ".a {\n  color: red;\n"])
        #expect(HubBuild(hub: hub.path, jobs: 1).check().diagnostics.map(\.description) == [
            "templates/styles/our.css:1:4: error: this { is never closed, so no style after it counts; write a } where the rule ends [template]"
        ])
    }

    @Test func `leads to the files beside a sheet from where all sheets are joined`() throws {
        let style = """
            @font-face { src: url(our.woff2), url("more/our.woff2?v=1#x"), URL( '../fonts/our%20own.woff2' ) }
            p { background: url(data:image/png;base64,AA==); mask: url(#m); cursor: url(/media/hand.svg); --p: url(../../media/hand.svg) }
            q { xurl: xurl(our.woff2) } /* url(none.png) */

            """
        let hub = try TemporaryFolder([
            "content/index.md": "# A\n", "templates/styles/our.css": style, "templates/styles/our.woff2": "1",
            "templates/styles/more/our.woff2": "2", "templates/fonts/our own.woff2": "3",
        ])
        #expect(HubBuild(hub: hub.path, jobs: 1).run(to: hub.path + "/out").diagnostics.map(\.description) == [])
        let site = try hub.text(of: "out/theme/site.css")
        #expect(site.contains("""
            @font-face { src: url(styles/our.woff2), url("styles/more/our.woff2?v=1#x"), URL( 'fonts/our%20own.woff2' ) }
            p { background: url(data:image/png;base64,AA==); mask: url(#m); cursor: url(/media/hand.svg); --p: url(../media/hand.svg) }
            q { xurl: xurl(our.woff2) } /* url(none.png) */

            """))
        for file in ["styles/our.woff2", "styles/more/our.woff2", "fonts/our own.woff2"] {
            #expect(try hub.status(of: "out/theme/" + file).kind == .file)
        }
    }

    @Test func `finds addresses that no browser gets anything from`() throws {
        let hub = try TemporaryFolder([
            "content/index.md": "# A\n", "templates/styles/our.woff2": "1",
            "templates/styles/our.css": "p { src: url(ours.woff2) }\nq { src: url(\"https://fonts.example/a.woff2\") url(//x.example/a.png) url(pictures/a.png) }\n",
        ])
        let outside =
            "a page fetches nothing from other sites, so this is never shown; put the file into templates/styles/ and write its name here [template]"
        #expect(HubBuild(hub: hub.path, jobs: 1).check().diagnostics.map(\.description) == [
            "templates/styles/our.css:1:14: error: no file at \"templates/styles/ours.woff2\"; did you mean \"templates/styles/our.woff2\"? [missing-asset]",
            "templates/styles/our.css:2:15: error: \(outside)",
            "templates/styles/our.css:2:51: error: \(outside)",
            "templates/styles/our.css:2:74: error: no file at \"templates/styles/pictures/a.png\"; put the file there, or take the address out [missing-asset]",
        ])
    }
}
