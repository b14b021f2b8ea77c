import Foundation
import HubContent
import HubSite
import SourceText
import TestSupport
import Testing

/// The policy that every page carries holds: no script or style in it, and nothing asked of another site.
struct PolicyTests {
    private static let repository = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL.path

    private static let hubs = [repository] + ["one-of-each", "minimal"].map { repository + "/Tests/Fixtures/" + $0 }

    @Test(arguments: hubs, Audience.allCases)
    func `every page is well formed and keeps to the policy`(hub: String, audience: Audience) throws {
        let folder = try TemporaryFolder()
        let result = HubBuild(hub: hub, audience: audience, jobs: 2).run(to: folder.path + "/site")
        #expect(!result.hasErrors && result.failure == nil)
        let files = try folder.files(in: "site")
        #expect(files.count > 3)
        #expect(SiteFaults.all(in: files).prefix(10) == [])
        for (path, bytes) in files where path.hasSuffix(".html") {
            let policy = "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
            if !String(decoding: bytes, as: UTF8.self).contains(policy) { Issue.record("\(path) has no policy") }
        }
        // Styles may ask for nothing elsewhere either.
        for (path, bytes) in files where path.hasSuffix(".css") {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains("@import") && !text.contains("url(http") && !text.contains("url(//"), "\(path)")
        }
        for (path, bytes) in files where path.hasSuffix(".js") && path.hasPrefix("theme/scripts/") {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!["fetch(", "XMLHttpRequest", "WebSocket", "sendBeacon", "eval(", "new Function", "importScripts"].contains { text.contains($0) }, "\(path)")
        }
    }
}
