import HubContent
import HubSite
import SourceText
import TestSupport
import Testing

@Suite struct ReferrersTests {
    /// What stands in the `aside` of the page that the others refer to.
    private func aside(_ files: [String: String]) throws -> Substring {
        let hub = try TemporaryFolder(files.merging(["content/a.md": "# A\n"]) { $1 })
        let result = HubBuild(hub: hub.path, jobs: 1).run(to: hub.path + "/out")
        #expect(result.diagnostics.map(\.description) == [])
        let page = try #require(TemporaryFolder.files(in: hub.path + "/out")["a/index.html"])
        let html = String(decoding: page, as: UTF8.self)
        guard let start = html.firstRange(of: "<aside class=\"referrers\""), let end = html.firstRange(of: "</aside>")
        else { return "" }
        return html[start.lowerBound..<end.upperBound]
    }

    @Test func `stand under the page they refer to, by kind and title`() throws {
        let aside = try aside([
            "content/index.md": "# Home\n\n[x](a.md)\n", "content/rubrics/r.md": "# Rubric\n\n[x](../a.md)\n",
            "content/statements/z.md": "# Zeta & co\n\n[[A]]\n", "content/statements/y.md": "# Äther\n\n[x](/a/)\n",
        ])
        #expect(aside == """
            <aside class="referrers" aria-labelledby="pageReferrers">
            <h2 id="pageReferrers">Referred to by</h2>
            <h3>Position statements</h3>
            <ul>
            <li><a href="../statements/y/index.html">Äther</a></li>
            <li><a href="../statements/z/index.html">Zeta &amp; co</a></li>
            </ul>
            <h3>Rubrics</h3>
            <ul>
            <li><a href="../rubrics/r/index.html">Rubric</a></li>
            </ul>
            <h3>Other pages</h3>
            <ul>
            <li><a href="../index.html">Home</a></li>
            </ul>
            </aside>
            """)
    }

    @Test func `need no kind where they are pages of none, and no room where there are none`() throws {
        let alone = try aside(["content/index.md": "# Home\n\n[x](a.md)\n"])
        #expect(alone.contains("Home") && !alone.contains("<h3>"))
        #expect(try aside(["content/hub.yml": "menu:\n  - a.md\n"]) == "")
    }
}
