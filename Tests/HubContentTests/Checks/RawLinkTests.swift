import SourceText
import Testing

struct RawLinkTests {
    @Test func `finds a link with a space in its address`() {
        #expect(
            messages(.malformedLink, in: "# A\n\nSee [q](rubrics/my r.md) now.\n") == [
                "content/page.md:3:1: warning: \"[q](rubrics/my r.md) now.\" is no link, and readers see it as it stands; "
                    + "an address has no space in it, so write %20 for one [malformed-link]"
            ])
    }

    @Test(arguments: ["[r] (rubrics/r.md)", "[r] (https://a.org/x)", "See [[Rubric of ours", "[q](https://a.org/a b)"])
    func `finds others that are words`(text: String) {
        #expect(places(.malformedLink, in: "# A\n\n" + text + "\n").count == 1)
    }

    @Test(arguments: ["The matrix [1, 2] (see below)", "[[a]]", "[ ] open", "f[x] (twice)", "An array [[1, 2], [3]]", "`[a](b c)`", "\\[x\\]"])
    func `leaves alone brackets that mean something else`(text: String) {
        #expect(places(.malformedLink, in: "# A\n\n" + text + "\n") == [])
    }
}
