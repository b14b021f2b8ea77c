import Foundation
import HubContent
import HubSite
import SourceText
import TestSupport
import Testing

@Suite struct VisionPageTests {
    private static let model = "# M\n\n## Elements\n\n### Equity\n\na\n\n### Joy\n\nb\n\n## Phases\n\n1. **Launch** (first): c\n2. **Reflect**: d\n"

    private func build(_ more: [String: String], audience: Audience = .everyone) throws -> (site: [String: String], messages: [String]) {
        let hub = try TemporaryFolder(
            ["content/hub.yml": "title: H\nvision: models/m\n", "content/models/m.md": Self.model].merging(more) { $1 })
        let result = HubBuild(hub: hub.path, audience: audience, jobs: 2).run(to: hub.path + "/out")
        #expect(result.failure == nil)
        return (try TemporaryFolder.files(in: hub.path + "/out").mapValues { String(decoding: $0, as: UTF8.self) }, result.diagnostics.map(\.description))
    }

    private func page(_ title: String, serves: String) -> String { "---\ntitle: \(title)\nserves: [\(serves)]\n---\n\ntext\n" }

    @Test func `shows what serves an element at both ends`() throws {
        let (site, messages) = try build([
            "content/rubrics/r.md": page("Form R", serves: "equity, launch"), "content/guide.md": page("Guide G", serves: "Joy"),
        ])
        #expect(messages == [])
        let model = try #require(site["models/m/index.html"])
        let equity = try #require(model.components(separatedBy: "<h3 id=\"equity\">").last?.components(separatedBy: "</section>").first)
        #expect(equity.contains("<a href=\"../../rubrics/r/index.html\">Form R</a>"))
        let launch = try #require(model.components(separatedBy: "<li id=\"launch\">").last?.components(separatedBy: "<li id=\"reflect\">").first)
        #expect(launch.contains("Form R") && !launch.contains("Guide G"))
        #expect(site["rubrics/r/index.html"]?.contains("<a href=\"../../models/m/index.html#equity\">Equity</a>") == true)
        #expect(site["rubrics/r/index.html"]?.contains("<a href=\"../../models/m/index.html#launch\">Launch</a>") == true)
        #expect(model.contains("<a href=\"../../vision/index.html\">"))
    }

    @Test func `maps elements by kinds, with counts that lead to the pages, and names the gaps`() throws {
        let (site, messages) = try build([
            "content/rubrics/a.md": page("A", serves: "equity"), "content/rubrics/b.md": page("B", serves: "equity"),
        ])
        #expect(messages == [
            "content/models/m.md:9:1: warning: nothing serves \"Joy\" yet; add \"serves: [joy]\" to a page that does, or write one [unserved-element]"
        ])
        let map = try #require(site["vision/index.html"])
        #expect(map.contains("Nothing serves these yet: Joy; Launch; Reflect."))
        #expect(map.contains("<a href=\"#Element-equity--rubric\" aria-label=\"2 rubrics\">2</a>"))
        #expect(map.contains("<li id=\"Element-equity--rubric\">"))
        #expect(map.components(separatedBy: "class=\"gap\"").count - 1 == 3)
        #expect(site["vision/equity/index.html"] == nil)
    }

    @Test func `shows twelve beside an element, sixty on the map and all on pages of their own`() throws {
        var files: [String: String] = [:]
        for number in 100..<161 { files["content/rubrics/r\(number).md"] = page("R\(number)", serves: "equity, joy") }
        let (site, _) = try build(files)
        let model = try #require(site["models/m/index.html"])
        let equity = try #require(model.components(separatedBy: "<h3 id=\"equity\">").last?.components(separatedBy: "</section>").first)
        #expect(equity.components(separatedBy: "/rubrics/").count - 1 == 12)
        #expect(equity.contains("<a href=\"../../vision/index.html#Element-equity\">and 49 more</a>"))
        let map = try #require(site["vision/index.html"])
        #expect(map.contains("R159") && !map.contains("R160") && map.contains("<a href=\"equity/index.html\">Show all 61</a>"))
        #expect(site["vision/equity/page/2/index.html"]?.contains("R160") == true)
    }

    @Test func `shows nothing of a private bank, and is no part of the students' site`() throws {
        let files = [
            "content/hub.yml": "title: H\nvision: models/m\nbanks:\n  checks:\n    public: no\n",
            "content/tasks/checks/t.md": "---\ntitle: SECRET\nserves: [equity, joy]\nroles: coach\n---\n\n## Goal\n\ng\n\n## Task\n\nt\n",
            "content/rubrics/r.md": page("R", serves: "joy, equity"),
        ]
        for (path, text) in try build(files).site { #expect(!text.contains("SECRET"), "\(path) tells of the private bank") }
        #expect(try build(files, audience: .staff).site["vision/index.html"]?.contains("SECRET") == true)
        #expect(try build(files, audience: .students).site["vision/index.html"] == nil)
    }

    @Test func `says of a model without elements that there is nothing to line up with`() throws {
        let (site, messages) = try build(["content/models/m.md": "# M\n\ntext\n"])
        #expect(messages == [])
        #expect(site["vision/index.html"]?.contains("nothing to line up with") == true)
    }
}
