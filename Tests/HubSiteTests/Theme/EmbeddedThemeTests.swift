import Foundation
import HubContent
import HubSite
import SourceText
import Testing

struct EmbeddedThemeTests {
    @Test func `embeds every file of templates byte for byte`() throws {
        let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let templates = package.appending(path: "templates").path
        let hub = try TemporaryFolder(["content/page.md": ""])
        guard FileManager.default.fileExists(atPath: templates) else {
            #expect(Theme.builtIn.isEmpty)
            return
        }
        try FileManager.default.copyItem(atPath: templates, toPath: hub.path + "/templates")
        let (tree, _) = try HubReader.read(hub: hub.path, jobs: 2)
        #expect(Theme.load(hubTemplates: []) == Theme.overridden([], by: tree.templates))
    }
}
