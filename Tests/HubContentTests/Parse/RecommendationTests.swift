import HubContent
import Markdown
import SourceText
import Testing

@Suite struct RecommendationTests {
    /// What a statement with this text below `## Recommendations` recommends: roles, and the words for them.
    private func read(_ text: String, heading: String = "Recommendations") -> (found: [String], messages: [String]) {
        let hub = LinkedHub(["statements/s.md": "# S\n\n## \(heading)\n\n" + text])
        let document = hub.hub.pages[0].document
        let found = document.recommendations.map { recommendation in
            recommendation.roles.joined(separator: "+") + ": "
                + String(decoding: document.markdown.html[recommendation.html], as: UTF8.self)
                .replacing("<p>", with: "").replacing("</p>", with: "").replacing("\n", with: "")
        }
        return (found, hub.messages)
    }

    @Test func `gives each role what stands below its heading, and every role what stands below none`() {
        let (found, messages) = read("All.\n\n### Mathematics Teachers\n\nA.\n\n### State and District Level Leaders\n\nB.\n")
        #expect(found == [": All.", "teacher: A.", "district-leader: B."])
        #expect(messages == [])
    }

    @Test func `lets one heading name several roles`() {
        #expect(read("### Coaches and Principals\n\nA.\n").found == ["coach+principal: A."])
    }

    @Test func `takes sub-headings that name no role for themes, which are for every role`() {
        let (found, messages) = read("### Time\n\nA.\n\n### Partnerships\n\nB.\n")
        #expect(found == [": <h3 id=\"time\">Time</h3>A.<h3 id=\"partnerships\">Partnerships</h3>B."])
        #expect(messages == [])
    }

    @Test func `finds roles below themes`() {
        let (found, messages) = read("### This year\n\nNow.\n\n#### Coaches\n\nA.\n\n#### Teachers\n\nB.\n")
        #expect(found == [": Now.", "coach: A.", "teacher: B."])
        #expect(messages == [])
    }

    @Test func `takes the role of a heading of recommendations that names one`() {
        #expect(read("A.\n", heading: "Recommendations for coaches").found == ["coach: A."])
        #expect(read("A.\n", heading: "Recommendations for the field").found == [": A."])
    }

    @Test func `keeps all that stands below a role's heading for that role`() {
        #expect(read("### Principals\n\n#### Teachers\n\nA.\n").found == ["principal: <h4 id=\"teachers\">Teachers</h4>A."])
    }

    @Test func `says which heading beside roles names none, and lists the roles`() {
        let (found, messages) = read("### Coaches\n\nA.\n\n### Custodians\n\nB.\n")
        #expect(found == ["coach: A.", ": B."])
        #expect(messages == [
            "content/statements/s.md:9:1: warning: no role is called \"Custodians\", so this is shown to every role; the roles of this hub are Teachers, Coaches, Principals, District leaders, Policy makers, Higher education and Professional learning providers [unmatched-role]"
        ])
    }

    @Test func `names the role that a misspelt heading nearly is, though no heading beside it names one`() {
        #expect(read("### Mathematics Teechers\n\nA.\n").messages == [
            "content/statements/s.md:5:1: warning: no role is called \"Mathematics Teechers\", so this is shown to every role; did you mean \"mathematics teachers\"? The roles of this hub are Teachers, Coaches, Principals, District leaders, Policy makers, Higher education and Professional learning providers [unmatched-role]"
        ])
        #expect(read("### Coaches and Pricipals\n\nA.\n").messages.first?.contains("did you mean \"Principals\"?") == true)
    }

    @Test(arguments: ["Research", "Curriculum design", "Leadership", "Partnerships", "Mathematics teaching", "Coaching"])
    func `takes a theme for no role misspelt`(theme: String) {
        #expect(read("### \(theme)\n\nA.\n").messages == [])
    }

    @Test func `takes nothing for a recommendation in another kind of page`() {
        let hub = LinkedHub(["guide/g.md": "# G\n\n## Recommendations\n\n### Teechers\n\nA.\n"])
        #expect(hub.hub.pages[0].document.recommendations == [] && hub.messages == [])
    }
}

extension String {
    fileprivate func replacing(_ part: String, with filling: String) -> String {
        split(separator: part, omittingEmptySubsequences: false).joined(separator: filling)
    }
}
