import TestSupport
import Testing

struct PublishingTests {
    @Test func `publishes the hub into its own folder public`() throws {
        let folder = try TemporaryFolder.hub()
        _ = try Chalkline.run("build", "hub", in: folder)
        #expect(try folder.text(of: "hub/public/index.html").contains("Welcome"))
    }

    @Test func `publishes nothing on an error`() throws {
        let folder = try TemporaryFolder.hub(["hub/content/bad.md": TemporaryFolder.untitled])
        let before = folder.listing
        _ = try Chalkline.run("build", "hub", in: folder)
        #expect(folder.listing == before)
    }

    @Test func `leaves the last good site intact on an error`() throws {
        let folder = try TemporaryFolder.hub()
        _ = try Chalkline.run("build", "hub", "--output", "site", in: folder)
        let before = try folder.files(in: "site")
        #expect(before["index.html"] != nil)

        try folder.write(TemporaryFolder.page("Changed"), to: "hub/content/index.md")
        try folder.write(TemporaryFolder.untitled, to: "hub/content/bad.md")
        #expect(try Chalkline.run("build", "hub", "--output", "site", in: folder).status == 1)
        #expect(try folder.files(in: "site") == before)

        try folder.remove("hub/content/bad.md")
        #expect(try Chalkline.run("build", "hub", "--output", "site", in: folder).status == 0)
        #expect(try folder.text(of: "site/index.html").contains("Changed"))
    }

    @Test(arguments: [[:], ["hub/content/bad.md": TemporaryFolder.untitled]])
    func `checks and writes nothing`(more: [String: String]) throws {
        let folder = try TemporaryFolder.hub(more)
        let before = folder.listing
        _ = try Chalkline.run("check", "hub", in: folder)
        #expect(folder.listing == before)
    }
}
