import HubContent
import HubSite
import SourceText
import TestSupport
import Testing

@Suite struct HubStagesTests {
    @Test func `a hub without readable settings says nothing that follows from that`() throws {
        let hub = try TemporaryFolder([
            "content/hub.yml": "vision: models/m\nbanks:\n\tx:\n", "content/models/m.md": "# M\n\n## Elements\n\n### Talk\n\nOne.\n",
            "content/statements/s.md": "---\ntitle: S\nserves: talk\n---\n\nWe talk.\n",
        ])
        let found = HubBuild(hub: hub.path, jobs: 1).check().diagnostics
        #expect(found.map { "\($0.path) \($0.code.rawValue)" } == ["content/hub.yml front-matter"])
    }

    @Test(arguments: ["/feed.xml", "/sitemap.xml"]) func `an alias is refused that a build with an address would refuse`(alias: String) throws {
        let hub = try TemporaryFolder(["content/a.md": "---\naliases: \(alias)\n---\n\n# A\n"])
        let found = HubBuild(hub: hub.path, jobs: 1).check().diagnostics.filter { $0.severity == .error }
        #expect(found.map(\.code) == [.duplicateURL])
    }
}
