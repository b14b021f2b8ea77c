import Foundation
import HubContent
import SourceText
import TestSupport
import Testing

struct HubReaderTests {
    @Test func `sorts files by the bytes of their paths' components`() throws {
        let hub = try TemporaryFolder([
            "content/index.md": "", "content/a/z.md": "", "content/a.md": "", "content/a-b.md": "",
            "content/B.MD": "", "content/é.markdown": "", "content/a/10.md": "", "content/a/9.md": "",
        ])
        let (tree, diagnostics) = try HubReader.read(hub: hub.path, jobs: 4)
        #expect(diagnostics.isEmpty)
        #expect(tree.documents.map(\.path) == [
            "content/B.MD", "content/a/10.md", "content/a/9.md", "content/a/z.md", "content/a-b.md", "content/a.md",
            "content/index.md", "content/é.markdown",
        ])
    }

    @Test func `tells settings, standards, documents, assets and templates apart`() throws {
        let hub = try TemporaryFolder([
            "content/hub.yml": "title: T\n", "content/standards.csv": "code\n", "content/page.md": "# P\n",
            "content/a/bar.png": "12345", "content/a/hub.yml": "", "templates/page.mustache": "x", "templates/a/site.css": "y",
            "README.md": "not ours",
        ])
        let (tree, diagnostics) = try HubReader.read(hub: hub.path, jobs: 1)
        #expect(diagnostics.isEmpty)
        #expect(tree.settings == SourceFile(path: "content/hub.yml", text: "title: T\n"))
        #expect(tree.standards == SourceFile(path: "content/standards.csv", text: "code\n"))
        #expect(tree.documents == [SourceFile(path: "content/page.md", text: "# P\n")])
        #expect(tree.assets.map(\.path) == ["content/a/bar.png", "content/a/hub.yml"])
        #expect(tree.assets.map(\.address) == ["a/bar.png", "a/hub.yml"])
        #expect(tree.assets.map(\.size) == [5, 0])
        #expect(tree.assets.first?.location == hub.path + "/content/a/bar.png")
        #expect(tree.templates.map(\.path) == ["templates/a/site.css", "templates/page.mustache"])
    }

    @Test func `reads a hub that has neither settings nor templates`() throws {
        let hub = try TemporaryFolder(["content/page.md": "# P\n"])
        let (tree, diagnostics) = try HubReader.read(hub: hub.path, jobs: 2)
        #expect(diagnostics.isEmpty)
        #expect(tree.settings == nil)
        #expect(tree.templates.isEmpty)
    }

    @Test func `skips dot files and drafts' folders`() throws {
        let hub = try TemporaryFolder([
            "content/.hidden.md": "", "content/.git/x.md": "", "content/_drafts/a.md": "", "content/a/_drafts/b.png": "",
            "content/a/c.md": "", "templates/.keep": "",
        ])
        let (tree, diagnostics) = try HubReader.read(hub: hub.path, jobs: 1)
        #expect(diagnostics.isEmpty)
        #expect(tree.documents.map(\.path) == ["content/a/c.md"])
        #expect(tree.assets.isEmpty)
        #expect(tree.templates.isEmpty)
    }

    @Test func `says where content is missing and how to begin`() throws {
        let folder = try TemporaryFolder(["a.md": ""])
        let expected = ReadFailure.noContent(hub: folder.path)
        #expect(throws: expected) { try HubReader.read(hub: folder.path, jobs: 1) }
        #expect("\(expected)".contains("chalkline new hub DIR"))
        #expect(throws: ReadFailure.noHub(folder.path + "/none")) { try HubReader.read(hub: folder.path + "/none", jobs: 1) }
        #expect(throws: ReadFailure.file(folder.path + "/a.md")) { try HubReader.read(hub: folder.path + "/a.md", jobs: 1) }
    }

    @Test func `says that templates has to be a folder`() throws {
        let hub = try TemporaryFolder(["content/a.md": "", "templates": "text"])
        let linked = try TemporaryFolder(["content/a.md": "", "other": "text"])
        try linked.link("templates", to: "other")
        for path in [hub.path, linked.path] {
            let (tree, diagnostics) = try HubReader.read(hub: path, jobs: 1)
            #expect(tree.templates.isEmpty)
            #expect(diagnostics.map(\.description) == [
                "templates: error: templates is a file, and has to be a folder; give the file another name, or remove it [unreadable-file]"
            ])
        }
    }

    @Test func `refuses links that leave the hub`() throws {
        let outside = try TemporaryFolder(["secret.md": "# Secret\n", "folder/x.md": "", "file.png": ""])
        let hub = try TemporaryFolder(["content/page.md": "", "content/_drafts/e.md": "", ".env": "KEY"])
        try hub.link("content/a.md", to: outside.path + "/secret.md")
        try hub.link("content/b", to: outside.path + "/folder")
        try hub.link("content/c.png", to: "../../\(URL(filePath: outside.path).lastPathComponent)/file.png")
        try hub.link("content/d.txt", to: "../.env")
        try hub.link("content/e.md", to: "_drafts/e.md")
        try hub.link("templates", to: outside.path)
        let (tree, diagnostics) = try HubReader.read(hub: hub.path, jobs: 1)
        #expect(tree.documents.map(\.path) == ["content/page.md"])
        #expect(tree.assets.isEmpty)
        #expect(tree.templates.isEmpty)
        #expect(diagnostics.map(\.description) == [
            "content/a.md: error: this link leads out of the hub; put the file itself here [leaves-hub]",
            "content/b: error: this link leads out of the hub; put the file itself here [leaves-hub]",
            "content/c.png: error: this link leads out of the hub; put the file itself here [leaves-hub]",
            "content/d.txt: error: this link leads to a hidden file or a draft; put the file itself here [leaves-hub]",
            "content/e.md: error: this link leads to a hidden file or a draft; put the file itself here [leaves-hub]",
            "templates: error: this link leads out of the hub; put the file itself here [leaves-hub]",
        ])
    }

    @Test func `refuses links into a bank, which may be kept from the public`() throws {
        let hub = try TemporaryFolder(["content/tasks/secret/quiz.md": "", "content/tasks/secret/a.png": "", "content/tasks/open/b.md": "", "content/tasks/beside.md": "", "content/statements/c.md": ""])
        try hub.link("content/tasks/all", to: "secret")
        try hub.link("content/tasks/open/quiz.md", to: "../secret/quiz.md")
        try hub.link("content/statements/tasks", to: "../tasks")
        try hub.link("content/tasks/secret/again.png", to: "a.png")
        try hub.link("content/tasks/again.md", to: "beside.md")
        let (tree, diagnostics) = try HubReader.read(hub: hub.path, jobs: 1)
        #expect(tree.documents.map(\.path) == ["content/statements/c.md", "content/tasks/again.md", "content/tasks/beside.md", "content/tasks/open/b.md", "content/tasks/secret/quiz.md"])
        #expect(tree.assets.map(\.path) == ["content/tasks/secret/a.png", "content/tasks/secret/again.png"])
        #expect(diagnostics.map { "\($0.path) \($0.code.rawValue)" } == [
            "content/statements/tasks leaves-hub", "content/tasks/all leaves-hub", "content/tasks/open/quiz.md leaves-hub",
        ])
    }

    @Test func `follows links inside the hub`() throws {
        let hub = try TemporaryFolder(["content/a/page.md": "# P\n", "shared/map.png": "1"])
        try hub.link("content/b", to: "a")
        try hub.link("content/map.png", to: "../shared/map.png")
        let (tree, diagnostics) = try HubReader.read(hub: hub.path, jobs: 1)
        #expect(diagnostics.isEmpty)
        #expect(tree.documents.map(\.path) == ["content/a/page.md", "content/b/page.md"])
        #expect(tree.assets.map(\.path) == ["content/map.png"])
        #expect(tree.assets.map(\.location) == [hub.path + "/shared/map.png"])
    }

    @Test func `ends loops of links and names them`() throws {
        let hub = try TemporaryFolder(["content/a/page.md": ""])
        try hub.link("content/a/up", to: "..")
        try hub.link("content/self", to: "self")
        try hub.link("content/gone.md", to: "nowhere.md")
        let (tree, diagnostics) = try HubReader.read(hub: hub.path, jobs: 1)
        #expect(tree.documents.map(\.path) == ["content/a/page.md"])
        #expect(diagnostics.map(\.description) == [
            "content/a/up: error: this link leads back to a folder that it stands in; remove it [unreadable-file]",
            "content/gone.md: error: this link leads to nothing; put the file itself here, or remove the link [unreadable-file]",
            "content/self: error: this link cannot be followed: the link leads to itself; "
                + "put the file itself here, or remove the link [unreadable-file]",
        ])
    }

    @Test func `takes a page of 2 MB and no larger one`() throws {
        let hub = try TemporaryFolder()
        let limit = String(repeating: "x", count: Bounds.pageSize)
        try hub.write(limit, to: "content/a.md")
        try hub.write(limit + "x", to: "content/b.md")
        let (tree, diagnostics) = try HubReader.read(hub: hub.path, jobs: 2)
        #expect(tree.documents.map(\.path) == ["content/a.md"])
        #expect(tree.documents.first?.bytes.count == Bounds.pageSize)
        #expect(diagnostics.map(\.description) == [
            "content/b.md: error: larger than 2 MB; is this really a text? Split it [too-large]"
        ])
    }

    @Test func `names settings that stand in the wrong place`() throws {
        let hub = try TemporaryFolder(
            ["hub.yml": "", "content/hub.yaml": "", "content/HUB.YML": "", "content/hub (1).yml": "", "content/hubble.png": "", "content/page.md": ""])
        let (_, diagnostics) = try HubReader.read(hub: hub.path, jobs: 1)
        #expect(diagnostics.map(\.description) == [
            "content/HUB.YML: error: settings are read from content/hub.yml alone; give this file that name, or take it out of content/ [unreadable-file]",
            "content/hub (1).yml: error: settings are read from content/hub.yml alone; give this file that name, or take it out of content/ [unreadable-file]",
            "content/hub.yaml: error: settings are read from content/hub.yml alone; give this file that name, or take it out of content/ [unreadable-file]",
            "hub.yml: error: settings are read from content/hub.yml alone; move this file there [unreadable-file]",
        ])
    }

    @Test func `does not wait for a pipe`() throws {
        let hub = try TemporaryFolder(["content/page.md": ""])
        try #require(mkfifo(hub.path + "/content/pipe.md", 0o600) == 0)
        let (tree, diagnostics) = try HubReader.read(hub: hub.path, jobs: 1)
        #expect(tree.documents.map(\.path) == ["content/page.md"])
        #expect(diagnostics.map(\.description) == [
            "content/pipe.md: error: neither a file nor a folder; move it out of the hub [unreadable-file]"
        ])
    }

    @Test func `refuses names that no address can have`() throws {
        let hub = try TemporaryFolder(["content/a\nb.md": ""])
        let (tree, diagnostics) = try HubReader.read(hub: hub.path, jobs: 1)
        #expect(tree.documents.isEmpty)
        #expect(diagnostics.map(\.description) == [
            "content/a?b.md: error: the file's name has characters that no address can have; rename it [unreadable-file]"
        ])
    }

    @Test func `reports active assets while reading`() throws {
        let hub = try TemporaryFolder(["content/run.js": "", "content/a.svg": "<svg onload='x()'/>", "content/b.svg": "<svg/>"])
        let (tree, diagnostics) = try HubReader.read(hub: hub.path, jobs: 2)
        #expect(tree.assets.count == 3)
        #expect(diagnostics.map { "\($0.path) \($0.code.rawValue)" } == ["content/a.svg active-asset", "content/run.js active-asset"])
    }
}
