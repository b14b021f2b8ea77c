import HubContent
import Testing

@Suite struct ReferrersTests {
    @Test func `are the pages whose text links there, each once`() {
        let hub = LinkedHub([
            "a.md": "# A\n\n[x](b.md) [[B]] [y](/b/#b) [z](b.md)\n", "b.md": "# B\n\n[self](b.md)\n", "c.md": "# C\n\n[x](/old/)\n",
            "d/index.md": "# D\n\n[x](../b.md)\n",
            "e.md": "---\ntitle: E\nlanguage: es\ntranslation-of: b.md\n---\ntext\n",
        ].merging(["b.md": "---\ntitle: B\naliases: [/old/]\n---\n\n# B\n\n[self](b.md)\n"]) { $1 }).hub
        let paths = hub.pages.map { page in page.referrers.map { hub.pages[$0].document.contentPath } }
        #expect(paths == [[], ["a.md", "c.md", "d/index.md"], [], [], []])
    }

    @Test func `are not the lists that hold a page`() {
        let hub = LinkedHub(["statements/a.md": "# A\n", "statements/index.md": "# All\n", "tasks/b/t.md": "# T\n\n## Task\n\ntext\n"]).hub
        #expect(hub.pages.flatMap(\.referrers) == [])
    }
}
