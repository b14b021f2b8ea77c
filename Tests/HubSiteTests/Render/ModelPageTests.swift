import HubContent
import HubSite
import TestSupport
import Testing

struct ModelPageTests {
    @Test func `shows the label of a phase as words`() throws {
        let hub = try TemporaryFolder([
            "content/models/m.md": "# M\n\n## Phases\n\n- **Launch** (plan & share): a\n- **Explore** (`x` < 3): b\n"
        ])
        let result = HubBuild(hub: hub.path, jobs: 2).run(to: hub.path + "/out")
        #expect(!result.hasErrors && result.failure == nil)
        let page = try String(decoding: #require(TemporaryFolder.files(in: hub.path + "/out")["models/m/index.html"]), as: UTF8.self)
        #expect(page.contains("plan &amp; share") && page.contains("x &lt; 3"))
        #expect(!page.contains("amp;amp;") && !page.contains("&lt;code"))
    }
}
