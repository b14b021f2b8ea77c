import TestSupport
import Testing

/// `chalkline check --outside`, as far as a machine without internet shows it.
struct OutsideTests {
    @Test func `names dead links at their places, tells the sum and writes nothing`() throws {
        // Port 1 of this machine takes no calls.
        let folder = try TemporaryFolder.hub(["hub/content/out.md": "---\ntitle: Out\n---\n\n[x](http://127.0.0.1:1/x)\n"])
        let before = folder.listing
        let outcome = try Chalkline.run("check", "hub", "--outside", in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.errorLines.prefix(2) == [
            "Asked 1 outside address: 0 moved, 1 dead, 0 could not be checked",
            "content/out.md:5:5: warning: \"http://127.0.0.1:1/x\" cannot be reached: the site does not take calls; look for it anew, or take the link away [dead-link]",
        ])
        #expect(folder.listing == before)
        let strict = try Chalkline.run("check", "hub", "--outside", "--strict", "--format", "json", in: folder)
        #expect(strict.status == 1)
        #expect(strict.errorLines.first == #"{"severity":"note","message":"Asked 1 outside address: 0 moved, 1 dead, 0 could not be checked"}"#)
    }

    @Test func `asks nothing without being told to`() throws {
        let folder = try TemporaryFolder.hub(["hub/content/out.md": "---\ntitle: Out\n---\n\n[x](http://127.0.0.1:1/x)\n"])
        #expect(try Chalkline.run("check", "hub", in: folder).errorLines.count == 1)
    }

    @Test func `weighs what it finds as hub.yml says`() throws {
        let folder = try TemporaryFolder.hub([
            "hub/content/out.md": "---\ntitle: Out\n---\n\n[x](http://127.0.0.1:1/x)\n",
            "hub/content/hub.yml": "checks:\n  orphan-page: off\n  dead-link: error\n",
        ])
        #expect(try Chalkline.run("check", "hub", "--outside", in: folder).status == 1)
    }
}
