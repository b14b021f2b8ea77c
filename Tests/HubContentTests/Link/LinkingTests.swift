import HubContent
import Testing

private func link(
    _ files: [String: String], audience: Audience = .everyone, drafts: Bool = false
) -> (hub: Hub, messages: [String]) {
    let linked = LinkedHub(files, audience: audience, drafts: drafts)
    return (linked.hub, linked.messages)
}

@Suite struct LinkingTests {
    @Test func `names the nearest page where there is none`() {
        let (_, messages) = link(["a.md": "# A\n\n[x](rubrics/team.md)\n", "rubrics/teams.md": "# Teams\n"])
        #expect(messages == [
            "content/a.md:3:5: error: no page at \"rubrics/team.md\"; did you mean \"rubrics/teams.md\"? [broken-link]"
        ])
    }

    @Test func `names the nearest heading where there is none`() {
        let (_, messages) = link(["a.md": "# A\n\n[x](b.md#nroms)\n", "b.md": "# B\n\n## Norms\n\ntext\n"])
        #expect(messages == [
            "content/a.md:3:5: error: no heading \"#nroms\" in content/b.md; did you mean \"#norms\"? [broken-anchor]"
        ])
    }

    @Test func `finds pages by path, by address and by title`() {
        let (hub, messages) = link([
            "a.md": "# A\n\n[x](b.md) [y](/b/) [z](/b/#norms) [[the b]] [[B#Norms|words]]\n",
            "b.md": "---\ntitle: The B\n---\n\n## Norms\n\ntext\n", "c/b.md": "# Other\n",
        ])
        #expect(messages == [
            "content/a.md:3:47: error: \"[[B#Norms]]\" could be any of \"b.md\", \"c/b.md\"; write the path of the one you mean [broken-link]"
        ])
        let b = hub.pages.firstIndex { $0.address.path == "b/" } ?? -1
        #expect(hub.pages.first?.links == [
            .page(b, fragment: ""), .page(b, fragment: ""), .page(b, fragment: "norms"), .page(b, fragment: ""), .broken,
        ])
        #expect(hub.pages[b].referrers == [0])
    }

    @Test func `refuses a link that leaves the hub`() {
        let (_, messages) = link(["a.md": "# A\n\n[x](../../secret.md)\n"])
        #expect(messages == [
            "content/a.md:3:5: error: \"../../secret.md\" leaves the hub; link to a page or file inside content/ [leaves-hub]"
        ])
    }

    @Test func `refuses an image of another site and one that is missing`() {
        let (_, messages) = link(["a.md": "# A\n\n![x](https://e.org/x.png) ![y](y.png)\n"])
        #expect(messages == [
            "content/a.md:3:6: error: the image \"https://e.org/x.png\" is on another site, and this site shows only its own; save a copy beside the page and name that [outside-image]",
            "content/a.md:3:32: error: no file at \"y.png\"; put the file there, or take the image out [missing-asset]",
        ])
    }

    @Test func `says that a link leads to a draft or to a bank that is not public`() {
        let files = [
            "hub.yml": "banks:\n  checks:\n    public: no\n",
            "a.md": "# A\n\n[x](d.md) [y](tasks/checks/t.md)\n", "d.md": "---\ntitle: D\ndraft: yes\n---\ntext\n",
            "tasks/checks/t.md": "# T\n\n## Goal\n\ntext\n\n## Task\n\ntext\n",
        ]
        #expect(link(files).messages == [
            "content/a.md:3:5: error: \"d.md\" leads to a draft, which is only built with --drafts [broken-link]",
            "content/a.md:3:15: error: \"tasks/checks/t.md\" leads to the bank \"checks\", which is not public [broken-link]",
        ])
        #expect(link(files, audience: .staff, drafts: true).messages.isEmpty)
    }

    @Test func `refuses two sources of one address, naming both`() {
        let (_, messages) = link(["a b.md": "# One\n", "a-b.md": "# Two\n"])
        #expect(messages == [
            "content/a-b.md: error: content/a-b.md and content/a b.md would both be at \"/a-b/index.html\"; rename one of them [duplicate-url]"
        ])
    }

    @Test func `refuses an alias where a page stands, and one that leaves the site`() {
        let (_, messages) = link([
            "a.md": "---\ntitle: A\naliases: [/b/, /../x, https://old.example/c/d]\n---\ntext\n", "b.md": "# B\n",
        ])
        #expect(messages.count == 2)
        #expect(messages.contains("content/a.md:3:11: error: \"/b/\" is the address of content/b.md; take it out of aliases [duplicate-url]"))
        #expect(messages.contains { $0.contains("\"/../x\" is no address inside this site") })
    }

    @Test(arguments: ["[/old/, /Old]", "[/a/]", "[/a/index.html]", "[/a/page/2/]"])
    func `an address that a page has already is no old one of it`(aliases: String) {
        let messages = link(["a.md": "---\ntitle: A\naliases: \(aliases)\n---\ntext\n"]).messages
        #expect(messages.count == 1 && messages[0].contains(": error: this page has the address \"/"))
        #expect(messages[0].hasSuffix("\" already; take it out of aliases [duplicate-url]"))
    }

    @Test(arguments: [
        ("/.old/page/", "\"/.old/page/\" is no address inside this site; write the old one as \"/statements/old-name/\" [invalid-value]"),
        ("/theme/site.css", "\"/theme/site.css\" is among the site's own files, where no page can have been; take it out of aliases [reserved-name]"),
        ("/con/", "\"/con/\" has the name \"con\", which no file or folder on Windows can have; take it out of aliases [reserved-name]"),
        ("/old?x=1", "\"/old?x=1\" goes on after a \"?\" or \"#\", which no folder of files can answer; write the address without that [invalid-value]"),
        ("/robots.txt", "\"/robots.txt\" is the address of the site's own page; take it out of aliases [duplicate-url]"),
        ("/search/index/x/", "\"/search/index/x/\" is among the site's own files, where no page can have been; take it out of aliases [reserved-name]"),
    ])
    func `refuses an alias where no page can have been`(alias: String, message: String) {
        #expect(link(["a.md": "---\ntitle: A\naliases: \(alias)\n---\ntext\n"]).messages == ["content/a.md:3:10: error: " + message])
    }

    @Test func `refuses a file and a folder of one name`() {
        let (_, messages) = link(["a.md": "---\ntitle: A\naliases: [/b.html, /b.html/c/]\n---\ntext\n"])
        #expect(messages == [
            "content/a.md: error: content/a.md would be a file at \"/b.html\" and content/a.md would stand in a folder there; rename one of them [duplicate-url]"
        ])
    }

    @Test func `refuses names that the site uses itself`() {
        let (_, messages) = link(["tasks/grade/t.md": "# T\n\n## Goal\n\ntext\n\n## Task\n\ntext\n"])
        #expect(messages == [
            "content/tasks/grade/t.md: error: the name \"grade\" is one that the site uses for its own pages; rename the file or folder [reserved-name]"
        ])
    }

    @Test func `joins a page and its translations, and says when there is no original`() {
        let (hub, messages) = link([
            "a.md": "# A\n", "es.md": "---\ntitle: Es\nlanguage: es\ntranslation-of: a\n---\ntext\n",
            "fr.md": "---\ntitle: Fr\nlanguage: fr\ntranslation-of: a.md\n---\ntext\n",
            "x.md": "---\ntitle: X\ntranslation-of: aa.md\n---\ntext\n",
        ])
        #expect(hub.pages.map(\.translations) == [[1, 2], [0, 2], [0, 1], []])
        #expect(messages == [
            "content/x.md:3:17: error: no page at \"aa.md\"; did you mean \"a.md\"? [broken-link]"
        ])
    }

    @Test func `lists each kind, bank and folder in the order of its pages`() {
        let (hub, _) = link([
            "statements/b.md": "# Beta\n", "statements/a.md": "---\ntitle: alpha\n---\ntext\n",
            "statements/z.md": "---\ntitle: Zeta\norder: 1\n---\ntext\n", "guide/index.md": "# Guide\n", "guide/p.md": "# P\n",
            "tasks/x/t.md": "# T\n\n## Task\n\ntext\n",
        ])
        #expect(hub.collections.map(\.address.path) == ["statements/", "tasks/", "guide/", "tasks/x/"])
        #expect(hub.collections.first?.members.map { hub.pages[$0].document.title } == ["Zeta", "alpha", "Beta"])
    }
}
