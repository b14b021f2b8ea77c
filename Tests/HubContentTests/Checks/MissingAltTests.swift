import SourceText
import Testing

struct MissingAltTests {
    @Test func `finds an image and a film without a description, each where it stands`() {
        #expect(
            messages(.missingAlt, in: "# A\n\nx ![](a.png) ![ ](a.png)\n\n![](b.mp4)\n") == [
                "content/page.md:3:7: warning: this image has no description; "
                    + "say between the brackets what it shows, as in ![Six apples in two rows](apples.png) [missing-alt]",
                "content/page.md:3:19: warning: this image has no description; "
                    + "say between the brackets what it shows, as in ![Six apples in two rows](apples.png) [missing-alt]",
                "content/page.md:5:5: warning: this film has no description; "
                    + "say between the brackets what it shows, as in ![Six apples in two rows](apples.png) [missing-alt]",
            ])
    }

    @Test(arguments: ["![x](a.png)", "![*x*](a.png)", "![`x`](a.png)", "[](a.md)", "`![](a.png)`"])
    func `leaves alone what has one, and what is no image`(text: String) {
        #expect(places(.missingAlt, in: "# A\n\n\(text)\n") == [])
    }
}
