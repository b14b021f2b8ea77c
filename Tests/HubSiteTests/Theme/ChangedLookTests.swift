import Foundation
import HubSite
import SourceText
import TestSupport
import Testing

/// What the guide's page on the look tells an author to write, built.
struct ChangedLookTests {
    private static let package = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL

    private static func text(_ path: String) -> String {
        (try? String(contentsOf: package.appending(path: path), encoding: .utf8)) ?? ""
    }

    private static let guide = text("content/guide/change-the-look.md")

    /// The example in one language: what stands between its fences.
    private static func example(_ language: String) throws -> String {
        let start = try #require(guide.firstRange(of: "```\(language)\n"))
        let rest = guide[start.upperBound...]
        return String(rest[..<(try #require(rest.firstRange(of: "```\n"))).lowerBound])
    }

    @Test func `builds a hub with the guide's examples`() throws {
        let style = try Self.example("css")
        let hub = try TemporaryFolder([
            "content/index.md": "# Our school\n\nA hub with a look of its own.\n",
            "templates/styles/our-school.css": style,
            "templates/parts/footer.html": try Self.example("html"),
        ])
        let result = HubBuild(hub: hub.path, strict: true, jobs: 1).run(to: hub.path + "/public")
        #expect(result.diagnostics.map(\.description) == [])

        let page = try String(contentsOfFile: hub.path + "/public/index.html", encoding: .utf8)
        #expect(page.contains("Ask the coach of your school."))
        let site = try String(contentsOfFile: hub.path + "/public/theme/site.css", encoding: .utf8)
        let own = try #require(site.firstRange(of: style))
        // Not within a layer, so that it counts whatever comes after it.
        let before = site[..<own.lowerBound]
        #expect(before.count { $0 == "{" } == before.count { $0 == "}" })
    }

    @Test func `names only properties and files that the theme has`() {
        let base = Self.text("templates/styles/base.css")
        let names = Self.guide.split { !($0.isLetter || $0.isNumber || $0 == "-") }.filter { $0.hasPrefix("--") && $0.count > 3 }
        #expect(names.count > 20)
        for name in names { #expect(base.contains("  \(name): "), "\(name)") }
        for path in ["styles/base.css", "strings/en.yml", "strings/es.yml", "layout.html"] {
            #expect(Self.guide.contains("`\(path)`"))
            #expect(!Self.text("templates/" + path).isEmpty, "\(path)")
        }
    }

    @Test func `sets for the dark what it sets for the day`() throws {
        let parts = try Self.example("css").components(separatedBy: "@media")
        func colors(_ css: String) -> [Substring] {
            css.split(separator: "\n").filter { $0.contains("#") }.compactMap { $0.split(separator: ":").first?.drop { $0 == " " } }
        }
        #expect(colors(parts[0]) == colors(parts[1]))
    }
}
