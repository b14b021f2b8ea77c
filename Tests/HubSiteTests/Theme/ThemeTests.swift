@testable import HubSite
import SourceText
import Testing

struct ThemeTests {
    @Test func `carries the bytes of templates`() throws {
        #expect(Theme.bytes(of: "caf\u{e9}\n", isBinary: false) == Array("café\n".utf8))
        #expect(Theme.bytes(of: "\u{0}\u{7f}\u{80}\u{ff}", isBinary: true) == [0, 0x7F, 0x80, 0xFF])
    }

    @Test func `lets a hub override the theme file by file`() {
        let builtIn = [SourceFile(path: "templates/a.css", text: "1"), SourceFile(path: "templates/b.css", text: "2")]
        let own = [SourceFile(path: "templates/b.css", text: "own"), SourceFile(path: "templates/B.css", text: "new")]
        #expect(Theme.overridden(builtIn, by: own) == [
            SourceFile(path: "templates/B.css", text: "new"), SourceFile(path: "templates/a.css", text: "1"),
            SourceFile(path: "templates/b.css", text: "own"),
        ])
    }

    @Test(arguments: [
        ("scripts/forms.js", "the site makes this script of the files in templates/scripts/forms/; put a file there instead, with the name of the one it is to replace"),
        ("tasks/start.svg", "the site puts the data of its lists of tasks here; move the file to another folder"),
    ])
    func `says where a file cannot stand`(path: String, message: String) {
        let own = SourceFile(path: "templates/\(path)", text: "1;\n")
        #expect(LoadedTheme.load(hubTemplates: [own]).diagnostics.map(\.description) == ["templates/\(path): error: \(message) [template]"])
    }
}
