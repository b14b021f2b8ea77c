import Foundation
import HubContent
import TestSupport
import Testing

@testable import HubPreview

struct WatchTests {
    /// Changes that are seen at once, one after the other, then none.
    private final class Burst: HubWatch {
        var left: Int
        var waits = 0

        init(_ count: Int) { left = count }

        func wait(atMost time: Duration?) -> HubChanges {
            waits += 1
            guard left > 0 else { return HubChanges() }
            left -= 1
            return HubChanges(count: 1, files: ["/hub/content/\(left % 3).md"])
        }
    }

    @Test func `takes a burst for one change`() {
        let burst = Burst(500)
        let changes = burst.waitForRest(limit: .seconds(60))
        #expect(changes == HubChanges(count: 500, files: ["/hub/content/0.md", "/hub/content/1.md", "/hub/content/2.md"]))
        #expect(burst.left == 0)
        #expect(burst.waits == 501)
    }

    @Test func `does not wait for ever for an end of changes`() {
        let burst = Burst(.max)
        _ = burst.waitForRest(limit: .milliseconds(20))
        #expect(burst.left > 0)
    }

    @Test func `says every now and then that the hub may have changed where the system does not tell`() {
        let watch = PollingWatch(interval: .milliseconds(1))
        #expect(watch.wait(atMost: nil) == .anything)
        #expect(watch.wait(atMost: .milliseconds(1)).count == 0)
    }

    @Test func `knows no more which files have changed once one change may be of any`() {
        var changes = HubChanges(count: 2, files: ["/hub/content/a.md"])
        changes += .anything
        changes += HubChanges(count: 1, files: ["/hub/content/b.md"])
        #expect(changes == HubChanges(count: 4, files: nil))
    }

    #if os(Linux)
        private let folder: TemporaryFolder

        init() throws {
            folder = try TemporaryFolder(["content/a.md": "A", "content/deep/er/b.md": "B", "elsewhere/c.md": "C", "templates/styles/own.css": ""])
        }

        private func sees(_ watch: InotifyWatch, _ change: () throws -> Void) throws -> Bool {
            while watch.wait(atMost: .zero).count > 0 {}
            try change()
            return watch.wait(atMost: .seconds(30)).count > 0
        }

        private func overlooks(_ watch: InotifyWatch, _ change: () throws -> Void) throws -> Bool {
            while watch.wait(atMost: .zero).count > 0 {}
            try change()
            return watch.wait(atMost: .milliseconds(20)).count == 0
        }

        @Test func `names the files that have changed, and none where a folder has`() throws {
            let watch = try InotifyWatch(hub: folder.path)
            let hub = try Disk.resolve(folder.path)
            try folder.write("AA", to: "content/a.md")
            try folder.write("BB", to: "content/deep/er/b.md")
            #expect(watch.waitForRest().files == [hub + "/content/a.md", hub + "/content/deep/er/b.md"])
            try FileManager.default.moveItem(atPath: folder.path + "/content/deep", toPath: folder.path + "/content/deeper")
            #expect(watch.waitForRest().files == nil)
            try folder.write("BBB", to: "content/deeper/er/b.md")
            #expect(watch.waitForRest().files == [hub + "/content/deeper/er/b.md"])
        }

        @Test func `goes on where the hub's own folder was taken away and put back`() throws {
            let watch = try InotifyWatch(hub: folder.path)
            let files = FileManager.default
            #expect(try sees(watch) { try files.moveItem(atPath: folder.path, toPath: folder.path + "-away") })
            #expect(watch.wait(atMost: nil) == .anything, "looked at every second")
            try files.copyItem(atPath: folder.path + "-away", toPath: folder.path)
            try files.removeItem(atPath: folder.path + "-away")
            #expect(watch.wait(atMost: nil).count > 0)
            #expect(try sees(watch) { try folder.write("AA", to: "content/a.md") })
        }

        @Test func `sees what is written, made, renamed and removed, in new folders too`() throws {
            let watch = try InotifyWatch(hub: folder.path)
            let files = FileManager.default
            #expect(try sees(watch) { try folder.write("AA", to: "content/a.md") })
            #expect(try sees(watch) { try folder.write("BB", to: "content/deep/er/b.md") })
            #expect(try sees(watch) { try folder.write("x", to: "templates/styles/own.css") })
            #expect(try sees(watch) { try folder.write("D", to: "content/new/folder/d.md") })
            #expect(try sees(watch) { try folder.write("DD", to: "content/new/folder/d.md") })
            // As many editors save: beside it, then in its place.
            try folder.write("A3", to: "content/.a.md.swp")
            #expect(try sees(watch) { _ = rename(folder.path + "/content/.a.md.swp", folder.path + "/content/a.md") })
            #expect(try sees(watch) { try files.moveItem(atPath: folder.path + "/content/deep", toPath: folder.path + "/content/shallow") })
            #expect(try sees(watch) { try folder.write("B4", to: "content/shallow/er/b.md") })
            #expect(try sees(watch) { try files.removeItem(atPath: folder.path + "/content/shallow/er/b.md") })
        }

        @Test func `sees a folder of templates that is made, and settings in the wrong place`() throws {
            let folder = try TemporaryFolder(["content/a.md": "A"])
            let watch = try InotifyWatch(hub: folder.path)
            #expect(try sees(watch) { try folder.write("x", to: "templates/styles/own.css") })
            #expect(try sees(watch) { try folder.write("xx", to: "templates/styles/own.css") })
            #expect(try sees(watch) { try folder.write("title: A", to: "hub.yml") })
        }

        @Test func `sees what links lead to`() throws {
            try folder.link("content/linked.md", to: "../elsewhere/c.md")
            let watch = try InotifyWatch(hub: folder.path)
            #expect(try sees(watch) { try folder.write("CC", to: "elsewhere/c.md") })
        }

        @Test func `overlooks hidden files and the site that a build writes`() throws {
            let watch = try InotifyWatch(hub: folder.path)
            #expect(try overlooks(watch) { try folder.write("x", to: "content/.a.md.swp") })
            #expect(try overlooks(watch) { try folder.write("x", to: "public/index.html") })
        }

        @Test func `says that the system watches no more`() throws {
            for (number, failure) in [(ENOSPC, InotifyWatch.Failure.limit), (EACCES, .other)] {
                #expect(throws: failure) {
                    try InotifyWatch(hub: folder.path) { _, _, _ in
                        errno = number
                        return -1
                    }
                }
            }
        }
    #endif
}
