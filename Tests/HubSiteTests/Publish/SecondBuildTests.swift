import Foundation
import HubContent
import HubSite
import TestSupport
import Testing

/// What a build leaves alone of the site that is there.
struct SecondBuildTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder(SmallHub.files)
    }

    private func build(_ audience: Audience = .everyone) throws -> PublishReport {
        let result = HubBuild(hub: folder.path, audience: audience, jobs: 2).run(to: folder.path + "/site")
        #expect(result.failure == nil)
        return try #require(result.published)
    }

    /// Inode, time, size and permissions of every file and folder of the site, by its path in it.
    private func statuses() throws -> [String: FileStatus] {
        let names = folder.listing.filter { $0.hasPrefix("site/") }
        return Dictionary(uniqueKeysWithValues: try names.map { (String($0.dropFirst(5)), try folder.status(of: $0)) })
    }

    @Test(arguments: [Audience.everyone, .staff, .students])
    func `nothing of an unchanged hub's site is written, or made anew`(audience: Audience) throws {
        let first = try build(audience)
        let before = try statuses()
        #expect(before.count > 20)
        // The time alone is no change.
        try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: folder.path + "/content/index.md")
        let second = try build(audience)
        #expect(try statuses() == before)
        #expect(second.unchanged == first.made)
        #expect(second.written + second.removed == 0)
    }

    @Test func `only the files that differ are written when a page changed`() throws {
        _ = try build()
        let before = (try statuses(), try TemporaryFolder.files(in: folder.path + "/site"))
        try folder.write(try folder.text(of: "content/rubrics/team.md") + "\nOne more sentence.\n", to: "content/rubrics/team.md")
        let report = try build()
        let after = (try statuses(), try TemporaryFolder.files(in: folder.path + "/site"))
        let differing = after.1.keys.filter { after.1[$0] != before.1[$0] }
        #expect(differing.contains("rubrics/team/index.html"))
        #expect(report.written == differing.count)
        #expect(report.written < 12, "\(differing.sorted())")
        for path in after.1.keys where !differing.contains(path) { #expect(after.0[path] == before.0[path], "\(path)") }
    }
}
