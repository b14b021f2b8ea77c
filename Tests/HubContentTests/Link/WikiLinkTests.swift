import HubContent
import Testing

@Suite struct WikiLinkTests {
    private let pages = [
        "rubrics/teams.md": "---\ntitle: Équipes de Trabajo\n---\n\n## Norms & Goals\n\ntext\n\nTable 2. Words\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
        "guide/index.md": "# Guide\n", "guide/c-sharp.md": "# The key of C# minor\n",
        "es/teams.md": "# Otro\n",
    ]

    private func link(_ text: String) -> LinkedHub {
        LinkedHub(pages.merging(["a.md": "# A\n\n\(text)\n"]) { $1 })
    }

    @Test(arguments: [
        ("[[équipes de trabajo]]", "rubrics/teams.md"), ("[[EQUIPES  DE TRABAJO|the teams]]", "rubrics/teams.md"),
        ("[[rubrics/teams]]", "rubrics/teams.md"), ("[[Rubrics/Teams.md]]", "rubrics/teams.md"),
        ("[[/rubrics/teams]]", "rubrics/teams.md"), ("[[./rubrics/teams]]", "rubrics/teams.md"),
        ("[[guide]]", "guide/index.md"), ("[[The key of C# minor]]", "guide/c-sharp.md"), ("[[/guide/]]", "guide/index.md"),
        ("[[rubrics/teams#norms & goals]]", "rubrics/teams.md#norms--goals"),
        ("[[rubrics/teams#norms--goals|x]]", "rubrics/teams.md#norms--goals"),
        ("[[rubrics/teams#Table 2]]", "rubrics/teams.md#Table-2"), ("[[#A]]", "a.md#a"), ("[[/rubrics/]]", "/rubrics/"),
    ])
    func `finds a page by title or path, whatever the case and accents`(text: String, way: String) {
        let hub = link(text)
        #expect(hub.messages == [])
        #expect(hub.ways == [way])
    }

    @Test func `lists the candidates of an ambiguous name`() {
        #expect(link("[[teams]]").messages == [
            "content/a.md:3:3: error: \"[[teams]]\" could be any of \"es/teams.md\", \"rubrics/teams.md\"; write the path of the one you mean [broken-link]"
        ])
    }

    @Test func `lists five candidates and counts the rest`() {
        var files = ["a.md": "# A\n\n[[same]]\n"]
        for number in 1...8 { files["f\(number)/x.md"] = "# Same\n" }
        #expect(LinkedHub(files).messages == [
            "content/a.md:3:3: error: \"[[same]]\" could be any of \"f1/x.md\", \"f2/x.md\", \"f3/x.md\", \"f4/x.md\", \"f5/x.md\" and 3 more; write the path of the one you mean [broken-link]"
        ])
    }

    @Test func `lets every page be named by its whole path`() {
        let hub = LinkedHub(["a.md": "# A\n\n[[b.md]] [[/b]] [[c/b]]\n", "b.md": "# One\n", "c/b.md": "# Two\n", "d/c/b.md": "# Three\n"])
        #expect(hub.messages == [])
        #expect(hub.ways == ["b.md", "b.md", "c/b.md"])
    }

    @Test func `names the nearest title, path and heading`() {
        #expect(link("[[Equipes de Trabajos]] [[rubrics/teems]] [[es/teams#Otra]]").messages == [
            "content/a.md:3:3: error: no page has the title or path \"Equipes de Trabajos\"; did you mean \"[[Équipes de Trabajo]]\"? [broken-link]",
            "content/a.md:3:27: error: no page has the title or path \"rubrics/teems\"; did you mean \"[[rubrics/teams]]\"? [broken-link]",
            "content/a.md:3:45: error: no heading \"#Otra\" in content/es/teams.md; did you mean \"#otro\"? [broken-anchor]",
        ])
    }

    @Test func `says that a title is that of a draft`() {
        let files = ["a.md": "# A\n\n[[Not yet]]\n", "d.md": "---\ntitle: Not Yet\ndraft: yes\n---\ntext\n"]
        #expect(LinkedHub(files).messages == [
            "content/a.md:3:3: error: \"[[Not yet]]\" leads to a draft, which is only built with --drafts [broken-link]"
        ])
        #expect(LinkedHub(files, drafts: true).messages == [])
    }
}
