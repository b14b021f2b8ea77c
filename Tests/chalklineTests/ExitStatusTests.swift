import TestSupport
import Testing

struct ExitStatusTests {
    @Test func `is 0 for a hub without errors`() throws {
        let folder = try TemporaryFolder.hub(["hub/content/odd.md": TemporaryFolder.oddKey])
        #expect(try Chalkline.run("check", "hub", in: folder).status == 0)
        #expect(try Chalkline.run("build", "hub", in: folder).status == 0)
    }

    @Test func `is 1 for content with errors`() throws {
        let folder = try TemporaryFolder.hub(["hub/content/bad.md": TemporaryFolder.untitled])
        #expect(try Chalkline.run("check", "hub", in: folder).status == 1)
        #expect(try Chalkline.run("build", "hub", in: folder).status == 1)
    }

    @Test func `is 1 for warnings where they are taken for errors`() throws {
        let folder = try TemporaryFolder.hub(["hub/content/odd.md": TemporaryFolder.oddKey])
        #expect(try Chalkline.run("check", "hub", "--strict", in: folder).status == 1)
    }

    @Test(arguments: [
        (["build", "hub", "--jobs", "0"], "--jobs takes a number from 1 to 256, not 0"),
        (["build", "hub", "--jobs", "many"], "The value 'many' is invalid for '--jobs"),
        (["build", "hub", "--output", ""], "--output takes the path of a folder"),
        (["build", ""], "the hub's path is empty"),
        (["build", "hub", "other"], "Unexpected argument 'other'"),
        (["build", "hub", "--colour"], "Unknown option '--colour'"),
        (["check", "hub", "--output", "site"], "Unknown option '--output'"),
        (["check", "hub", "--format", "xml"], "one of 'human', 'json' or 'github'"),
        (["check", "hub", "--audience", "parents"], "one of 'public', 'staff' or 'students'"),
        (["check", "hub", "--base-url", "example"], "--base-url takes an address such as https://example.org/hub/"),
        (["publish"], "there is no \"chalkline publish\"; it takes one of build, check, serve"),
        (["biuld", "hub"], "there is no \"chalkline biuld\"; did you mean \"chalkline build\"?"),
        (["new", "tsak", "Fair shares"], "there is no \"chalkline new tsak\"; did you mean \"chalkline new task\"?"),
        (["build", "hub", "–output", "site"], "\"–output\" begins with a dash, as word processors make one of two hyphens; type \"--output\""),
        (["new", "hub"], "Missing expected argument"),
        (["new", "hub", ""], "a hub needs a folder"),
        (["new", "task", " ", "--hub", "hub"], "a page needs a title"),
        (["explain", "brokn-link"], "did you mean \"broken-link\"?"),
        (["new", "task", "a\u{1B}[31mb", "--hub", "hub"], "a title is one line"),
        (["new", "task", "Fair shares", "--hub", "hub", "--bank", "../../x"], "--bank takes the name of one folder"),
        (["try", "template", "missing.html"], "there is no file \"missing.html\""),
    ])
    func `is 2 for wrong usage, with what was wrong and nothing written`(arguments: [String], message: String) throws {
        let folder = try TemporaryFolder.hub()
        let before = folder.listing
        let outcome = try Chalkline.run(arguments, in: folder)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
        #expect(outcome.output == "")
        #expect(folder.listing == before)
    }

    @Test(arguments: ["build", "check"])
    func `is 3 for a hub that does not exist`(command: String) throws {
        let outcome = try Chalkline.run(command, "nowhere", in: TemporaryFolder())
        #expect(outcome.status == 3)
        #expect(outcome.errors.hasPrefix("chalkline: there is no folder at \"nowhere\""))
    }

    @Test func `is 3 for a folder that is no hub`() throws {
        let folder = try TemporaryFolder(["notes/a.md": "A"])
        let outcome = try Chalkline.run("check", "notes", in: folder)
        #expect(outcome.status == 3)
        #expect(outcome.errors.contains("has no content folder"))
        let started = try Chalkline.run("new", "task", "Fair shares", "--hub", "notes", in: folder)
        #expect(started.status == 3)
        #expect(started.errors.contains("name the hub with --hub"))
        #expect(folder.listing == ["notes/", "notes/a.md"])
    }

    @Test func `is 3 for output that is a file, which stays`() throws {
        let folder = try TemporaryFolder.hub(["site": "mine"])
        let outcome = try Chalkline.run("build", "hub", "--output", "site", in: folder)
        #expect(outcome.status == 3)
        #expect(outcome.errors.hasPrefix("chalkline: "))
        #expect(outcome.errors.contains("site"))
        #expect(try folder.text(of: "site") == "mine")
    }
}
