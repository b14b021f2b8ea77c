import HubContent
import HubSite
import TestSupport
import Testing

struct ModelPageTests {
    private func page(_ text: String) throws -> String {
        let hub = try TemporaryFolder(["content/models/m.md": "---\ntitle: M\nsummary: s\n---\n\n" + text])
        let result = HubBuild(hub: hub.path, jobs: 2).run(to: hub.path + "/out")
        #expect(!result.hasErrors && result.failure == nil)
        return try hub.text(of: "out/models/m/index.html")
    }

    @Test func `an element keeps the words in parentheses behind its name`() throws {
        let page = try page("## Elements\n\n### Rich tasks (6–8)\n\nOne.\n\n### Talk\n\nTwo.\n")
        #expect(page.contains("Rich tasks <span class=\"phase-label\">6–8</span></h3>"))
    }

    @Test func `shows the label of a phase as words`() throws {
        let page = try page("## Phases\n\n- **Launch** (plan & share): a\n- **Explore** (`x` < 3): b\n")
        #expect(page.contains("plan &amp; share") && page.contains("x &lt; 3"))
        #expect(!page.contains("amp;amp;") && !page.contains("&lt;code"))
    }

    @Test(arguments: [
        "## Elements\n\n- **One**: a\n\nBEHIND\n\n| a |\n|---|\n| TABLE |\n", "## Phases\n\n1. **One**: a\n\nBEHIND\n\n- TABLE\n",
        "## Growth trajectory\n\n1. One\n\nBEHIND\n\n- TABLE\n",
        "## Elements\n\n### One\n\na\n\n### At the centre\n\nBEHIND TABLE\n",
        "## Elements\n\nBEHIND\n\n### At the centre\n\nTABLE\n\n### One\n\na\n",
    ])
    func `shows once what stands around elements and phases`(text: String) throws {
        let page = try page(text)
        for word in ["BEHIND", "TABLE"] { #expect(page.ranges(of: word).count == 1, "\(word)") }
    }

    @Test(arguments: ["### At the centre\n\nCENTRE\n\n### One\n\na\n", "### One\n\na\n\n### At the centre\n\nCENTRE\n"])
    func `shows what is at the centre of the phases once, wherever it stands among them`(phases: String) throws {
        let page = try page("## Phases\n\n" + phases)
        #expect(page.ranges(of: "<p>CENTRE</p>").count == 1 && page.ranges(of: " id=\"at-the-centre\"").count == 1)
    }
}
