import Foundation
import HubContent
import SourceText
import TestSupport
import Testing

/// What a reader does that has read the hub before.
struct ReadingAgainTests {
    private let hub: TemporaryFolder
    private var reader = HubReader()

    init() throws {
        hub = try TemporaryFolder([
            "content/hub.yml": "title: T\n", "content/a.md": "A", "content/b.md": "B", "content/c.png": "12345", "templates/own.css": "x",
        ])
        _ = try reader.read(hub: hub.path, jobs: 1)
    }

    /// - Parameter changed: paths from the hub; `nil` where nobody knows.
    private mutating func read(_ changed: [String]?) throws -> SourceTree {
        let root = try Disk.resolve(hub.path)
        return try reader.read(hub: hub.path, changed: changed.map { Set($0.map { root + "/" + $0 }) }, jobs: 2).0
    }

    /// What one who has read nothing before finds.
    private var now: SourceTree {
        get throws { try HubReader.read(hub: hub.path, jobs: 1).0 }
    }

    @Test mutating func `reads the texts again that have changed, whatever they are`() throws {
        for (path, text) in [("content/a.md", "A2"), ("content/hub.yml", "title: U\n"), ("templates/own.css", "y")] {
            try hub.write(text, to: path)
            let tree = try read([path])
            #expect(try tree == now, "\(path)")
        }
    }

    @Test mutating func `opens no other text`() throws {
        try hub.write("A2", to: "content/a.md")
        try hub.write("B2", to: "content/b.md")
        let documents = try read(["content/a.md"]).documents
        #expect(documents.map { String(decoding: $0.bytes, as: UTF8.self) } == ["A2", "B"])
    }

    @Test mutating func `looks at the whole hub where a file has come, has gone or is no text`() throws {
        try hub.write("N", to: "content/new.md")
        #expect(try read(["content/new.md"]) == now)
        try FileManager.default.removeItem(atPath: hub.path + "/content/b.md")
        #expect(try read(["content/b.md"]) == now)
        try hub.write("1234567", to: "content/c.png")
        #expect(try read(["content/c.png"]).assets.map(\.size) == [7])
        try hub.write("O", to: "content/other.md")
        try hub.write("A3", to: "content/a.md")
        #expect(try read(["content/a.md", "content/other.md"]) == now)
        try hub.write("A4", to: "content/a.md")
        #expect(try read(nil) == now)
    }

    @Test mutating func `looks at the whole hub after there was none`() throws {
        let files = FileManager.default
        try files.moveItem(atPath: hub.path + "/content", toPath: hub.path + "/away")
        #expect(throws: ReadFailure.self) { try read(nil) }
        try files.moveItem(atPath: hub.path + "/away", toPath: hub.path + "/content")
        try hub.write("A2", to: "content/a.md")
        try hub.write("B2", to: "content/b.md")
        #expect(try read(["content/a.md"]) == now)
    }

    @Test mutating func `reads every file that leads to the one that has changed`() throws {
        try FileManager.default.createSymbolicLink(atPath: hub.path + "/content/link.md", withDestinationPath: "a.md")
        #expect(try read(nil).documents.count == 3)
        try hub.write("A2", to: "content/a.md")
        let tree = try read(["content/a.md"])
        #expect(try tree == now)
        #expect(tree.documents.map { String(decoding: $0.bytes, as: UTF8.self) } == ["A2", "B", "A2"])
    }
}
