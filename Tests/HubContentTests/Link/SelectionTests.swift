@testable import HubContent
import SourceText
import Testing

struct SelectionTests {
    /// One bank, as a folder whose name changed its case leaves it behind.
    private static let task = "---\ntitle: A\n---\n\n## Goal\n\ng\n\n## Task\n\nt\n"

    @Test(arguments: ["checks", "Checks"])
    func `keeps a private bank private, in whatever case its folder is written`(id: String) {
        let hub = LinkedHub(
            [
                "hub.yml": "banks:\n  \(id):\n    public: no\n", "index.md": "# Home\n", "tasks/checks/a.md": Self.task,
                "tasks/Checks/b.md": Self.task, "Tasks/checks/c.md": Self.task, "tasks/open/d.md": Self.task,
            ],
            assets: ["tasks/CHECKS/key.png", "Tasks/checks/key.pdf", "tasks/open/bars.png"])
        #expect(hub.hub.pages.map(\.document.contentPath) == ["index.md", "tasks/open/d.md"])
        #expect(hub.hub.assets.map(\.address) == ["tasks/open/bars.png"])
        #expect(!hub.findings.contains { $0.code == .unknownBank })
    }

    @Test func `keeps back with a draft what only the draft shows`() {
        let pages = [
            "index.md": "# Home\n\n![s](shared.png)\n", "hub.yml": "menu:\n  - /handbook.pdf\n",
            "reports/d.md": "---\ntitle: D\ndraft: yes\n---\n![w](work.png) ![s](../shared.png) [key](key.pdf) [h](/handbook.pdf)\n",
        ]
        let assets = ["handbook.pdf", "reports/key.pdf", "reports/work.png", "shared.png"]
        #expect(LinkedHub(pages, assets: assets).hub.assets.map(\.address) == ["handbook.pdf", "shared.png"])
        #expect(LinkedHub(pages, assets: assets, drafts: true).hub.assets.map(\.address) == assets)
    }

    @Test func `takes a folder of tasks for one in any case`() {
        let hub = LinkedHub(["index.md": "# Home\n", "Tasks/open/a.md": Self.task])
        #expect(hub.hub.pages.map(\.document.kind) == [.page, .task])
    }
}
