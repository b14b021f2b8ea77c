import SourceText
import Testing

struct RenumberedListTests {
    private func findings(_ text: String) -> [String] { messages(.renumberedList, in: "# A\n\n\(text)\n") }

    @Test func `says what readers see, once a list`() {
        #expect(findings("1. 2 + 3\n3. 4 + 5\n5. 6 + 7") == [
            "content/page.md:4:1: warning: readers see \"2.\" here and not \"3.\", because a list counts on from its first number; "
                + "number it so, or write **3.** at the beginning of a paragraph of its own [renumbered-list]"
        ])
    }

    @Test(arguments: ["5. Five\n4. Four", "10. Ten\n20. Twenty", "1. One\n2. Two\n2. Three", "1) One\n3) Two"])
    func `finds numbers that do not count on`(text: String) {
        #expect(findings(text).count == 1)
    }

    @Test(arguments: ["1. One\n1. Two\n1. Three", "3. Three\n4. Four", "1. One\n\n   Words.\n\n2. Two", "1. - a\n   - b\n2. Two", "- 1\n- 3", "007. One\n8. Two"])
    func `leaves alone lists that count, and those that count by themselves`(text: String) {
        #expect(findings(text) == [])
    }
}
