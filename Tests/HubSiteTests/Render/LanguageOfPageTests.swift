import HubContent
import HubSite
import TestSupport
import Testing

@Suite struct LanguageOfPageTests {
    private func build(_ files: [String: String]) throws -> [String: String] {
        let hub = try TemporaryFolder(files)
        #expect(HubBuild(hub: hub.path, jobs: 1).run(to: hub.path + "/out").failure == nil)
        return try TemporaryFolder.files(in: hub.path + "/out").mapValues { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `a page whose language runs from right to left says so`() throws {
        let site = try build(["content/a.md": "---\nlanguage: ar\n---\n\n# A\n", "content/b.md": "# B\n"])
        #expect(site["a/index.html"]?.contains("<html lang=\"ar\" dir=\"rtl\">") == true)
        #expect(site["b/index.html"]?.contains("<html lang=\"en\">") == true)
    }

    @Test func `a page names itself among its versions, as search engines ask`() throws {
        let site = try build([
            "content/hub.yml": "baseURL: https://example.org/h/\n", "content/a.md": "# A\n",
            "content/a-es.md": "---\nlanguage: es\ntranslation-of: a.md\n---\n\n# A\n",
        ])
        for path in ["a/index.html", "a-es/index.html"] {
            let page = try #require(site[path])
            #expect(page.contains("<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/h/a/\">"))
            #expect(page.contains("<link rel=\"alternate\" hreflang=\"es\" href=\"https://example.org/h/a-es/\">"))
        }
    }
}
