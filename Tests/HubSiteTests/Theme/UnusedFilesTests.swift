import HubSite
import SourceText
import TestSupport
import Testing

struct UnusedFilesTests {
    private func build(_ files: [String: String]) throws -> (findings: [Diagnostic], published: [String]) {
        let hub = try TemporaryFolder(files.merging(["content/index.md": "# A\n"]) { own, _ in own })
        let result = HubBuild(hub: hub.path, jobs: 1).run(to: hub.path + "/out")
        return (result.diagnostics, try hub.files(in: "out/theme").keys.sorted())
    }

    @Test(arguments: [
        ("parts/fooder.html", "parts/footer.html"), ("pages/tasq.html", "pages/task.html"), ("strings/fr.yaml", "strings/fr.yml"),
        ("parts/footer.html.txt", "parts/footer.html"), ("part/footer.html", "parts/footer.html"), ("part/our-map.html", "parts/our-map.html"),
        ("style/our.css", "styles/our.css"), ("our.css", "styles/our.css"), ("styles/our.css.txt", "styles/our.css"),
        ("script/our.js", "scripts/our.js"), ("footer.html", "parts/footer.html"), ("layuot.html", "layout.html"), ("robot.txt", "robots.txt"),
    ])
    func `names the file that was most likely meant`(path: String, meant: String) throws {
        let (findings, published) = try build(["templates/\(path)": "x"])
        #expect(findings.map(\.description) == [
            "templates/\(path): warning: nothing uses this file; did you mean \"templates/\(meant)\"? [unused-file]"
        ])
        #expect(findings.first?.suggestion == "templates/" + meant)
        #expect(!published.contains(path))
    }

    @Test(arguments: ["README.md", "notes.txt", "parts/our-map.html", "images/plan.docx", "styles/OFL.txt"])
    func `publishes nothing that no theme has`(path: String) throws {
        let (findings, published) = try build(["templates/\(path)": "x"])
        #expect(findings.map(\.description) == ["templates/\(path): warning: nothing uses this file; move it out of templates/ [unused-file]"])
        #expect(!published.contains(path))
    }

    @Test func `passes over what an editor left beside a file`() throws {
        let (findings, published) = try build(["templates/parts/footer.html": "<footer></footer>\n", "templates/parts/footer.html~": "x"])
        #expect(findings.isEmpty && !published.contains("parts/footer.html~"))
    }

    @Test func `finds nothing in pictures, fonts with their licence, scripts, words and parts that are used`() throws {
        let (findings, published) = try build([
            "templates/parts/footer.html": "<footer>{{>parts/our-map}}{{>shapes/star}}</footer>\n", "templates/parts/our-map.html": "m\n",
            "templates/shapes/star.html": "s\n", "templates/images/map.png": "1", "templates/images/sub/a.webp": "1",
            "templates/fonts/our.woff2": "1", "templates/fonts/OFL.txt": "free", "templates/scripts/our.js": "1;\n",
            "templates/styles/more/our.css": "p { color: red }\n",
        ])
        #expect(findings.map(\.description) == [])
        for path in ["images/map.png", "images/sub/a.webp", "fonts/our.woff2", "fonts/OFL.txt", "scripts/our.js"] {
            #expect(published.contains(path), "\(path)")
        }
    }

    @Test func `cannot know what is used where a template's name comes from a value`() throws {
        let (findings, _) = try build([
            "templates/parts/footer.html": "<footer>{{#page.draft}}{{>*page.kind}}{{/page.draft}}</footer>\n",
            "templates/parts/our-map.html": "m\n",
        ])
        #expect(findings.filter { $0.code == .unusedFile } == [])
    }
}
