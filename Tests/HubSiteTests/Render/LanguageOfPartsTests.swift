import HubContent
import HubSite
import TestSupport
import Testing

/// What stands on a page in another language than the page's says so, for those who hear it (WCAG 2.2, section 3.1.2).
struct LanguageOfPartsTests {
    private func site() throws -> [String: String] {
        let task = "grades: 3\n---\n\n## Goal\n\nG\n\n## Task\n\nT\n"
        let hub = try TemporaryFolder([
            "content/hub.yml": "title: H\nlanguage: en\n", "content/tasks/index.md": "# Tasks\n\nAll of them.\n",
            "content/tasks/b/one.md": "---\ntitle: One\n" + task + "\n[ver](two.md)\n",
            "content/tasks/b/two.md": "---\ntitle: Dos\nlanguage: es\n" + task + "\n[see](one.md)\n",
        ])
        let result = HubBuild(hub: hub.path, jobs: 1).run(to: hub.path + "/out")
        #expect(!result.hasErrors && result.failure == nil)
        return try TemporaryFolder.files(in: hub.path + "/out").mapValues { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `marks titles on a page in another language`() throws {
        let page = try #require(try site()["tasks/b/two/index.html"])
        #expect(page.contains("<html lang=\"es\">"))
        #expect(page.contains("<ul lang=\"en\">\n<li><a href=\"../../index.html\" aria-current=\"true\">Tasks</a>"))
        #expect(page.contains("<li><a href=\"../../index.html\" lang=\"en\">Tasks</a></li>"))
        #expect(page.contains("<span>Siguiente</span> <span lang=\"en\">One</span>"))
        #expect(page.contains("<li><a href=\"../one/index.html\" lang=\"en\">One</a></li>"))
        #expect(page.contains("<li><a href=\"../../../index.html\">Inicio</a></li>"))
    }

    @Test func `calls the languages of other versions by their own names, one that the theme does not speak by its tag`() throws {
        let hub = try TemporaryFolder([
            "content/hub.yml": "title: H\nlanguage: es\n", "content/statements/a.md": "# A\n\na\n",
            "content/statements/b.md": "---\nlanguage: fr\ntranslation-of: statements/a\n---\n\n# B\n\nb\n",
            "content/statements/c.md": "---\nlanguage: en-US\ntranslation-of: statements/a\n---\n\n# C\n\nc\n",
        ])
        #expect(HubBuild(hub: hub.path, jobs: 1).run(to: hub.path + "/out").failure == nil)
        let page = String(decoding: try #require(try TemporaryFolder.files(in: hub.path + "/out")["statements/a/index.html"]), as: UTF8.self)
        #expect(page.contains(">fr</a>") && page.contains(">English</a>") && !page.contains(">Español</a>"))
    }

    @Test func `marks titles in another language on a page`() throws {
        let page = try #require(try site()["tasks/b/one/index.html"])
        #expect(page.contains("<span>Previous</span> <span lang=\"es\">Dos</span>"))
        #expect(page.contains("<li><a href=\"../two/index.html\" lang=\"es\">Dos</a></li>"))
        #expect(page.contains("<li><a href=\"../../index.html\">Tasks</a></li>"))
    }
}
