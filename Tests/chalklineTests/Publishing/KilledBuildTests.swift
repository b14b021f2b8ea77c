import Foundation
import TestSupport
import Testing

/// Two hubs that are published to one folder in turn, so that every build has something to write, to keep and to
/// take away.
@Suite(.serialized) struct KilledBuildTests {
    private static let moments = 200

    private let folder: TemporaryFolder
    private let hubs = ["spring", "autumn"]
    /// What each hub becomes.
    private let whole: [String: [String: [UInt8]]]
    /// How long a build takes, and how long it then publishes.
    private let took: (all: Double, publishing: Double)

    init() throws {
        folder = try TemporaryFolder([
            "spring/content/index.md": TemporaryFolder.page("Spring"), "spring/content/tulips.md": TemporaryFolder.page("Tulips"),
            "spring/content/notes.txt": "Sow.", "autumn/content/notes.txt": "Reap.",
            "autumn/content/index.md": TemporaryFolder.page("Autumn"), "autumn/content/fields/apples.md": TemporaryFolder.page("Apples"),
        ])
        var whole: [String: [String: [UInt8]]] = [:]
        for hub in hubs {
            try folder.write("checks:\n  orphan-page: off\n", to: "\(hub)/content/hub.yml")
            try #require(try Chalkline.run("build", hub, "--output", "whole-" + hub, in: folder).status == 0)
            whole[hub] = try folder.files(in: "whole-" + hub)
        }
        self.whole = whole
        let build = try Build("spring", in: folder)
        build.waitForLock()
        let untilLock = build.age
        build.process.waitUntilExit()
        took = (build.age, max(build.age - untilLock, 0.005))
    }

    @Test func `leaves the old site or the new one, whole, when it is killed at any moment`() throws {
        var random = Seeded(7)
        var last = whole["spring"]
        for moment in 0..<Self.moments {
            if moment % 10 == 0 {
                // Once in a while a first build.
                if last != nil { try folder.remove("site") }
                last = nil
            }
            let hub = last == whole["spring"] ? "autumn" : "spring"
            let build = try Build(hub, in: folder)
            // Publishing is short, and half of the kills are for it.
            if moment % 2 == 0 {
                Thread.sleep(forTimeInterval: .random(in: 0...took.all, using: &random))
            } else {
                build.waitForLock()
                Thread.sleep(forTimeInterval: .random(in: 0...took.publishing, using: &random))
            }
            kill(build.process.processIdentifier, SIGKILL)
            build.process.waitUntilExit()

            let now = folder.has("site") ? try folder.files(in: "site") : nil
            // Not by comparing in the expectation, which would print every byte.
            let isWhole = now == last || now == whole[hub]
            #expect(isWhole, "kill \(moment) left neither: \(now?.keys.sorted() ?? [])")
            last = now
        }
        for hub in hubs {
            #expect(try Chalkline.run("build", hub, "--output", "site", in: folder).status == 0)
            let isWhole = try folder.files(in: "site") == whole[hub]
            #expect(isWhole)
            #expect(folder.names == ["autumn", "site", "spring", "whole-autumn", "whole-spring"])
        }
    }
}

/// A build that goes on.
private struct Build {
    let process = Process()
    private let start: ContinuousClock.Instant
    private let lock: String

    init(_ hub: String, in folder: TemporaryFolder) throws {
        lock = folder.path + "/.site.chalkline-lock"
        // What a killed build left would be taken for this one's.
        try? FileManager.default.removeItem(atPath: lock)
        process.executableURL = try Chalkline.executable()
        process.arguments = ["build", hub, "--output", "site"]
        process.currentDirectoryURL = URL(filePath: folder.path)
        process.standardError = FileHandle.nullDevice
        start = .now
        try process.run()
    }

    /// In seconds.
    var age: Double { (ContinuousClock.now - start) / .seconds(1) }

    /// Waits until the build begins to publish, or has ended.
    func waitForLock() {
        while access(lock, F_OK) != 0, process.isRunning { usleep(100) }
    }
}

private extension TemporaryFolder {
    /// What is in the folder itself.
    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

    func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }
}
