import Foundation
import HubContent
import HubSite
import SourceText
import Testing

/// The hub of this repository, which is what everyone sees first.
struct BundledHubTests {
    private static let repository = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL.path

    @Test(arguments: Audience.allCases) func `has no finding`(audience: Audience) {
        let result = HubBuild(hub: Self.repository, audience: audience, strict: true, drafts: true, jobs: 2).check()
        #expect(result.diagnostics.map(\.description) == [])
        #expect(result.failure == nil)
    }
}
