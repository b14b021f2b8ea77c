import Foundation
import HubContent
import HubSite
import TestSupport
import Testing

/// A site tells nothing of the way to it.
struct UndoneEditsTests {
    private let folder: TemporaryFolder
    private var random = Seeded(11)

    init() throws { folder = try TemporaryFolder() }

    @Test mutating func `after any edits and their undoing, it is what a first build makes`() throws {
        try undo()
        _ = try site("first")
        let first = try TemporaryFolder.files(in: folder.path + "/first")
        try #require(first.count > 30)
        var published = 0
        for round in 0..<3 {
            for edit in 0..<4 {
                try change()
                guard try site("kept") else { continue }
                published += 1
                try #require(try site("clean"))
                try compare(try TemporaryFolder.files(in: folder.path + "/clean"), "round \(round), edit \(edit)")
                try FileManager.default.removeItem(atPath: folder.path + "/clean")
            }
            try undo()
            #expect(try site("kept"))
            try compare(first, "round \(round), undone")
        }
        #expect(published > 0)
    }

    /// - Returns: whether the site was published.
    private func site(_ output: String) throws -> Bool {
        let result = HubBuild(hub: folder.path, jobs: 2).run(to: folder.path + "/" + output)
        #expect(result.failure == nil)
        return result.published != nil
    }

    private func compare(_ expected: [String: [UInt8]], _ when: String) throws {
        let kept = try TemporaryFolder.files(in: folder.path + "/kept")
        let differing = Set(kept.keys).union(expected.keys).filter { kept[$0] != expected[$0] }
        #expect(differing.sorted() == [], "\(when)")
    }

    private func undo() throws {
        try? FileManager.default.removeItem(atPath: folder.path + "/content")
        for (name, text) in SmallHub.files { try folder.write(text, to: name) }
    }

    private mutating func change() throws {
        let files = FileManager.default
        let pages = folder.listing.filter { $0.hasPrefix("content/") && $0.hasSuffix(".md") }
        let page = try #require(pages.randomElement(using: &random))
        let folderOfPage = URL(filePath: page).deletingLastPathComponent().relativePath
        switch Int.random(in: 0..<7, using: &random) {
        case 0: try folder.write(try folder.text(of: page) + "\nAdded, with $\\frac{1}{2}$ of it.\n", to: page)
        case 1: try files.removeItem(atPath: folder.path + "/" + page)
        case 2: try files.moveItem(atPath: folder.path + "/" + page, toPath: folder.path + "/\(folderOfPage)/renamed-\(pages.count).md")
        case 3: try folder.write("---\ntitle: New\nkeywords: [new]\n---\n\nText.\n", to: "\(folderOfPage)/new-\(pages.count).md")
        case 4: try folder.write("---\ntitle: Deep\n---\n\nText.\n", to: "content/more/folders/deep.md")
        case 5: try folder.write("data", to: "\(folderOfPage)/data-\(pages.count).csv")
        default: try folder.write(try folder.text(of: page).replacingOccurrences(of: "the ", with: "that "), to: page)
        }
    }
}
