import Foundation
@testable import HubContent
@testable import HubSite
import SourceText
import TestSupport
import Testing

/// What an author writes is shown and never obeyed.
struct NoWayOutTests {
    /// Every file of the site that a hub becomes, its findings set aside: an error in one place must not hide another's text.
    private func site(_ files: [(path: String, text: String)], audience: Audience) -> (files: [String: [UInt8]], findings: [Diagnostic]) {
        var tree = SourceTree()
        for (path, text) in files {
            let file = SourceFile(path: "content/" + path, text: text)
            switch path {
            case "hub.yml": tree.settings = file
            case "standards.csv": tree.standards = file
            default: tree.documents.append(file)
            }
        }
        let (parsed, unread) = ParsedHub.parse(tree, jobs: 1)
        let (hub, unlinked) = Hub.link(parsed, audience: audience, drafts: true)
        guard let theme = LoadedTheme.load().theme else { return ([:], []) }
        var made: [String: [UInt8]] = [:]
        for file in Site.render(hub, theme: theme).complete().files {
            if case .made(let make) = file.content { made[file.path] = make().bytes }
        }
        return (made, unread + unlinked)
    }

    @Test(arguments: Audience.allCases)
    func `shows one marked string in every field as what it is`(audience: Audience) {
        let (files, _) = site(MarkedHub.files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, audience: audience)
        #expect(SiteFaults.all(in: files, mark: MarkedHub.element).prefix(10) == [])
        // It is there to be seen: in titles, in bodies, in data.
        let shown = files.filter { String(decoding: $0.value, as: UTF8.self).contains("zqx") }.keys
        #expect(audience == .students ? shown.count > 2 : shown.count > 10 && shown.contains("feed.xml"), "\(shown.sorted())")
    }

    @Test func `sees a mark that gets through`() {
        let page = Array("<p><zqx>a</zqx></p>".utf8)
        #expect(SiteFaults.html(page, mark: MarkedHub.element).count == 1)
        #expect(SiteFaults.html(Array("<p onclick=\"a\"><a href=\" java\nscript:a\">a</a></p>".utf8)).count == 2)
        #expect(SiteFaults.html(Array("<p>&</p>".utf8)).count == 1)
        #expect(SiteFaults.html(Array("<img src=\"//x.example/a.png\">".utf8)).count == 1)
        #expect(SiteFaults.html(Array("<p><b>a</p></b>".utf8)).count == 1)
    }

    @Test func `reads and writes nothing outside, whatever paths and names say`() throws {
        let folder = try TemporaryFolder()
        try folder.write("secret-zqx", to: "secret.txt")
        try folder.write("# Out\n\nsecret-zqx\n", to: "out.md")
        try folder.write("hub \(1)", to: "other/content/secret.md")
        let ways = ["../secret.txt", "../../secret.txt", "/../secret.txt", "%2e%2e/secret.txt", "..%2fsecret.txt", "..\\secret.txt", "/etc/passwd", "file:///etc/passwd", "//etc/passwd"]
        let links = ways.map { "[a](\($0)) ![b](\($0)) [[\($0)]] <\($0)>\n\n" }.joined()
        let aliases = ways.map { "'\($0)'" }.joined(separator: ", ")
        try folder.write("title: A\nvision: ../out\nmenu:\n  - Out: ../out.md\n  - Up: /../../x/\nbanks:\n  ../../out:\n    title: x\n", to: "hub/content/hub.yml")
        try folder.write("# A\n\n\(links)", to: "hub/content/index.md")
        try folder.write("---\ntitle: B\naliases: [\(aliases)]\ntranslation-of: ../../out.md\nserves: [../../out#x]\n---\n", to: "hub/content/b.md")
        try folder.write("{{> ../../secret}}{{>*title}}", to: "hub/templates/parts/extra.html")
        for (name, target) in [("link.md", "../../out.md"), ("pictures", "../../other"), ("p.png", "../../secret.txt"), ("abs.md", "/etc/passwd")] {
            try FileManager.default.createSymbolicLink(atPath: folder.path + "/hub/content/" + name, withDestinationPath: target)
        }
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/hub/templates/out.css", withDestinationPath: "../../secret.txt")
        let before = try folder.files(in: ".").filter { !$0.key.hasPrefix("site/") }

        let build = HubBuild(hub: folder.path + "/hub", jobs: 2)
        let refused = build.run(to: folder.path + "/site")
        #expect(refused.hasErrors && refused.published == nil)
        #expect(refused.diagnostics.count { $0.code == .leavesHub } >= 5)
        #expect(!refused.diagnostics.contains { $0.message.contains("zqx") })
        #expect(try folder.files(in: ".") == before)

        // What is said of them goes; what is left is published, and nothing of the outside is in it.
        for name in ["link.md", "pictures", "p.png", "abs.md"] { try FileManager.default.removeItem(atPath: folder.path + "/hub/content/" + name) }
        for name in ["out.css", "parts/extra.html"] { try FileManager.default.removeItem(atPath: folder.path + "/hub/templates/" + name) }
        try folder.write("title: A\n", to: "hub/content/hub.yml")
        try folder.write("# A\n", to: "hub/content/index.md")
        try folder.write("---\ntitle: B\naliases: [/old/x/, /x.html]\n---\n", to: "hub/content/b.md")
        #expect(build.run(to: folder.path + "/site").published != nil)
        for (path, bytes) in try folder.files(in: "site") where String(decoding: bytes, as: UTF8.self).contains("secret-zqx") {
            Issue.record("\(path) holds what is outside")
        }
        #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) == ["secret.txt", "out.md", "other", "hub", "site"])
    }

    @Test(arguments: ["CON", "con.intro", "a b", "%2e%2e", "a..b", "..a", "ünïcödé", "Ｆｕｌｌ", "-", "🙂", "a\u{200B}b", "a\u{202E}b", "'\"&", "<zqx>", "a%00b", "x\\y", "page", "=1+1"])
    func `gives hostile names an address inside the site, or refuses them`(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("# A\n\n[b](/\(name)/x.md)\n", to: "hub/content/index.md")
        try folder.write("# Page\n", to: "hub/content/\(name)/x.md")
        try folder.write("# Other\n", to: "hub/content/tasks/\(name)/\(name).md")
        try folder.write([0x89, 0x50], to: "hub/content/\(name)/\(name).png")
        let result = HubBuild(hub: folder.path + "/hub", jobs: 2).run(to: folder.path + "/site")
        let files = try folder.files(in: "site")
        #expect(result.hasErrors == files.isEmpty)
        #expect(SiteFaults.all(in: files, mark: MarkedHub.element) == [])
        #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)).subtracting(["hub", "site"]) == [])
    }

    @Test func `tells apart, or refuses, what looks alike`() {
        let pages = [
            ("a/Fair.md", "# Fair"), ("a/fair.md", "# fair"), ("b/caf\u{E9}.md", "# caf\u{E9}"), ("b/cafe\u{301}.md", "# cafe\u{301}"),
            ("c/a b.md", "# a b"), ("c/a-b.md", "# a-b"), ("d/x.md", "# Pa\u{200B}ge"), ("d/y.md", "# Page"), ("d/z.md", "# P\u{430}ge"),
            ("index.md", "# Home\n\n[[Page]] [[Pa\u{200B}ge]] [[P\u{430}ge]] [[cafe\u{301}]]"),
        ]
        let (files, findings) = site(pages, audience: .everyone)
        let taken = findings.filter { $0.code == .duplicateURL }.map(\.path)
        #expect(taken.count == 3, "\(taken)")
        let home = String(decoding: files["index.html"] ?? [], as: UTF8.self)
        #expect(home.contains("href=\"d/y/index.html\"") && home.contains("href=\"d/z/index.html\""))
    }
}
