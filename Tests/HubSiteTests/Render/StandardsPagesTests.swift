import Foundation
import HubSite
import SourceText
import TestSupport
import Testing

/// The coverage map, the pages of standards and the lists of tasks across banks, as a reader gets them.
@Suite struct StandardsPagesTests {
    private func build(_ files: [String: String]) throws -> [String: String] {
        let hub = try TemporaryFolder(files)
        let result = HubBuild(hub: hub.path, jobs: 2).run(to: hub.path + "/out")
        #expect(result.diagnostics.filter { $0.code != .orphanPage }.map(\.description) == [])
        return try TemporaryFolder.files(in: hub.path + "/out").mapValues { String(decoding: $0, as: UTF8.self) }
    }

    private func task(_ lines: String) -> String { "---\n\(lines)\n---\n\n## Goal\n\ng\n\n## Task\n\nt\n" }

    /// The cell of the map that leads to a page, without line ends.
    private func cell(_ href: String, in html: String) -> String {
        let parts = html.components(separatedBy: "<td class=\"coverage ")
        return (parts.first { $0.contains("href=\"\(href)\"") } ?? "").components(separatedBy: "</td>")[0].replacing("\n", with: "")
    }

    @Test func `shows in each cell of the map how many tasks there are and which standards have none`() throws {
        let site = try build([
            "content/tasks/a.md": task("title: A\nstandards: [3.NF.A.1, 3.NF.A.2a]"), "content/tasks/b.md": task("title: B\nstandards: 3.NF.1"),
            "content/tasks/c.md": task("title: C\nstandards: 3.OA.A\nbuilds-on: 2.G.A.3"),
            "content/tasks/d.md": task("title: D\nstandards: [7.NS.1, 7.NS.2, 7.NS.3]"),
        ])
        let map = try #require(site["standards/index.html"])
        #expect(cell("3.NF/index.html", in: map) == "most\"><p><span class=\"cell-place\">Grade 3: </span><a href=\"3.NF/index.html\">2 tasks</a></p>"
            + "<details><summary>1 without</summary><ul><li><a href=\"3.NF.A.3/index.html\">3.NF.A.3</a></li></ul></details>")
        #expect(cell("3.OA/index.html", in: map).hasPrefix("some\"") && cell("3.OA/index.html", in: map).contains("5 without"))
        #expect(cell("7.NS/index.html", in: map).hasPrefix("all\"") && cell("7.NS/index.html", in: map).contains("each standard has one"))
        #expect(cell("2.G/index.html", in: map).hasPrefix("none\"") && cell("2.G/index.html", in: map).contains("0 tasks"))
        #expect(cell("HSA-SSE/index.html", in: map).contains("4 without"))
        #expect(map.contains("<caption") && map.contains("scope=\"col\"") && map.contains("scope=\"row\""))
        #expect(!map.contains("Other standards"))
    }

    @Test func `says on a standard's page what it asks, what addresses it and what builds on it`() throws {
        let site = try build([
            "content/tasks/a.md": task("title: ADDRESSES\nstandards: NC.3.NF.1"), "content/tasks/b.md": task("title: BUILDS\nbuilds-on: 3.NF.A.1"),
            "content/tasks/c.md": task("title: WHOLE\nstandards: 3.NF.A"),
            "content/standards.csv": "code,text,ccss\n3.NF.A.1,\"Parts, of a whole\",\nNC.3.NF.1,Ours,3.NF.A.1\n",
        ])
        let page = try #require(site["standards/3.NF.A.1/index.html"])
        let (head, rest) = (page.components(separatedBy: "id=\"Tasks\"")[0], page.components(separatedBy: "id=\"Tasks\"")[1])
        #expect(head.contains("Parts, of a whole") && head.contains("<a href=\"../NC.3.NF.1/index.html\">NC.3.NF.1</a>"))
        let tasks = rest.components(separatedBy: "id=\"TasksOfCluster\"")
        #expect(tasks[0].contains("ADDRESSES") && !tasks[0].contains("WHOLE") && !tasks[0].contains("BUILDS"))
        let others = tasks[1].components(separatedBy: "id=\"TasksBuildingOn\"")
        #expect(others[0].contains("WHOLE") && !others[0].contains("BUILDS") && others[1].contains("BUILDS"))
        #expect(site["standards/3.NF.A.2/index.html"]?.contains("This site gives the standard by its code alone.") == true)
        #expect(site["standards/3.NF.A.2/index.html"]?.contains("id=\"Part-b\"") == true)
        #expect(site["standards/3.NF/index.html"]?.contains("id=\"Cluster-A\"") == true)
        #expect(site["standards/index.html"]?.contains("Other standards") == true)
    }

    @Test func `links a task's grades, standards and practices to their pages`() throws {
        let site = try build([
            "content/tasks/x/a.md": task("title: A\ngrades: K-1\nstandards: [k.cc.4a, K.CC.A]\npractices: MP3")
        ])
        let page = try #require(site["tasks/x/a/index.html"])
        for link in [
            "<a href=\"../../grade/K/index.html\">Kindergarten</a>", "<a href=\"../../grade/1/index.html\">Grade 1</a>",
            "<a href=\"../../../standards/K.CC.B.4/index.html#Part-a\">K.CC.B.4.a</a>",
            "<a href=\"../../../standards/K.CC/index.html#Cluster-A\">K.CC.A</a>", "<a href=\"../../../practices/MP3/index.html\">MP3</a>",
        ] { #expect(page.contains(link), "\(link)") }
        let grade = "<a href=\"tasks/grade/K/index.html\"><span class=\"unseen\">Kindergarten</span> <b aria-hidden=\"true\">K</b> <span class=\"count\">1 task</span></a>"
        #expect(site["index.html"]?.contains(grade) == true)
        #expect(site["tasks/index.html"]?.contains("<a href=\"domain/CC/index.html\">Counting &amp; Cardinality</a>") == true)
    }

    @Test func `shows a facet in pages of sixty`() throws {
        var files: [String: String] = [:]
        for number in 100..<161 { files["content/tasks/t\(number).md"] = task("title: Task \(number)\nstandards: 3.NF.A.1") }
        let site = try build(files)
        func cards(_ path: String) -> Int? { site[path].map { $0.components(separatedBy: "class=\"card ").count - 1 } }
        for path in ["standards/3.NF.A.1", "standards/3.NF", "tasks/domain/NF"] {
            #expect(cards(path + "/index.html") == 60 && cards(path + "/page/2/index.html") == 1)
        }
    }

    @Test func `names domains and practices in the hub's language`() throws {
        let site = try build([
            "content/hub.yml": "title: H\nlanguage: es\n", "content/tasks/a.md": task("title: A\nstandards: 3.NF.A.1"),
        ])
        #expect(site["standards/3.NF/index.html"]?.contains("<h1>Grado 3: Números y operaciones: fracciones</h1>") == true)
        #expect(site["practices/MP4/index.html"]?.contains("MP4: Representar") == true)
    }

    @Test func `makes no such pages without tasks or standards`() throws {
        let site = try build(["content/tasks/a.md": task("title: A"), "content/a.md": "# A\n"])
        #expect(!site.keys.contains { $0.hasPrefix("standards/") || $0.hasPrefix("practices/") || $0.hasPrefix("tasks/grade/") })
    }
}
