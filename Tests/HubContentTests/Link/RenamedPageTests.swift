import HubContent
import SourceText
import TestSupport
import Testing

/// A hub with a random page renamed reports exactly the links to it.
@Suite struct RenamedPageTests {
    @Test(arguments: 0..<20 as Range<UInt64>)
    func `reports exactly the links to a page whose file was renamed`(seed: UInt64) {
        var random = Seeded(seed)
        let hub = RandomHub(using: &random)
        #expect(!hub.links.isEmpty)
        #expect(LinkedHub(hub.files).messages == [], "the hub is whole before")
        let renamed = Int.random(in: 0..<hub.pages.count, using: &random)
        let after = LinkedHub(hub.files(renaming: renamed), jobs: 2)
        // A link by title does not mind where the file is.
        let expected = hub.links.filter { $0.to == renamed && !$0.isByTitle }.map { hub.place(of: $0, renaming: renamed) }
        #expect(after.findings.filter { $0.code != .orphanPage }.map(\.place) == expected.sorted())
        #expect(after.findings.allSatisfy { $0.code == .brokenLink || $0.code == .orphanPage })
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `reports exactly the links by title to a page that was given another`(seed: UInt64) {
        var random = Seeded(seed &+ 1000)
        let hub = RandomHub(using: &random)
        let retitled = Int.random(in: 0..<hub.pages.count, using: &random)
        let after = LinkedHub(hub.files(retitling: retitled))
        let expected = hub.links.filter { $0.to == retitled && $0.isByTitle }.map { hub.place(of: $0) }
        #expect(after.findings.filter { $0.code != .orphanPage }.map(\.place) == expected.sorted())
    }
}

extension Diagnostic {
    fileprivate var place: String { path + ":" + String(position?.line ?? 0) }
}

/// Pages in several folders, each with some links to others, one a line, in every form there is.
private struct RandomHub {
    struct Page {
        var folder: String
        var name: String
        var title: String
        var path: String { folder + name + ".md" }
    }

    struct Link {
        var from: Int
        var to: Int
        var line: Int
        var isByTitle: Bool
    }

    private(set) var pages: [Page] = []
    private(set) var links: [Link] = []
    private var bodies: [[String]] = []

    private static let folders = ["", "statements/", "guide/", "guide/inner/", "tasks/fractions/", "rubrics/"]
    /// The lines of a page before its links.
    private static let head = 12

    init(using random: inout Seeded) {
        for index in 0..<Int.random(in: 4...25, using: &random) {
            let folder = Self.folders.randomElement(using: &random) ?? ""
            pages.append(Page(folder: folder, name: "page-\(index)-x", title: "The Título \(index)"))
        }
        for from in pages.indices {
            var body: [String] = []
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                let to = Int.random(in: pages.indices, using: &random)
                let form = Int.random(in: 0..<12, using: &random)
                links.append(Link(from: from, to: to, line: Self.head + 1 + 2 * body.count, isByTitle: form < 3))
                body.append(text(form, from: pages[from], to: pages[to]))
            }
            bodies.append(body)
        }
    }

    private func text(_ form: Int, from: Page, to: Page) -> String {
        let up = String(repeating: "../", count: from.folder.split(separator: "/").count)
        let stem = to.folder + to.name
        return switch form {
        case 0: "see [[\(to.title)]] there"
        case 1: "see [[\(to.title.lowercased().replacing("í", with: "i"))#The part|words]] there"
        case 2: "- [[\(to.title)|words]]"
        case 3: "see [[\(to.name)]] there"
        case 4: "> [[\(stem.uppercased())#the-part|words]]"
        case 5: "[x](\(up)\(to.path))"
        case 6: "**[x](\(up)\(to.path)#the-part)** and `[x](missing.md)`"
        case 7: "[x](/\(to.path)) \\[[x]]"
        case 8: "[x](/\(stem)/)"
        case 9: "[x](/\(stem)/#the-part \"title\")"
        case 10: "[x](<\(up)\(stem)>)"
        default: "[x]\n[x]: \(up)\(to.path)".replacing("[x]", with: "[ref-\(to.name)-\(from.name)]")
        }
    }

    var files: [String: String] { files { _ in } }

    func files(renaming index: Int) -> [String: String] { files { $0[index].name = "quite-other" } }

    func files(retitling index: Int) -> [String: String] { files { $0[index].title = "Quite Other" } }

    private func files(_ change: (inout [Page]) -> Void) -> [String: String] {
        var changed = pages
        change(&changed)
        return Dictionary(uniqueKeysWithValues: changed.indices.map { index in
            let page = changed[index]
            let head = "---\ntitle: \(page.title)\n---\n\n## Goal\n\ng\n\n## Task\nt\n## The part\n\n"
            // A definition stands on a line of its own at the end.
            var definitions = ""
            let lines = bodies[index].map { line in
                let parts = line.split(separator: "\n")
                if parts.count > 1 { definitions += parts[1] + "\n" }
                return String(parts[0])
            }
            return (page.path, head + lines.joined(separator: "\n\n") + "\n\n" + definitions)
        })
    }

    func place(of link: Link, renaming renamed: Int? = nil) -> String {
        let page = pages[link.from]
        let path = link.from == renamed ? page.folder + "quite-other.md" : page.path
        return "content/\(path):\(link.line)"
    }
}
