import HubSite
import TestSupport
import Testing

struct ModelDrawingsTests {
    /// The drawing of a model's phases, by its class; `nil` where nothing is drawn.
    private func drawing(phases: String, frontMatter: String = "", more: String = "") throws -> String? {
        let hub = try TemporaryFolder([
            "content/hub.yml": "title: H\n",
            "content/models/m.md": "---\ntitle: M\n\(frontMatter)---\n\n## Phases\n\n\(phases)\n\n\(more)\n",
        ])
        let result = HubBuild(hub: hub.path, jobs: 1).run(to: hub.path + "/out")
        #expect(!result.hasErrors)
        let page = try hub.text(of: "out/models/m/index.html")
        guard let start = page.firstRange(of: "<svg") else { return nil }
        return String(page[start.lowerBound...].split(separator: "</svg>")[0])
    }

    @Test func `three phases in order are a line`() throws {
        let svg = try #require(try drawing(phases: "1. **Launch** (10 min): x\n2. **Explore**: y\n3. **Discuss**: z"))
        #expect(svg.contains("class=\"drawing path-drawing\""))
        #expect(svg.contains("Phases in a line, from the first to the last: 1. Launch (10 min); 2. Explore; 3. Discuss."))
    }

    @Test func `two phases are not drawn`() throws {
        #expect(try drawing(phases: "1. **Launch**: x\n2. **Discuss**: z") == nil)
    }

    @Test(arguments: ["Then back to Plan.", "Return to the first phase.", "Empieza otra vez desde el principio."])
    func `a last phase that leads back to the first makes a circle`(end: String) throws {
        let svg = try #require(try drawing(phases: "1. **Plan**: x\n2. **Teach**: y\n3. **Reflect**: \(end)"))
        #expect(svg.contains("class=\"drawing cycle-drawing\""))
    }

    @Test(arguments: ["Give the papers back.", "Read the plan again.", "Say what comes first."])
    func `a last phase that leads nowhere makes none`(end: String) throws {
        let svg = try #require(try drawing(phases: "1. **Launch**: x\n2. **Teach**: y\n3. **Reflect**: \(end)"))
        #expect(svg.contains("class=\"drawing path-drawing\""))
    }

    @Test func `the front matter decides between circle and line`() throws {
        let phases = "### Plan\n\nx\n\n### Teach\n\ny\n\n### Reflect\n\nBack to Plan."
        #expect(try drawing(phases: phases)?.contains("cycle-drawing") == true)
        #expect(try drawing(phases: phases, frontMatter: "cycle: no\n")?.contains("path-drawing") == true)
        #expect(try drawing(phases: "1. a\n2. b\n3. c", frontMatter: "cycle: yes\n")?.contains("cycle-drawing") == true)
    }

    @Test func `what is at the centre stands in the drawing`() throws {
        let phases = "1. **A**: x\n2. **B**: y\n3. **C**: z"
        let bold = try #require(try drawing(phases: phases, more: "## At the centre\n\nThe **goal**: one idea.\n"))
        #expect(bold.contains(">Goal</text>") && bold.contains("At the centre: Goal."))
        let sentence = try #require(try drawing(phases: phases, more: "## At the centre\n\nA task. And more.\n"))
        #expect(sentence.contains(">A task</text>"))
    }

    @Test func `a growth trajectory is a staircase`() throws {
        let svg = try #require(
            try drawing(phases: "x", more: "## Growth trajectory of a leader\n\n1. **Learner.** a\n2. Teaches one class: b\n3. Leads & helps. c\n"))
        #expect(svg.contains("class=\"drawing stairs-drawing\""))
        #expect(svg.contains("A staircase, from its lowest step up: 1. Learner; 2. Teaches one class; 3. Leads &amp; helps."))
    }
}
