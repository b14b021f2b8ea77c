import HubContent
import SourceText
import Testing

/// What links by path and by address lead to, and what is said where that is nothing.
@Suite struct LinkTargetsTests {
    private func link(_ text: String, assets: [String] = []) -> LinkedHub {
        LinkedHub(
            [
                "a.md": "# A\n\n\(text)\n",
                "guide/p.md": "---\ntitle: P\naliases: [/old/p/]\n---\n\n## Norms\n\nTable 1. Words\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
                "tasks/fractions/fair-shares.md": "# Fair shares\n\n## Goal\n\ng\n\n## Task\n\ntext\n",
                "hub.yml": "baseURL: https://example.org/\nbanks:\n  checks:\n    public: no\n",
                "tasks/checks/t.md": "# T\n\n## Goal\n\ng\n\n## Task\n\ntext\n",
            ], assets: assets)
    }

    @Test(arguments: [
        ("guide/p.md", "guide/p.md"), ("./guide/../guide/p.md", "guide/p.md"), ("guide/p", "guide/p.md"),
        ("/guide/p/", "guide/p.md"), ("/Guide/P/index.html", "guide/p.md"), ("guide/p.md#norms", "guide/p.md#norms"),
        ("guide/p.md#Table-1", "guide/p.md#Table-1"), ("guide/p.md#table-1", "guide/p.md#Table-1"),
        ("<guide/p.md#Table 1>", "guide/p.md#Table-1"), ("/old/p/", "guide/p.md"), ("/old/p/#norms", "guide/p.md#norms"),
        ("tasks/", "/tasks/"), ("/TASKS/fractions", "/tasks/fractions/"), ("/", "/"), ("/feed.xml", "/feed.xml"),
        ("/Handouts/fractions/fair-shares/", "/handouts/fractions/fair-shares/"), ("guide/Bar%20chart.PNG", "guide/Bar chart.PNG"),
        ("#a", "a.md#a"), ("?print", "a.md"), ("https://nctm.org/x", "https://nctm.org/x"), ("#top", "a.md#top"),
    ])
    func `finds what a destination means`(destination: String, way: String) {
        let hub = link("[x](\(destination))", assets: ["guide/Bar chart.PNG"])
        #expect(hub.messages == [])
        #expect(hub.ways == [way])
    }

    @Test(arguments: [
        ("guide/q.md", "no page at \"guide/q.md\"; did you mean \"guide/p.md\"? [broken-link]"),
        ("guide/p.html", "no page at \"guide/p.html\"; did you mean \"guide/p.md\"? [broken-link]"),
        ("fair-shares.md", "no page at \"fair-shares.md\"; did you mean \"tasks/fractions/fair-shares.md\"? [broken-link]"),
        ("guide/index.md", "no page at \"guide/index.md\"; did you mean \"guide/\"? [broken-link]"),
        ("/tasks/fraction/", "no page at \"/tasks/fraction/\"; did you mean \"/tasks/fractions/\"? [broken-link]"),
        ("nctm.org/research", "no page at \"nctm.org/research\"; for another site did you mean \"https://nctm.org/research\"? [broken-link]"),
        ("guide/bar.pmg", "no file at \"guide/bar.pmg\"; did you mean \"guide/bar.png\"? [missing-asset]"),
        ("paper.pdf", "no file at \"paper.pdf\"; put the file there, or take the link out [missing-asset]"),
        ("guide/p.md#norm", "no heading \"#norm\" in content/guide/p.md; did you mean \"#norms\"? [broken-anchor]"),
        ("guide/p.md#Norms", "no heading \"#Norms\" in content/guide/p.md; did you mean \"#norms\"? [broken-anchor]"),
        ("guide/p.md#table-7", "no heading \"#table-7\" in content/guide/p.md; did you mean \"#Table-1\"? [broken-anchor]"),
        ("guide/p.md#elsewhere", "no heading \"#elsewhere\" in content/guide/p.md; it has \"#norms\" [broken-anchor]"),
        ("/tasks/#x", "\"/tasks/\" is a page that the site makes, and has no heading \"#x\"; link to \"/tasks/\" alone [broken-anchor]"),
        ("/tasks/checks/", "\"/tasks/checks/\" leads to the bank \"checks\", which is not public [broken-link]"),
        ("/tasks/checks/t", "\"/tasks/checks/t\" leads to the bank \"checks\", which is not public [broken-link]"),
        ("/handouts/checks/t/", "\"/handouts/checks/t/\" leads to the bank \"checks\", which is not public [broken-link]"),
    ])
    func `says what is missing and what was most likely meant`(destination: String, message: String) {
        let hub = link("[x](\(destination))", assets: ["guide/bar.png"])
        #expect(hub.messages == ["content/a.md:3:5: error: " + message])
        #expect(hub.ways == ["broken"])
    }

    @Test func `says that an image is missing, private or not named at all`() {
        let hub = link(
            "![x](guide/baz.png) ![x](tasks/checks/key.png) ![x]()", assets: ["guide/bar.png", "tasks/checks/key.png"])
        #expect(hub.messages == [
            "content/a.md:3:6: error: no file at \"guide/baz.png\"; did you mean \"guide/bar.png\"? [missing-asset]",
            "content/a.md:3:26: error: \"tasks/checks/key.png\" is a file of the bank \"checks\", which is not public [missing-asset]",
            "content/a.md:3:53: error: an image without a file; name it between the parentheses: ![…](file.png) [missing-asset]",
        ])
    }

    @Test func `finds a malformed address in the menu`() {
        let hub = LinkedHub(["hub.yml": "menu:\n  - www.nctm.org\n", "index.md": "# Home\n"])
        #expect(hub.messages == [
            "content/hub.yml:2:5: warning: the address \"www.nctm.org\" has no \"https://\" at its beginning; did you mean \"https://www.nctm.org\"? [malformed-link]"
        ])
    }

    @Test(arguments: ["javascript:alert(1)", "data:text/html,x"])
    func `a menu leads to no script`(address: String) {
        let hub = LinkedHub(["hub.yml": "menu:\n  - Us: \(address)\n", "index.md": "# Home\n"])
        let scheme = address.prefix { $0 != ":" }
        #expect(hub.messages == [
            "content/hub.yml:2:9: error: the menu may not lead to \"\(scheme):\"; name a page or a web address [unsafe-link]"
        ])
        #expect(hub.hub.menu.isEmpty)
    }

    @Test func `refuses a file where the site has its own`() {
        let pages = ["index.md": "# Home\n", "guide.md": "# G\n", "guide/p.md": "# P\n", "tasks/a.md": "# A\n\n## Goal\n\n## Task\n\nt\n"]
        let hub = LinkedHub(pages.merging(["plan.md": "# Plan\n"]) { $1 }, assets: ["robots.txt", "theme/x.css"])
        #expect(hub.messages.filter { $0.contains("error") } == [
            "content/guide.md: error: content/guide.md and the list of the pages in content/guide/ would both be at \"/guide/index.html\"; rename one of them [duplicate-url]",
            "content/plan.md: error: a page of the site's own and content/plan.md would both be at \"/plan/index.html\"; rename one of them [duplicate-url]",
            "content/plan.md: error: the name \"plan\" is one that the site uses for its own pages; rename the file or folder [reserved-name]",
            "content/robots.txt: error: content/robots.txt and the site's own page would both be at \"/robots.txt\"; rename one of them [duplicate-url]",
            "content/theme/x.css: error: the folder \"theme\" is one that the site uses for its own files; rename the folder [reserved-name]",
        ])
    }

    @Test func `refuses a file beside a page of its name`() {
        let hub = LinkedHub(["index.md": "# Home\n", "foo.md": "# Foo\n"], assets: ["foo"])
        #expect(hub.messages.filter { $0.contains("error") }.map { $0.contains("would be a file at \"/foo\"") } == [true])
    }

    @Test func `names what is nearest for every broken link of a small hub, and within bounds for a large one`() {
        var files: [String: String] = [:]
        for number in 0..<1000 { files["guide/page-number-\(number).md"] = "# \(number)\n\n[x](page-numbre-\(number).md)\n" }
        let findings = LinkedHub(files, jobs: 2).findings.filter { $0.code == .brokenLink }
        #expect(findings.count == 1000)
        #expect(findings.prefix(150).allSatisfy { $0.suggestion != nil })
        #expect(findings.suffix(500).allSatisfy { $0.suggestion == nil })
    }

    @Test func `takes a page that ends in .markdown for one everywhere`() {
        let hub = LinkedHub([
            "a.md": "# A\n\n[[models/m]] [m](models/m.markdown) [[models/m.markdown]]\n", "hub.yml": "vision: models/m\n",
            "models/m.markdown": "# M\n\n## Elements\n\n- **One**: a\n",
        ])
        #expect(hub.ways == Array(repeating: "models/m.markdown", count: 3))
        #expect(hub.findings.allSatisfy { [.unservedElement, .orphanPage].contains($0.code) })
    }

    @Test func `knows the phases of a model beside what is at its centre`() {
        let hub = LinkedHub([
            "a.md": "# A\n\n[m](models/m.md#launch)\n",
            "models/m.md": "# M\n\n## Phases\n\n- **Launch**: a\n- **Explore**: b\n\n### At the centre\n\nThe goal.\n",
        ])
        #expect(hub.ways == ["models/m.md#launch"])
    }

    @Test func `says of a link to a page that cannot be read that it is the page that has to be mended`() {
        let hub = LinkedHub(["a.md": "# A\n\n[b](b.md) [[C page]]\n", "b.md": "# B\u{0}\n", "c.md": "---\ntitle: C page\nminutes:30\n---\n\nc\n"])
        let links = hub.messages.filter { $0.contains("[broken-link]") }
        #expect(
            links == [
                "content/a.md:3:5: error: \"b.md\" leads to a page that cannot be read; mend that one first [broken-link]",
                "content/a.md:3:13: error: no page has the title or path \"C page\"; it may be one whose front matter cannot be read, "
                    + "so mend that first [broken-link]",
            ])
    }
}
