import Foundation
import HubContent
import HubSite
import SourceText
import TestSupport
import Testing

@testable import HubPreview

/// What is previewed is what a build writes, whatever was changed before.
struct SameBytesTests {
    private let hub: PreviewedHub
    private var random = Seeded(8)
    /// The files of the last site, by their paths.
    private var last: [String: [UInt8]] = [:]

    #if os(Linux)
        private let watch: InotifyWatch
    #endif

    init() throws {
        hub = try PreviewedHub()
        // Long ago, so that what has not changed is not read again.
        for path in SmallHub.files.keys {
            try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1e9)], ofItemAtPath: hub.folder.path + "/" + path)
        }
        #if os(Linux)
            watch = try InotifyWatch(hub: hub.folder.path)
        #endif
    }

    @Test mutating func `serves, after any edits, byte for byte what a build writes`() throws {
        #expect(hub.preview.update() != nil)
        try compare("before any edit")
        var broken = 0
        for step in 0..<25 {
            let before = try hub.folder.files(in: "content").merging(templates()) { first, _ in first }
            let edit = try change()
            _ = hub.preview.update(changes())
            if try compare("step \(step): \(edit)") { continue }
            broken += 1
            try restore(before)
            _ = hub.preview.update(changes())
            let isMended = try compare("step \(step): \(edit), mended")
            #expect(isMended)
        }
        #expect(broken > 0 && broken < 13)
    }

    /// What the system tells of an edit, where it does.
    private func changes() -> Set<String>? {
        #if os(Linux)
            var changes = HubChanges()
            while case let more = watch.wait(atMost: .zero), more.count > 0 { changes += more }
            return changes.files
        #else
            return nil
        #endif
    }

    /// Compares what is served with a clean build.
    /// - Returns: whether there is one; where not, the preview must say the same, and serve what it did before.
    @discardableResult
    private mutating func compare(_ when: String) throws -> Bool {
        let output = try TemporaryFolder()
        let built = HubBuild(hub: hub.folder.path, jobs: 2).run(to: output.path + "/site")
        try #require(built.failure == nil, "\(when)")
        let trouble = hub.preview.showing.now.trouble
        #expect((trouble == nil) == !built.hasErrors, "\(when)")
        // A fault of a template is found on the pages that are open, not on all.
        let errors = built.diagnostics.filter { $0.severity == .error && $0.code != .template }.sorted()
        #expect(errors.isEmpty || trouble?.items.map(\.message) == errors.map(\.message), "\(when)")
        var site = last
        if !built.hasErrors { site = try output.files(in: "site").filter { !$0.key.hasPrefix(".") } }
        var differing: [String] = []
        for (path, bytes) in site where try served("/" + path) != bytes { differing.append(path) }
        #expect(differing.sorted() == [], "\(when)")
        let gone = last.keys.filter { site[$0] == nil && hub.ask("/" + $0).status != 404 }
        #expect(gone.sorted() == [], "\(when)")
        last = site
        return !built.hasErrors
    }

    /// What is served, without what a preview adds.
    private func served(_ target: String) throws -> [UInt8] {
        let bytes = try hub.bytes(target)
        guard target.hasSuffix(".html") else { return bytes }
        let text = String(decoding: bytes, as: UTF8.self).replacing("; connect-src 'self'", with: "", maxReplacements: 1)
        return Array(text.replacing(/<script src="\/\.chalkline\/preview\.js"[^>]*><\/script>\n/, with: "", maxReplacements: 1).utf8)
    }

    private func templates() throws -> [String: [UInt8]] {
        Dictionary(uniqueKeysWithValues: try hub.folder.files(in: "templates").map { ("../templates/" + $0.key, $0.value) })
    }

    private func restore(_ files: [String: [UInt8]]) throws {
        for folder in ["content", "templates"] { try? FileManager.default.removeItem(atPath: hub.folder.path + "/" + folder) }
        for (path, bytes) in files { try hub.folder.write(bytes, to: "content/" + path) }
    }
}

extension SameBytesTests {
    /// - Returns: what was changed, in words.
    private mutating func change() throws -> String {
        let pages = hub.folder.listing.filter { $0.hasPrefix("content/") && $0.hasSuffix(".md") }
        let page = try #require(pages.randomElement(using: &random))
        let folder = URL(filePath: page).deletingLastPathComponent().relativePath
        let text = try hub.folder.text(of: page)
        let number = Int.random(in: 0..<1_000, using: &random)
        func write(_ text: String, to path: String) throws -> String {
            try hub.folder.write(text, to: path)
            return path
        }
        switch Int.random(in: 0..<14, using: &random) {
        case 0: return try write(text + "\nAdded, with $\\frac{1}{\(number)}$ of it.\n", to: page)
        case 1: return try write(text.replacing("title: ", with: "title: More "), to: page)
        case 2: return try write(text + "\n## Part \(number)\n\nSee [above](#part-\(number)).\n", to: page)
        case 3: return try write(text.replacing("## Part", with: "## Piece"), to: page)
        case 4: return try write("---\ntitle: New \(number)\nkeywords: [new]\n---\n\nSee [[Welcome]].\n", to: "\(folder)/new-\(number).md")
        case 5: return try write("---\ntitle: Deep\n---\n\nText \(number).\n", to: "content/more/folders/deep.md")
        case 6: return try write("norm\n\(number)\n", to: "content/rubrics/team.csv")
        case 7: return try write("title: Hub \(number)\nbaseURL: https://example.org/\nchecks:\n  orphan-page: off\n", to: "content/hub.yml")
        case 8: return try write("body { margin: \(number)px }\n", to: "templates/styles/own.css")
        case 9: return try write("<footer><p>Foot \(number)</p></footer>\n", to: "templates/parts/footer.html")
        case 10: return try write("<footer>{{nothing}}</footer>\n", to: "templates/parts/footer.html") + " with a fault"
        case 11: return try write(text + "\nA [broken](nowhere-\(number).md) link.\n", to: page) + " with a broken link"
        case 12:
            try hub.folder.remove(page)
            return "removed " + page
        default:
            try FileManager.default.moveItem(atPath: hub.folder.path + "/" + page, toPath: hub.folder.path + "/\(folder)/renamed-\(number).md")
            return "renamed " + page
        }
    }
}
