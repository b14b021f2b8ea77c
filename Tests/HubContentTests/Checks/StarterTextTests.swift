import HubContent
import SourceText
import Testing

struct StarterTextTests {
    @Test(arguments: Kind.allCases)
    func `finds what every page to start from asks to write`(kind: Kind) {
        let path = (kind == .page ? "" : kind.folder + "/") + "a.md"
        let text = StarterPage.text(of: kind)
        let found = messages(.starterText, in: text, at: path)
        #expect(found.count == 1)
        #expect(found.first?.contains(" more of this page are still as the page was started") == true)

        let written = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.replacing("Say ", with: "We say ").replacing("Write ", with: "We write ")
        }
        #expect(messages(.starterText, in: written.joined(separator: "\n"), at: path) == [])
    }

    @Test func `says where it stands`() {
        #expect(
            messages(.starterText, in: "# A\n\n## Why\n\nSay what you hold, in a paragraph.\n") == [
                "content/page.md:5:1: warning: \"Say what you hold, in a paragraph.\" is still as the page was started; "
                    + "write your own words over them, or take them out [starter-text]"
            ])
    }

    @Test func `finds it in the levels of a scale`() {
        let scale = "# A\n\n| We look at | Emerging | Developing | Secure |\n|---|---|---|---|\n| Talk | Write how it begins. | More | Most |\n"
        #expect(places(.starterText, in: scale, at: "rubrics/a.md") == ["5:1"])
    }

    @Test func `leaves alone what an author says`() {
        #expect(messages(.starterText, in: "# A\n\nSay what you see.\n\nWrite an equation.\n\n- Say what you see.\n") == [])
    }
}
