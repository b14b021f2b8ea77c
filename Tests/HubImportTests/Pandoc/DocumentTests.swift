import HubContent
import HubSite
import OtherPrograms
import SourceText
import TestSupport
import Testing

@testable import HubImport

/// Documents as word processors and browsers save them, made by pandoc and read again.
@Suite(.enabled(if: Importing.hasPandoc, "pandoc is not on this machine"))
struct DocumentTests {
    /// A document with its picture beside it, and the page that is made of it.
    private static func page(_ markdown: String, ending: String, as kind: Kind = .statement) throws -> (page: ImportedPage, folder: TemporaryFolder) {
        let folder = try TemporaryFolder()
        try folder.write(Handbook.picture, to: "circles.png")
        return (try Importing.page(ofFile: try Importing.make(markdown, ending: ending, in: folder), as: kind), folder)
    }

    @Test(arguments: ["docx", "odt", "html"]) func `keeps what a document holds`(ending: String) throws {
        let page = try Self.page(Handbook.markdown, ending: ending).page
        for part in [
            "title: Sharing strategies in every grade\n", "## Our position\n", "### What we saw\n",
            "*together* learn **together** (Okafor & Lind, 2021). A week of planning costs \\$45 a team", "$y = \\frac{1}{2}x^{2}$ shows by spring.[^1]",
            "H<sub>2</sub>O", "[the schedule](https://example.org/a_b)", "[what we ask](#recommendations) and the old plan.",
            "\n[^1]: Four schools, two years; see `plan.md`.\n", "\n$$", "= \\frac{n(n + 1)}{2}$$\n", "- Teams met weekly.\n  - Some met twice.\n- Nobody met alone.\n",
            "1. Plan.\n2. Teach.\n3. Look.\n", "| Strategy | Oak | Elm |\n", "| Fourths | 11 | 6 |\n", "(sharing-strategies-in-every-grade/",
            "A line that is\\\nbroken by hand, and 2 \\* 3 = 6, and a_b, and \\<tag>.", "### Teachers\n\nShare one task a week.\n\n### Principals\n",
            "## References\n\nOkafor, A., & Lind, B. (2021). *Plans that are shared*.",
        ] {
            // The converter of OpenDocument writes no such thing into its file.
            if ending == "odt", part.hasPrefix("[what we ask]") { continue }
            #expect(page.text.contains(part), "\(part)")
        }
        #expect(page.images.count == 1)
        #expect(page.changes.contains { $0.what.contains("\"the old plan\" (plans/old.docx)") })
    }

    @Test(arguments: ["docx", "odt", "html"]) func `loses no word`(ending: String) throws {
        let source = Handbook.markdown.replacing(#"$y = \frac{1}{2} x^2$"#, with: "").replacing(#"$$\sum_{i=1}^{n} i = \frac{n(n+1)}{2}$$"#, with: "")
            .replacing("author:", with: "").replacing("date: March", with: "").replacing("(circles.png)", with: "").replacing("(#recommendations)", with: "")
        #expect(Importing.lost(source, from: try Self.page(source, ending: ending).page) == [])
    }

    @Test(arguments: ["docx", "odt", "html"]) func `makes a page that builds without an error`(ending: String) throws {
        let (page, _) = try Self.page(Handbook.markdown, ending: ending)
        let hub = try TemporaryFolder(["content/index.md": "# Home\n", page.path: page.text])
        for image in page.images { try hub.write(Handbook.picture, to: page.imageFolder + "/" + image.name) }
        let found = HubBuild(hub: hub.path, jobs: 1, today: try PartialDate("2026-11-01")).check().diagnostics
        #expect(found.filter { $0.severity == .error } == [])
        // What is left is for the author: a picture without a description.
        #expect(found.allSatisfy { $0.code == .missingAlt }, "\(found)")
    }

    @Test func `says what tracked changes and comments held`() throws {
        let (page, _) = try Self.page(
            """
            # Our year

            We met [every]{.deletion author="A" date="2026-01-01T00:00:00Z"}[each]{.insertion author="A" date="2026-01-01T00:00:00Z"} week.
            """, ending: "docx")
        #expect(page.text.hasSuffix("We met each week.\n"))
        #expect(page.changes.contains { $0.what == "left out what was deleted with tracked changes: \"every\"" })
    }

    @Test func `asks no other machine for a picture`() throws {
        let folder = try TemporaryFolder(["page.html": "<h1>Our year</h1><p><img src=\"http://127.0.0.1:9/x.png\" alt=\"Circles\"></p><iframe src=\"http://127.0.0.1:9/\"></iframe><p>Words.</p>"])
        let page = try Importing.page(ofFile: folder.path + "/page.html")
        #expect(page.text.contains("[Circles](http://127.0.0.1:9/x.png)"))
        #expect(page.images == [])
    }

    @Test func `keeps the numbers of a web page, and names a drawing in it without its bytes`() throws {
        let folder = try TemporaryFolder(["page.html": "<h1>Our year</h1><p>Count:</p><p>1</p><p>2</p><p>3</p><p>Words.</p><p><svg width=\"9\"><text>BIG</text></svg></p>"])
        let page = try Importing.page(ofFile: folder.path + "/page.html")
        #expect(page.text.contains("Count:\n\n1\n\n2\n\n3\n\nWords."))
        #expect(page.changes.map(\.what).contains("left out a drawing inside the page; save it as a picture and put it in where it belongs"))
        #expect(page.changes.allSatisfy { !$0.what.contains("base64") })
    }

    @Test func `takes a web page's one great heading for its title, not an old name of the page`() throws {
        let folder = try TemporaryFolder([
            "page.html": "<html><head><title>Old plan</title></head><ul><li>Home</li></ul><h1>Our year</h1><p>Words.</p><h2>Next</h2><p>More.</p>",
            "two.html": "<html><head><title>Our plans</title></head><h1>Our year</h1><p>Words.</p><h1>Next</h1><p>More.</p>",
        ])
        let page = try Importing.page(ofFile: folder.path + "/page.html")
        #expect(page.text.hasPrefix("---\ntitle: Our year\n") && page.text.contains("\n## Next\n") && !page.text.contains("# Our year"))
        #expect(page.changes.contains { $0.what.hasSuffix(": \"Old plan\"") })
        #expect(try Importing.page(ofFile: folder.path + "/two.html").text.hasPrefix("---\ntitle: Our plans\n"))
    }

    @Test func `reads a web page in an older encoding`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("<h1>El a".utf8) + [0xF1] + Array("o</h1><p>Words.</p>".utf8), to: "page.html")
        #expect(try Importing.page(ofFile: folder.path + "/page.html").text.hasPrefix("---\ntitle: El año\n"))
    }

    @Test func `ends a program whose time is over`() throws {
        let start = ContinuousClock.now
        #expect(throws: ChildProcess.OutOfTime.self) { try ChildProcess.run(["sleep", "60"], errors: "/dev/null", limit: .milliseconds(200)) }
        #expect(ContinuousClock.now - start < .seconds(30))
        #expect(try ChildProcess.run(["echo", "words"], errors: "/dev/null", limit: .seconds(60))?.output == "words\n")
    }

    @Test func `says of a file that is no document what to do`() throws {
        let folder = try TemporaryFolder(["broken.docx": "no archive"])
        #expect {
            _ = try Importing.page(ofFile: folder.path + "/broken.docx")
        } throws: { error in
            (error as? ImportFailure)?.cause == .content && (error as? ImportFailure)?.message.hasSuffix("open it in a word processor and save it anew") == true
        }
    }
}
