import SourceText
import Testing

struct HeadingSkipTests {
    @Test func `finds a heading two levels below the one before`() {
        #expect(
            messages(.headingSkip, in: "# A\n\n## B\n\n#### C\n\n##### D\n") == [
                "content/page.md:5:1: warning: this heading skips a level: #### below ##; write it with ### [heading-skip]"
            ])
    }

    @Test func `finds a page that begins too deep`() {
        #expect(
            messages(.headingSkip, in: "---\ntitle: A\n---\n\n### B\n") == [
                "content/page.md:5:1: warning: the first heading is ###, below headings that are not there; begin with ## [heading-skip]"
            ])
    }

    @Test(arguments: ["# A\n\n## B\n\n### C\n\n## D\n", "## B\n\n### C\n\n# D\n", "### C", "text"])
    func `lets headings go down by one and up by any`(body: String) {
        let found = places(.headingSkip, in: "---\ntitle: A\n---\n\n\(body)\n")
        #expect(found == (body == "### C" ? ["5:1"] : []))
    }
}
