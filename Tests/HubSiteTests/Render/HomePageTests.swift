import Foundation
import HubSite
import SourceText
import TestSupport
import Testing

struct HomePageTests {
    private func home(_ files: [String: String]) throws -> String {
        let hub = try TemporaryFolder(files)
        let result = HubBuild(hub: hub.path, jobs: 1).run(to: hub.path + "/out")
        #expect(!result.hasErrors, "\(result.diagnostics.map(\.description))")
        return try hub.text(of: "out/index.html")
    }

    private func form(_ title: String, _ roles: String) -> String { "---\ntitle: \(title)\nroles: [\(roles)]\n---\n\ntext\n" }

    @Test func `leads to a file that the menu names`() throws {
        let hub = try TemporaryFolder([
            "content/index.md": "# Home\n", "content/papers/Hand book.pdf": "pdf", "content/hub.yml": "menu:\n  - Handbook: /papers/Hand book.pdf\n",
        ])
        let result = HubBuild(hub: hub.path, jobs: 2).run(to: hub.path + "/out")
        #expect(result.diagnostics.map(\.description) == [])
        let home = try String(decoding: #require(TemporaryFolder.files(in: hub.path + "/out")["index.html"]), as: UTF8.self)
        #expect(home.contains("<a href=\"papers/Hand%20book.pdf\">Handbook</a>"))
    }

    @Test func `has a door for each of the first four roles and names the others`() throws {
        let roles = ["teacher", "coach", "principal", "district-leader", "provider"]
        let home = try home(["content/rubrics/r.md": form("R", roles.joined(separator: ", "))])
        let (doors, rest) = try #require(home.components(separatedBy: "class=\"other-roles\"").pair)
        #expect(doors.components(separatedBy: "class=\"door\"").count - 1 == 4)
        #expect(roles.prefix(4).allSatisfy { doors.contains("roles/\($0)/index.html") })
        #expect(rest.contains("roles/provider/index.html") && !doors.contains("roles/provider/"))
    }

    @Test func `shows behind each door what its neighbours do not`() throws {
        var files: [String: String] = [:]
        for name in ["a", "b", "c", "d", "e", "f"] { files["content/rubrics/\(name).md"] = form("Form \(name)", "teacher, coach") }
        let doors = try home(files).components(separatedBy: "class=\"door\"")
        #expect(["a", "b", "c"].allSatisfy { doors[1].contains("Form \($0)<") } && !doors[1].contains("Form d<"))
        #expect(["d", "e", "f"].allSatisfy { doors[2].contains("Form \($0)<") } && !doors[2].contains("Form a<"))
        #expect(doors[1].contains("<li>6 forms</li>"))
    }

    @Test func `draws the vision and leads to what serves its elements`() throws {
        let home = try home([
            "content/hub.yml": "title: H\nvision: models/m\n",
            "content/models/m.md": "---\ntitle: Our model\n---\n\n## Elements\n\n### Fairness\n\nx\n\n## Phases\n\n1. **Plan**: x\n2. **Teach**: y\n3. **Reflect**: z\n",
        ])
        #expect(home.contains("class=\"drawing path-drawing\""))
        #expect(home.contains("<a href=\"models/m/index.html\">Our model</a>"))
        #expect(home.contains("<a href=\"vision/index.html#Element-fairness\">Fairness</a>"))
    }

    @Test func `counts as new what the hub is for, and other pages only without it`() throws {
        let page = ["content/p.md": "---\ntitle: A page\ndate: 2026-02-02\n---\n\ntext\n"]
        let report = ["content/reports/r.md": "---\ntitle: A report\ndate: 2026-01-01\n---\n\ntext\n"]
        func new(_ files: [String: String]) throws -> String {
            try #require(home(files).components(separatedBy: "id=\"whatIsNew\"").last)
        }
        #expect(try new(page).contains("A page"))
        let both = try new(page.merging(report) { $1 })
        #expect(both.contains("A report") && !both.contains("A page"))
    }
}

extension [String] {
    fileprivate var pair: (String, String)? { count == 2 ? (self[0], self[1]) : nil }
}
