import HubContent
import SourceText
import Testing

@Suite struct OrphanCheckTests {
    @Test func `finds a page that nothing leads to`() {
        let hub = LinkedHub(["index.md": "# Home\n", "about.md": "# About\n\n[myself](about.md)\n"])
        #expect(hub.findings.map(\.description) == [
            "content/about.md: warning: no page, list or menu leads to this page, so nobody will find it; link to it from another page or name it under menu: in hub.yml [orphan-page]"
        ])
    }

    @Test(arguments: [
        ["index.md": "# Home\n\n[x](about.md)\n"], ["guide/p.md": "# P\n\n[[About]]\n"],
        ["index.md": "# Home\n\n[x](/former/)\n"], ["hub.yml": "menu:\n  - about.md\n"],
        ["es.md": "---\ntitle: Es\ntranslation-of: about.md\n---\n[x](about.md#about)\n", "index.md": "# Home\n\n[x](es.md)\n"],
    ])
    func `finds none where a page, an old address or the menu leads there`(more: [String: String]) {
        let about = "---\ntitle: About\naliases: [/former/]\n---\n\n# About\n"
        #expect(LinkedHub(["index.md": "# Home\n", "about.md": about].merging(more) { $1 }).paths(with: .orphanPage) == [])
    }

    @Test func `takes lists, drafts, translations, and what a role or the vision is served by for ways`() {
        let hub = LinkedHub(
            [
                "index.md": "# Home\n\n[x](a.md)\n", "guide/p.md": "# P\n", "statements/s.md": "# S\n", "statements/index.md": "# All\n",
                "tasks/b/t.md": "# T\n\n## Goal\n\ng\n\n## Task\n\ntext\n", "tasks/b/index.md": "# B\n", "tasks/empty/index.md": "# E\n",
                "d.md": "---\ntitle: D\ndraft: yes\n---\ntext\n", "a.md": "# A\n",
                "es.md": "---\ntitle: Es\nlanguage: es\ntranslation-of: a.md\n---\ntext\n",
                "r.md": "---\ntitle: R\nroles: [coach]\n---\ntext\n",
            ], drafts: true)
        #expect(hub.paths(with: .orphanPage) == [])
    }

    @Test func `finds the index of a folder that nothing else is in`() {
        #expect(LinkedHub(["index.md": "# Home\n", "lone/index.md": "# L\n"]).paths(with: .orphanPage) == ["content/lone/index.md"])
        #expect(LinkedHub(["index.md": "# Home\n", "lone/index.md": "# L\n", "lone/p.md": "# P\n"]).paths(with: .orphanPage) == [])
    }

    @Test func `says nothing of a site of handouts alone`() {
        #expect(LinkedHub(["index.md": "# Home\n", "about.md": "# About\n"], audience: .students).paths(with: .orphanPage) == [])
    }

    @Test func `finds documents that no page links to`() {
        let hub = LinkedHub(
            ["index.md": "# Home\n\n[Form](form.docx)\n"],
            assets: ["form.docx", "protocols/Talk 2023.docx", "tasks/apples.md.txt", "tasks/key.pdf", "ads.txt", "CNAME", "lesson.key", "photo.png"])
        #expect(hub.messages == [
            "content/lesson.key: warning: no page links to this file, yet it would be published as it stands; "
                + "link to it, or move it out of content/ [orphan-file]",
            "content/protocols/Talk 2023.docx: warning: no page links to this file, yet it would be published as it stands; "
                + "link to it, make a page of it with \"chalkline import\", or move it out of content/ [orphan-file]",
            "content/tasks/apples.md.txt: warning: this page ends in .txt, so it is published as a file and not as a page; "
                + "rename it, so that it ends in .md [orphan-file]",
            "content/tasks/key.pdf: warning: no page links to this file, yet it would be published as it stands; "
                + "link to it, or move it out of content/ [orphan-file]",
        ])
    }
}
