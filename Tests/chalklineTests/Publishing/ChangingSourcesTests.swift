import Foundation
import TestSupport
import Testing

/// Someone writes, renames and takes away files while builds go on.
@Suite(.serialized) struct ChangingSourcesTests {
    @Test func `give a site that holds together, or an error`() throws {
        let folder = try TemporaryFolder.hub()
        let restless = RestlessHub(folder.path + "/hub/content")
        Thread.detachNewThread { restless.run() }
        defer { restless.stop() }
        let start = ContinuousClock.now
        var built = 0
        while ContinuousClock.now - start < (built > 2 ? .seconds(4) : .seconds(60)) {
            let outcome = try Chalkline.run("build", "hub", "--output", "site", in: folder)
            #expect([0, 1, 3].contains(outcome.status), "\(outcome.status): \(outcome.errors)")
            #expect(!outcome.errors.isEmpty)
            guard FileManager.default.fileExists(atPath: folder.path + "/site") else { continue }
            let site = try folder.files(in: "site")
            #expect(Self.brokenLinks(of: site) == [])
            if outcome.status == 0, site.keys.contains(where: { $0.hasPrefix("pages/") }) { built += 1 }
            if let sheet = site["sheet.pdf"] { #expect(RestlessHub.sheets.contains(sheet)) }
        }
        restless.stop()
        // Otherwise no site with pages that come and go was looked at.
        #expect(built > 2)
        // When it is quiet again, nothing is left of all that.
        try folder.remove("hub/content")
        try folder.write(TemporaryFolder.page("Quiet"), to: "hub/content/index.md")
        #expect(try Chalkline.run("build", "hub", "--output", "site", in: folder).status == 0)
        #expect(!folder.listing.contains { $0.contains(".chalkline-") })
    }

    /// The addresses inside the site, on any page, where nothing is.
    private static func brokenLinks(of site: [String: [UInt8]]) -> [String] {
        var broken: [String] = []
        for (path, data) in site where path.hasSuffix("/index.html") || path == "index.html" {
            let page = URL(filePath: "/" + path)
            for part in String(decoding: data, as: UTF8.self).split(separator: "\"").map(String.init) {
                guard part.hasSuffix(".html") || part.hasSuffix(".pdf"), !part.contains(":"), !part.contains(" ") else { continue }
                let target = URL(filePath: part, relativeTo: page).standardizedFileURL.path
                if site[String(target.dropFirst())] == nil { broken.append("\(path): \(part)") }
            }
        }
        return broken
    }
}

/// A content folder that is never the same for long.
private final class RestlessHub: @unchecked Sendable {
    private let content: String
    private let lock = NSLock()
    private var isStopped = false
    private var random = Seeded(3)

    /// What sheet.pdf holds, at one moment or another.
    static let sheets = (1...5).map { [UInt8](repeating: UInt8(64 + $0), count: $0 * 100_000) }

    private static let names = ["a", "b", "c", "d"]

    init(_ content: String) { self.content = content }

    /// Returns when nothing more will change.
    func stop() { lock.withLock { isStopped = true } }

    func run() {
        while lock.withLock({ () -> Bool in
            if !isStopped { change() }
            return !isStopped
        }) { usleep(.random(in: 500...20_000, using: &random)) }
    }

    private func change() {
        let files = FileManager.default
        let name = Self.names.randomElement(using: &random) ?? "a"
        let path = "\(content)/pages/\(name)"
        let other = Self.names.randomElement(using: &random) ?? "a"
        let text = Data("---\ntitle: \(name)\n---\n\nSee [the other](\(other).md) and [the sheet](../sheet.pdf).\n".utf8)
        try? files.createDirectory(atPath: content + "/pages", withIntermediateDirectories: true)
        switch Int.random(in: 0...10, using: &random) {
        // All that the pages lead to is there again.
        case 0...3:
            for name in Self.names { try? text.write(to: URL(filePath: "\(content)/pages/\(name).md"), options: .atomic) }
        // Slowly, and in place.
        case 4:
            try? text.prefix(40).write(to: URL(filePath: path + ".md"))
            usleep(2000)
            try? text.write(to: URL(filePath: path + ".md"))
        case 5: try? files.removeItem(atPath: path + ".md")
        case 6: try? files.moveItem(atPath: path + ".md", toPath: "\(content)/pages/\(other).md")
        case 7: try? files.createDirectory(atPath: path + ".md", withIntermediateDirectories: false)
        case 8:
            try? files.moveItem(atPath: content + "/pages", toPath: content + "/moved")
            usleep(500)
            try? files.moveItem(atPath: content + "/moved", toPath: content + "/pages")
        case 9: try? files.removeItem(atPath: content + "/pages")
        // Seldom: a file that is published as it is must not change while the site is made.
        default:
            if Int.random(in: 0..<6, using: &random) == 0 || !files.fileExists(atPath: content + "/sheet.pdf"),
                let sheet = Self.sheets.randomElement(using: &random)
            {
                try? Data(sheet).write(to: URL(filePath: content + "/sheet.pdf"), options: .atomic)
            }
        }
    }
}
