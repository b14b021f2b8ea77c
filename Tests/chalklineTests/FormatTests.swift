import SourceText
import TestSupport
import Testing

@testable import chalkline

struct FormatTests {
    private let terminal = Terminal(isTTY: false) { _ in nil }

    /// A finding that quotes a title with an escape sequence, a line end and marks that formats use.
    private func finding(path: String = "content/a.md", at position: Position? = Position(line: 3, column: 7)) -> Diagnostic {
        Diagnostic(.brokenLink, path: path, at: position, "no \"\u{1B}[2J\", 5%:\n::error::x", suggestion: "b\"\u{1B}")
    }

    @Test func `writes JSON with every member in order`() {
        #expect(
            finding().json
                == #"{"path":"content/a.md","line":3,"column":7,"severity":"error","code":"broken-link","#
                + #""message":"no \"\u001b[2J\", 5%:\n::error::x","suggestion":"b\"\u001b"}"#)
    }

    @Test func `writes JSON without a place and without a suggestion`() {
        #expect(
            Diagnostic(.unknownKey, path: "a.md", "x").json
                == #"{"path":"a.md","severity":"warning","code":"unknown-key","message":"x"}"#)
    }

    @Test func `keeps an annotation on one line and inside its command`() {
        #expect(
            finding(path: "content/a,b:c.md").annotation(in: "my hub")
                == "::error file=my hub/content/a%2Cb%3Ac.md,line=3,col=7,title=broken-link"
                + "::no \"\u{241B}[2J\", 5%25:%0A::error::x")
    }

    @Test func `annotates no file where none is meant`() {
        #expect(Diagnostic(.template, path: "", "x").annotation(in: "hub") == "::error title=template::x")
    }

    @Test func `annotates a file of the hub in this folder by its own path`() {
        #expect(Diagnostic(.unknownKey, path: "a.md", "x").annotation(in: ".") == "::warning file=a.md,title=unknown-key::x")
    }

    @Test func `prints what a terminal would obey as pictures`() {
        #expect(
            finding(path: "content/\u{1B}]0;x\u{7}.md").printable(on: terminal)
                == "content/\u{241B}]0;x\u{2407}.md:3:7: error: no \"\u{241B}[2J\", 5%:\u{240A}::error::x [broken-link]")
    }

    @Test(arguments: [
        ("\u{7F}", "\u{2421}"), ("\u{9B}31m", "\u{FFFD}31m"), ("a\u{202E}b", "a\u{FFFD}b"), ("\u{2066}", "\u{FFFD}"),
        ("é 3½ 🙂 עברית", "é 3½ 🙂 עברית"), ("\r\n", "\u{240D}\u{240A}"),
    ])
    func `neutralises control characters and leaves the rest`(text: String, shown: String) {
        #expect(text.printable == shown)
    }

    @Test func `lets nothing of a file or an argument reach a terminal that would obey it`() throws {
        let evil = "\u{1B}[2J\u{9B}31m\u{7}"
        let folder = try TemporaryFolder.hub(["hub/content/bad.md": "# A\n\n[x](\(evil).md) <\(evil)>\n", "t.html": "{{> \(evil)}}", "\(evil).md": "$x^2^3$\n"])
        for command in [
            ["check", "hub"], ["check", evil], ["build", "hub", "--output", evil + "/x", "--\(evil)"], ["explain", evil],
            ["new", "page", "x", "--hub", evil], ["new", "task", evil], ["try", "markdown", evil + ".md"], ["try", "drawing", evil],
            ["try", "template", "t.html", "--strict"], ["try", "template", evil],
        ] {
            let outcome = try Chalkline.run(command, in: folder)
            let heard = outcome.errors.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
            #expect(!outcome.errors.isEmpty && heard.isEmpty, "\(command): \(outcome.errors)")
        }
    }

    @Test(arguments: [Position(line: 3, column: 7), nil], ["content/a.md", ""])
    func `prints harmless findings as they describe themselves`(position: Position?, path: String) {
        let finding = Diagnostic(.brokenLink, path: path, at: position, "no page at \"b.md\"")
        #expect(finding.printable(on: terminal) == finding.description)
    }
}
