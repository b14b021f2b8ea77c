import TestSupport
import Testing

@testable import HubImport

@Suite(.enabled(if: Importing.hasPandoc, "pandoc is not on this machine"))
struct WebFootnotesTests {
    @Test func `brings the footnotes of a web page to their marks`() throws {
        let folder = try TemporaryFolder([
            "page.html": """
            <h1>Our year</h1><p>We met<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a> and met<a href="#_ftn1">[1]</a>.</p>
            <div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Every week.</p></div>
            """,
        ])
        let page = try Importing.page(ofFile: folder.path + "/page.html")
        #expect(page.text.hasSuffix("We met[^1] and met[^1].\n\n[^1]: Every week.\n"))
    }

    @Test func `brings a footnote that begins with a list`() throws {
        let folder = try TemporaryFolder([
            "page.html": "<h1>Our year</h1><p>We met<a href=\"#fn1\">1</a>.</p><div id=\"fn1\"><ul><li>See A.</li><li>See B.</li></ul></div>"
        ])
        let page = try Importing.page(ofFile: folder.path + "/page.html")
        #expect(page.text.hasSuffix("We met[^1].\n\n[^1]:\n\n    - See A.\n    - See B.\n"), "\(page.text)")
    }

    @Test func `ends where a footnote leads to itself`() throws {
        let folder = try TemporaryFolder(["page.html": "<p>We met<a href=\"#fn1\">1</a> here.</p><div id=\"fn1\">So<a href=\"#fn1\">1</a>.</div>"])
        #expect(try Importing.page(ofFile: folder.path + "/page.html").text.contains("We met[^1] here."))
    }
}
