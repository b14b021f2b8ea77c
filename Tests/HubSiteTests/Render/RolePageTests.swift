import Foundation
import HubContent
import HubSite
import SourceText
import TestSupport
import Testing

@Suite struct RolePageTests {
    private func build(_ files: [String: String], audience: Audience = .everyone) throws -> [String: String] {
        let hub = try TemporaryFolder(files)
        let result = HubBuild(hub: hub.path, audience: audience, jobs: 2).run(to: hub.path + "/out")
        #expect(result.diagnostics.map(\.description) == [])
        #expect(result.failure == nil)
        return try TemporaryFolder.files(in: hub.path + "/out").mapValues { String(decoding: $0, as: UTF8.self) }
    }

    private static let paper = """
        # Time

        ## Position

        ### Why

        text

        ## Recommendations

        Keep the hour[^1], as Table 1 says.

        Table 1

        *Hours*

        | Day | Hours |
        |---|---|
        | Mon | 1 |

        ### Coaches

        Look at [the form](../rubrics/r.md), [above](#why) and [the same](#same)[^1].

        #### Same

        Ask. Then listen.

        [^1]: Each week.
        """

    private func ids(_ html: String) -> [String] {
        html.components(separatedBy: " id=\"").dropFirst().compactMap { $0.components(separatedBy: "\"").first }
    }

    @Test func `shows what is recommended with links that hold at the role's page, and no id twice`() throws {
        let site = try build([
            "content/statements/a.md": Self.paper, "content/statements/b.md": Self.paper,
            "content/rubrics/r.md": "---\ntitle: R\nroles: coach\n---\n\ntext\n",
        ])
        let page = try #require(site["roles/coach/index.html"])
        #expect(Set(ids(page)).count == ids(page).count)
        #expect(page.contains("<a href=\"../../rubrics/r/index.html\">the form</a>"))
        #expect(page.contains("<a href=\"../../statements/a/index.html#why\">above</a>"))
        #expect(page.contains("<h5 id=\"Advice-1-same\">Same</h5>") && page.contains("<h5 id=\"Advice-2-same\">"))
        #expect(page.contains("id=\"Advice-1-Table-1\"") && page.contains("<a href=\"#Advice-1-Table-1\">Table 1</a>"))
        #expect(page.contains("<a href=\"#Advice-1-Note-1\"") && page.contains("<li value=\"1\" id=\"Advice-1-Note-1\">"))
        #expect(page.contains("<a href=\"../../statements/a/index.html#coaches\">Coaches</a>"))
        // A role that no heading names gets what is for every role, marked so.
        let teacher = try #require(site["roles/teacher/index.html"])
        #expect(teacher.contains("Keep the hour") && !teacher.contains("Ask. Then listen."))
        #expect(teacher.contains("<span>For every role</span>"))
    }

    @Test func `says that nobody recommends anything to a role`() throws {
        let site = try build([
            "content/hub.yml": "title: H\nroles: [Coach, Parents]\n", "content/statements/a.md": "# A\n\n## Recommendations\n\n### Coaches\n\nDo.\n",
        ])
        let words = "No statement or report here recommends anything to this role yet."
        #expect(site["roles/parents/index.html"]?.contains(words) == true)
        #expect(site["roles/coach/index.html"]?.contains(words) == false)
        #expect(site["roles/index.html"]?.contains("Nothing here is for this role yet.") == true)
        // The home page leads only to roles that there is something for.
        #expect(site["index.html"]?.contains("roles/coach/index.html") == true)
        #expect(site["index.html"]?.contains("roles/parents/") == false)
    }

    @Test func `leads from a statement's headings and facts to the pages of the roles`() throws {
        let site = try build([
            "content/statements/a.md": "---\ntitle: A\nroles: [principal]\n---\n\n## Recommendations\n\n### Coaches and teachers\n\nDo.\n"
        ])
        let page = try #require(site["statements/a/index.html"])
        #expect(page.contains("<a href=\"../../roles/teacher/index.html\">For: Teachers</a> <a href=\"../../roles/coach/index.html\">For: Coaches</a>"))
        #expect(page.contains("<a href=\"../../roles/principal/index.html\">Principals</a>"))
    }

    @Test func `opens with the sentences that recommendations begin with, no more than a sheet holds`() throws {
        var files = ["content/hub.yml": "title: H\n"]
        let long = String(repeating: "wide words and ", count: 12)
        for number in 10..<40 {
            files["content/statements/s\(number).md"] = "# S\(number)\n\n## Recommendations\n\n### Coaches\n\n- Begin \(number) \(long)here. END\n- More.\n"
        }
        let page = try #require(try build(files)["roles/coach/index.html"])
        let brief = try #require(page.components(separatedBy: "class=\"brief\"").last?.components(separatedBy: "</section>").first)
        #expect(brief.contains("30 statements and reports speak to this role:"))
        #expect(brief.contains("Begin 10") && !brief.contains("END") && !brief.contains("More."))
        let shown = brief.components(separatedBy: "class=\"brief-source\"").count - 1
        #expect((5...12).contains(shown))
        #expect(brief.contains("\(30 - shown) more stand below."))
        #expect(page.components(separatedBy: "class=\"role-advice\"").count - 1 == 30)
    }

    @Test func `shows twelve of a long part and leads to a list of all, sixty at a time`() throws {
        var files = ["content/hub.yml": "title: H\n"]
        for number in 100..<161 { files["content/rubrics/r\(number).md"] = "---\ntitle: R\(number)\nroles: coach\n---\n\ntext\n" }
        let site = try build(files)
        let page = try #require(site["roles/coach/index.html"])
        func cards(_ html: String) -> Int { html.components(separatedBy: "class=\"card ").count - 1 }
        #expect(cards(page) == 12 && page.contains("<a href=\"forms/index.html\">Show all 61</a>"))
        #expect(cards(try #require(site["roles/coach/forms/index.html"])) == 60)
        #expect(cards(try #require(site["roles/coach/forms/page/2/index.html"])) == 1)
    }

    @Test func `is no part of the students' site`() throws {
        let files = ["content/tasks/t.md": "---\ntitle: T\nroles: teacher\n---\n\n## Goal\n\ng\n\n## Task\n\nt\n"]
        #expect(try build(files, audience: .students).keys.contains { $0.hasPrefix("roles/") } == false)
        #expect(try build(files).keys.contains("roles/teacher/index.html"))
    }

    @Test func `lists its pages for search engines`() throws {
        let site = try build([
            "content/hub.yml": "title: H\nbaseURL: https://e.example/h/\n", "content/statements/a.md": "# A\n\n## Recommendations\n\nDo.\n",
        ])
        #expect(site["sitemap.xml"]?.contains("https://e.example/h/roles/coach/") == true)
    }

    @Test func `matches every heading of the field's own recommendations`() throws {
        let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized.path
        let real = repository + "/../shared/real"
        guard FileManager.default.fileExists(atPath: real) else {
            print("skipped: the folder of real documents is not beside this repository")
            return
        }
        let output = try TemporaryFolder()
        let result = HubBuild(hub: real, jobs: 2).run(to: output.path + "/site")
        #expect(result.diagnostics.filter { $0.code == .unmatchedRole } == [])
        let leader = try output.text(of: "site/roles/district-leader/index.html")
        #expect(leader.contains("#state-and-district-level-leaders\">State and District Level Leaders</a>"))
        #expect(leader.contains("Clearly define the role of the coach.") && !leader.contains("#mathematics-teachers"))
    }
}
