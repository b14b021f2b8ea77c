import HubContent
import Testing

@Suite struct RoleGuideTests {
    private func statement(_ text: String, _ keys: String = "") -> String {
        "---\ntitle: \(text)\n\(keys)---\n\n## Recommendations\n\n### Coaches\n\nCoach.\n"
    }

    @Test func `gathers recommendations, forms, tasks and other pages for a role`() throws {
        let hub = LinkedHub([
            "statements/s.md": statement("S"),
            "rubrics/r.md": "---\ntitle: R\nroles: [coach]\n---\n\ntext\n",
            "protocols/p.md": "---\ntitle: P\nroles: [coaches]\n---\n\ntext\n",
            "tasks/t.md": "---\ntitle: T\nroles: [coach]\n---\n\n## Goal\n\ng\n\n## Task\n\nt\n",
            "guide.md": "---\ntitle: G\nroles: [coach, teacher]\n---\n\ntext\n",
        ])
        #expect(hub.messages == [])
        let coach = try #require(hub.hub.roles.first { $0.role == 1 })
        #expect(hub.titles(coach.advice.map(\.page)) == ["S"])
        #expect(hub.titles(coach.forms) == ["P", "R"])
        #expect(hub.titles(coach.tasks) == ["T"])
        #expect(hub.titles(coach.pages) == ["G"])
        #expect(hub.hub.roles.map(\.pageCount) == [1, 5, 0, 0, 0, 0, 0])
    }

    @Test func `lists no translation of what it gathers already`() throws {
        let hub = LinkedHub([
            "statements/s.md": statement("S", "roles: [coach]\n"),
            "statements/e.md": statement("E", "roles: [coach]\nlanguage: es\ntranslation-of: statements/s\n"),
        ])
        let coach = try #require(hub.hub.roles.first { $0.role == 1 })
        #expect(hub.titles(coach.advice.map(\.page)) == ["S"] && coach.pages == [])
    }

    @Test func `takes a heading for everyone for what it says`() {
        let hub = LinkedHub(["statements/s.md": "# S\n\n## Recommendations\n\n### Coaches\n\nDo.\n\n### Everyone\n\nRead.\n\n### Para todos\n\nLean.\n"])
        #expect(hub.messages == [])
    }

    @Test func `puts what names a role before what is for every role, statements first, the newest first`() throws {
        let hub = LinkedHub([
            "statements/a.md": "---\ntitle: Everyone\ndate: 2026\n---\n\n## Recommendations\n\nAll.\n",
            "statements/b.md": statement("Old", "date: 2020\n"), "statements/c.md": statement("New", "date: 2024-05\n"),
            "statements/d.md": statement("Undated"), "reports/r.md": statement("Report", "date: 2025\n"),
        ])
        let coach = try #require(hub.hub.roles.first { $0.role == 1 })
        #expect(hub.titles(coach.advice.map(\.page)) == ["New", "Old", "Undated", "Report", "Everyone"])
        #expect(coach.advice.map(\.isForEveryRole) == [false, false, false, false, true])
        #expect(hub.titles(hub.hub.roles[0].advice.map(\.page)) == ["Everyone"])
    }

    @Test func `lists a page once for a role, among its recommendations where it makes any`() {
        let hub = LinkedHub(["statements/s.md": statement("S", "roles: [coach, teacher]\n")])
        #expect(hub.hub.roles[1].pages == [] && hub.hub.roles[1].advice.count == 1)
        #expect(hub.titles(hub.hub.roles[0].pages) == ["S"])
    }

    @Test func `gathers what a statement recommends once, though it has a translation`() {
        let hub = LinkedHub([
            "statements/s.md": statement("S"),
            "statements/e.md": "---\ntitle: E\nlanguage: es\ntranslation-of: statements/s.md\n---\n\n## Recomendaciones\n\n### Asesores\n\nUno.\n",
        ])
        #expect(hub.messages == [])
        #expect(hub.titles(hub.hub.roles[1].advice.map(\.page)) == ["S"])
    }

    @Test func `leaves out drafts and banks that are not public`() {
        let files = [
            "hub.yml": "banks:\n  checks:\n    public: no\n",
            "statements/s.md": statement("S", "draft: yes\n"),
            "tasks/checks/t.md": "---\ntitle: T\nroles: [coach]\n---\n\n## Goal\n\ng\n\n## Task\n\nt\n",
        ]
        #expect(LinkedHub(files).hub.roles == [])
        #expect(LinkedHub(files, audience: .staff, drafts: true).hub.roles[1].pageCount == 2)
    }

    @Test func `has pages of roles where hub.yml lists them or a page names one, and not otherwise`() {
        #expect(LinkedHub(["a.md": "# A\n"]).hub.overviews == [])
        #expect(LinkedHub(["a.md": "---\ntitle: A\nroles: coach\n---\n\ntext\n"]).hub.overviews.count == 8)
        let own = LinkedHub(["hub.yml": "roles: [Coach, Parents]\n", "a.md": "# A\n"])
        #expect(own.hub.overviews == [.roles, .role(0), .role(1)])
        #expect(own.hub.overviews.map { $0.address(in: own.hub.settings).path } == ["roles/", "roles/coach/", "roles/parents/"])
    }

    @Test func `lets authors and the menu link to the pages of roles, and checks such links`() {
        let hub = LinkedHub([
            "hub.yml": "menu: [/roles/]\n", "a.md": "---\ntitle: A\nroles: coach\n---\n\n[c](/roles/coach/) [x](/roles/janitor/)\n",
        ])
        #expect(hub.messages == ["content/a.md:6:24: error: no page at \"/roles/janitor/\"; link to another page, or take the link out [broken-link]"])
        #expect(hub.hub.pages[0].links.first == .address(Address("roles/coach/")))
        #expect(hub.hub.menu.map(\.target) == [.address(Address("roles/"))])
    }

    @Test func `gives a part that is too long for a role's page a list of its own`() {
        var files: [String: String] = [:]
        for number in 1...13 { files["rubrics/r\(number).md"] = "---\ntitle: R\(number)\nroles: coach\n---\n\ntext\n" }
        #expect(LinkedHub(files).hub.overviews.contains(.roleList(1, .forms)))
        files["rubrics/r13.md"] = nil
        #expect(!LinkedHub(files).hub.overviews.contains(.roleList(1, .forms)))
    }

    @Test func `keeps the recommendations of one of two pages that name each other as their translation`() {
        let hub = LinkedHub([
            "statements/a.md": statement("A", "translation-of: statements/b\n"),
            "statements/b.md": statement("B", "translation-of: statements/a\nlanguage: es\n"),
        ])
        #expect(hub.hub.roles[1].advice.count == 1)
    }
}
