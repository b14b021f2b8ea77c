import SourceText
import TestSupport
import Testing

@testable import HubImport

@Suite(.enabled(if: Importing.hasPandoc, "pandoc is not on this machine"))
struct LineBreaksTests {
    /// What stands on the page below its title.
    private static func body(_ html: String) throws -> String {
        let folder = try TemporaryFolder(["page.html": "<h1>Our year</h1><p>Words of the year.</p>" + html])
        let text = try Importing.page(ofFile: folder.path + "/page.html").text
        return text.firstRange(of: "Words of the year.").map { text[$0.upperBound...].trimmed } ?? text
    }

    @Test(arguments: [
        ("<p>One<br></p>", "One"), ("<p><br>One<br>two</p>", "One\\\ntwo"), ("<p><b>Lead<br></b>after</p>", "**Lead**\\\nafter"),
        ("<p><i>x<br>y</i></p>", "*x\\\ny*"), ("<p>a <a href='https://example.org/'>link<br></a>b</p>", "a [link](https://example.org/)\\\nb"),
        ("<ul><li>x<br></li><li>y</li></ul>", "- x\n- y"), ("<h2>Two<br>lines<br></h2>", "## Two lines"),
        ("<p>“a<br>b”<br> <br></p>", "“a\\\nb”"), ("<p>One<b><br></b></p>", "One"),
    ])
    func `are left out at the end of what they end`(html: String, expected: String) throws { #expect(try Self.body(html) == expected) }

    @Test(arguments: [
        ("<p>a<br><br>b</p>", "a\n\nb"), ("<p>a<br> <br><br>b</p>", "a\n\nb"), ("<p>x <b>a<br><br>b</b> y</p>", "x **a**\n\n**b** y"),
        ("<ul><li>a<br><br>b</li></ul>", "- a\n\n  b"), ("<p>a<b><br></b><br>b</p>", "a\n\nb"),
        ("<p>a <a href='https://example.org/'>b<br><br>c</a></p>", "a [b\\\nc](<https://example.org/>)"),
    ])
    func `begin a paragraph where there are several`(html: String, expected: String) throws { #expect(try Self.body(html) == expected) }

    @Test func `are one in a cell`() throws {
        let table = "<table><tr><th>h<br></th><th>k</th></tr><tr><td>a<br><br>b</td><td>c<br>d</td></tr></table>"
        #expect(try Self.body(table).hasSuffix("| h | k |\n|---|---|\n| a<br>b | c<br>d |"))
    }
}
