import Foundation
import HubContent
import HubSite
import SourceText
import TestSupport
import Testing

struct EmbeddedThemeTests {
    @Test func `embeds every file of templates byte for byte`() throws {
        let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let templates = package.appending(path: "templates").path
        let hub = try TemporaryFolder(["content/page.md": ""])
        let embedded = Theme.overridden(Theme.builtIn, by: []).filter { !MathFontTests.paths.contains($0.path) }
        guard FileManager.default.fileExists(atPath: templates) else {
            #expect(embedded.isEmpty)
            return
        }
        try FileManager.default.copyItem(atPath: templates, toPath: hub.path + "/templates")
        let (tree, _) = try HubReader.read(hub: hub.path, jobs: 2)
        let files = Theme.overridden([], by: tree.templates)
        #expect(embedded.map(\.path) == files.map(\.path))
        for (own, file) in zip(embedded, files) where own.bytes != file.bytes { Issue.record("\(file.path) differs") }
    }
}
