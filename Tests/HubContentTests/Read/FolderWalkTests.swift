@testable import HubContent
import SourceText
import TestSupport
import Testing

struct FolderWalkTests {
    @Test func `passes over what is hidden, not ready or kept by an editor`() throws {
        let names = [".git/x.md", "_drafts/a.md", "t.md~", "t.md.bak", "t.md.orig", ".t.md.swp", "t.md.swp", "t.md", "bak.png"]
        let folder = try TemporaryFolder(Dictionary(uniqueKeysWithValues: names.map { ("content/" + $0, "x") }))
        var walk = FolderWalk(hub: try Disk.resolve(folder.path))
        walk.walk("content")
        #expect(walk.files.map(\.path).sorted() == ["content/bak.png", "content/t.md"])
    }

    @Test func `stops where links to folders of links multiply`() throws {
        let folder = try TemporaryFolder(["content/a0/page.md": ""])
        for number in 1...12 {
            try folder.write("", to: "content/a\(number)/.keep")
            for name in ["left", "right"] { try folder.link("content/a\(number)/\(name)", to: "../a\(number - 1)") }
        }
        var walk = FolderWalk(hub: try Disk.resolve(folder.path), limit: 1_000)
        walk.walk("content")
        #expect(walk.files.count < 1_000)
        #expect(walk.diagnostics.map { $0.description.split(separator: ": ", maxSplits: 1).last } == [
            "error: here the hub goes over 1,000 files and folders, and what comes after is not read; "
                + "does a folder hold links to others that hold links again? [too-large]"
        ])
        var whole = FolderWalk(hub: try Disk.resolve(folder.path))
        whole.walk("content")
        #expect(whole.diagnostics.isEmpty && whole.files.count == (0...12).reduce(0) { $0 + (1 << $1) })
    }
}
