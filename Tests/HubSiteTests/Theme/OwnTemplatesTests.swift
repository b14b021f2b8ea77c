import Foundation
import HubContent
import HubSite
import SourceText
import TestSupport
import Testing

@Suite struct OwnTemplatesTests {
    /// Says nothing of pages that nothing leads to, which most are here.
    private func build(_ files: [String: String]) throws -> (messages: [String], site: [String: String]) {
        let hub = try TemporaryFolder(files)
        let result = HubBuild(hub: hub.path, jobs: 1).run(to: hub.path + "/out")
        let site = try TemporaryFolder.files(in: hub.path + "/out").mapValues { String(decoding: $0, as: UTF8.self) }
        return (result.diagnostics.filter { $0.code != .orphanPage }.map(\.description), site)
    }

    @Test func `takes a hub's own template in place of the theme's`() throws {
        let (messages, site) = try build([
            "content/a.md": "# A & B\n", "templates/pages/page.html": "mine: {{page.plainTitle}}\n",
        ])
        #expect(messages == [])
        #expect(site["a/index.html"] == "mine: A &amp; B\n")
    }

    @Test func `leads from every page to the theme's files`() throws {
        let (messages, site) = try build([
            "content/a.md": "# A\n", "content/hub.yml": "baseURL: https://example.org/h/\n", "templates/parts/footer.html": "<script src=\"{{site.theme}}scripts/our.js\" defer></script>\n",
            "templates/scripts/our.js": "our();\n",
        ])
        #expect(messages == [] && site["theme/scripts/our.js"] == "our();\n")
        #expect(site["a/index.html"]?.contains("<script src=\"../theme/scripts/our.js\"") == true)
        #expect(site["index.html"]?.contains("<script src=\"theme/scripts/our.js\"") == true)
        #expect(site["404.html"]?.contains("<script src=\"/h/theme/scripts/our.js\"") == true)
    }

    @Test func `publishes the scripts of a folder as one, in the order of their names`() throws {
        let (messages, site) = try build([
            "content/a.md": "# A\n", "templates/scripts/demo/b.js": "b();\n", "templates/scripts/demo/a.js": "a(); // no line after it",
            "templates/scripts/alone.js": "alone();\n", "templates/scripts/demo/deep/c.js": "c();\n",
        ])
        #expect(messages == [])
        let scripts = site["theme/scripts/demo.js"]?.split(separator: "\n")
        #expect(scripts == ["a(); // no line after it", "b();"])
        #expect(site["theme/scripts/alone.js"] == "alone();\n")
        #expect(site["theme/scripts/demo/a.js"] == nil)
        #expect(site["theme/scripts/demo/deep/c.js"] == "c();\n")
    }

    @Test func `names template, line, column, the nearest name and the page for a name that is not there`() throws {
        let (messages, site) = try build([
            "content/a.md": "# A\n", "templates/pages/page.html": "<p>\n{{page.titel}}</p>\n",
        ])
        #expect(messages == [
            "templates/pages/page.html:2:1: error: \"page\" has nothing called \"titel\"; "
                + "did you mean \"page.title\"? (while rendering content/a.md) [template]"
        ])
        #expect(site.isEmpty)
    }

    @Test func `tells a fault of a part once, however many pages have the part`() throws {
        let files = [
            "content/a.md": "# A\n", "content/b.md": "# B\n", "content/c.md": "# C\n",
            "templates/parts/footer.html": "<p>{{site.titel}}</p>\n<p>{{site.hom}}</p>\n",
        ]
        let expected = ["1:4", "2:4"]
        func places(_ messages: [String]) -> [String] {
            messages.map { String($0.dropFirst("templates/parts/footer.html:".count).prefix(3)) }
        }
        #expect(places(try build(files).messages) == expected)
        let hub = try TemporaryFolder(files)
        let checked = HubBuild(hub: hub.path, jobs: 2).check().diagnostics.filter { $0.code == .template }
        #expect(places(checked.map(\.description)) == expected)
        #expect(checked.allSatisfy { $0.message.hasSuffix("(while rendering /)") })
    }

    @Test(arguments: ["templates/parts/footer.html", "templates/styles/own.css", "templates/strings/en.yml"])
    func `names a file of the theme that is no UTF-8, and nothing that follows from it`(path: String) throws {
        let hub = try TemporaryFolder(["content/a.md": "# A\n", path: ""])
        try Data([0x63, 0x61, 0x66, 0xE9]).write(to: URL(filePath: hub.path + "/" + path))
        let found = HubBuild(hub: hub.path, jobs: 1).run(to: hub.path + "/out").diagnostics.filter { $0.severity == .error }
        #expect(found.map { "\($0.path) \($0.code)" } == ["\(path) notUTF8"])
    }

    @Test func `refuses strings that lack a word`() throws {
        let english = try #require(Theme.builtIn.first { $0.path == "templates/strings/en.yml" })
        let words = String(decoding: english.bytes, as: UTF8.self).replacing("\nhome: Home\n", with: "\n")
        let (messages, _) = try build(["content/a.md": "# A\n", "templates/strings/fr.yml": words])
        #expect(messages.contains(
            "templates/strings/fr.yml: error: the word \"home\" is missing; add a line \"home: …\" [missing-word]"))
    }

    @Test func `leaves links to other sites alone on the page for what is not there`() throws {
        let (messages, site) = try build([
            "content/a.md": "# A\n",
            "content/hub.yml": "title: H\nbaseURL: https://h.example/one/\nmenu:\n  - Out: https://out.example/x\n  - a.md\n",
        ])
        #expect(messages == [])
        let page = try #require(site["404.html"])
        #expect(page.contains("href=\"https://out.example/x\"") && page.contains("href=\"/one/a/index.html\""))
    }

    @Test func `says a task's goal once on its card`() throws {
        let (_, site) = try build(["content/tasks/t.md": "# T\n\n## Goal\n\nHALVES\n\n## Task\n\ntext\n"])
        #expect(site["tasks/index.html"]?.components(separatedBy: "HALVES").count == 2)
    }

    @Test func `builds pages of every kind whose title is a heading`() throws {
        for folder in Kind.allCases.map(\.folder) {
            let (messages, site) = try build([
                "content/\(folder)/x.md": "# X\n\nOPENING\n\n## Goal\n\nGOAL\n\n## Task\n\ntext\n\n# Another\n\nEND\n"
            ])
            #expect(messages == [])
            let page = try #require(site[(folder.isEmpty ? "" : folder + "/") + "x/index.html"])
            #expect(page.contains("OPENING") && page.contains("END"))
            #expect(page.components(separatedBy: "<h1").count - 1 >= 1)
        }
    }

    @Test func `is titled by its home page where hub.yml gives no title`() throws {
        let (_, site) = try build(["content/index.md": "# Our hub\n"])
        #expect(site["index.html"]?.contains("<title>Our hub</title>") == true)
    }

    @Test func `shows lists in pages of sixty, each leading to the others`() throws {
        var files: [String: String] = [:]
        for number in 100..<161 { files["content/statements/s\(number).md"] = "# Statement \(number)\n" }
        let (messages, site) = try build(files)
        #expect(messages == [])
        let (first, second) = (try #require(site["statements/index.html"]), try #require(site["statements/page/2/index.html"]))
        func cards(_ html: String) -> Int { html.components(separatedBy: "class=\"card ").count - 1 }
        #expect(cards(first) == 60 && cards(second) == 1)
        #expect(first.contains("href=\"page/2/index.html\"") && second.contains("href=\"../../index.html\""))
        #expect(second.contains("Statement 160"))
        #expect(site["statements/page/3/index.html"] == nil)
    }
}
