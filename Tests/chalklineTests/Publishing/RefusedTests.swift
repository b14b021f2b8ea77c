import Foundation
import TestSupport
import Testing

/// What a build says, in one line and with status 3, where it cannot or must not publish; and that all stays as it was.
struct RefusedTests {
    private let folder: TemporaryFolder

    /// A hub that has changed since it was published to out/site.
    init() throws {
        folder = try TemporaryFolder.hub(["mine/thesis.txt": "Chapter 1", "empty/.git/config": "mine", "file": "mine"])
        try #require(try Chalkline.run("build", "hub", "--output", "out/site", in: folder).status == 0)
        try folder.write(TemporaryFolder.page("Changed"), to: "hub/content/index.md")
        try folder.write(String(repeating: "0123456789", count: 30_000), to: "hub/content/large.png")
    }

    private func check(_ outcome: Chalkline.Outcome, _ message: String) {
        #expect(outcome.status == 3)
        #expect(outcome.errors.replacingOccurrences(of: folder.path, with: "HERE") == "chalkline: \(message)\n")
    }

    // MARK: By the machine

    /// Runs a script that keeps the build from publishing, builds, and hands over a copy of the site in "after".
    private func check(_ script: String, _ message: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let before = try folder.files(in: "out/site")
        check(try Chalkline.run(script: script, in: folder), message)
        let isIntact = try folder.files(in: "after") == before
        #expect(isIntact, sourceLocation: sourceLocation)
    }

    @Test(.enabled(if: Machine.canForbid, "nothing can be forbidden here"), arguments: [
        ("out", "the next site is put together beside it, in \"HERE/out\""),
        ("out/site", "\"HERE/out/site\""),
    ])
    func `no permission`(shut: String, place: String) throws {
        try check(
            Machine.unprivileged + """
                chmod 555 \(shut)
                chalkline build hub --output out/site
                status=$?
                chmod 755 \(shut)
                ls -A out > beside
                cp -R out/site after
                exit $status
                """,
            "\"out/site\" cannot be published: \(place): you have no permission for it; name a folder of your own with --output")
        #expect(try folder.text(of: "beside") == "site\n")
    }

    @Test(.enabled(if: Machine.canForbid, "nothing can be forbidden here"))
    func `no permission to make the folders above`() throws {
        try check(
            Machine.unprivileged + """
                cp -R out/site after
                chmod 555 out
                chalkline build hub --output out/new/site
                status=$?
                chmod 755 out
                exit $status
                """,
            "\"out/new/site\" cannot be published: \"out/new\": you have no permission for it; name a folder of your own with --output")
    }

    @Test(.enabled(if: Machine.canMount, "nothing can be mounted here"), arguments: [
        (
            "dd if=/dev/zero of=small/all bs=4k 2>/dev/null",
            "\"small/site\" cannot be published: the next site's \"index.html\": the disk is full; free some space and build again"
        ),
        (
            "mount -o remount,ro none small",
            "\"small/site\" cannot be published: the next site is put together beside it, in \"HERE/small\": "
                + "it is on a disk that can only be read; name a folder of your own with --output"
        ),
    ])
    func `a disk that is full, or can only be read`(fault: String, message: String) throws {
        try check(
            Machine.mounting("""
                mkdir small
                mount -t tmpfs -o size=4m none small
                cp -a out/site small/site
                \(fault)
                chalkline build hub --output small/site --jobs 1
                status=$?
                ls -A small | grep -v all > beside
                cp -R small/site after
                exit $status
                """),
            message)
        #expect(try folder.text(of: "beside") == "site\n")
    }

    @Test(.enabled(if: Machine.canMount, "nothing can be mounted here"))
    func `a mount point`() throws {
        try check(
            Machine.mounting("""
                mkdir point
                mount -t tmpfs -o size=4m none point
                cp -a out/site/. point
                chalkline build hub --output point
                status=$?
                cp -R point after
                exit $status
                """),
            "\"point\" cannot be replaced in one step, because it is a mount point or its disk has no such step; "
                + "name a folder inside it, or on another disk, with --output")
    }

    @Test(.enabled(if: Machine.canMount, "nothing can be mounted here"))
    func `nothing on another disk, where it publishes as on the hub's own`() throws {
        let script = """
            mkdir other
            mount -t tmpfs -o size=4m none other
            cp -a out/site other/site
            chalkline build hub --output other/site || exit 1
            chalkline build hub --output other/new || exit 1
            cp -R other/. after
            """
        #expect(try Chalkline.run(script: Machine.mounting(script), in: folder).status == 0)
        #expect(try Chalkline.run("build", "hub", "--output", "out/site", in: folder).status == 0)
        let isSame = try folder.files(in: "after/site") == folder.files(in: "out/site") && folder.files(in: "after/new") == folder.files(in: "out/site")
        #expect(isSame)
    }

    @Test func `a file larger than a limit allows`() throws {
        try check(
            Machine.plain + """
                (ulimit -f 100; chalkline build hub --output out/site)
                status=$?
                ls -A out > beside
                cp -R out/site after
                exit $status
                """,
            "\"out/site\" cannot be published: the next site's \"large.png\": it is larger than a file may be here; "
                + "mend that and build again, or name another folder with --output")
        #expect(try folder.text(of: "beside") == "site\n")
    }

    // MARK: By what is there

    @Test(arguments: [
        ("hub", "\"hub\" holds the hub itself, which the site would replace; name another folder with --output"),
        ("hub/content", "\"hub/content\" stands among what the site is made from; name another folder with --output"),
        ("hub/templates", "\"hub/templates\" stands among what the site is made from; name another folder with --output"),
        ("hub/content/site", "\"hub/content/site\" stands among what the site is made from; name another folder with --output"),
        ("file", "\"file\" is a file; name a folder with --output"),
        ("mine", "\"mine\" holds files that Chalkline did not make, and would replace; empty it, or name another folder with --output"),
        (
            "empty",
            "\"empty\" holds the hidden folder \".git\", which cannot be carried over; move it away, or name another folder with --output"
        ),
    ])
    func `output where something else is`(output: String, message: String) throws {
        let before = try folder.files(in: ".")
        check(try Chalkline.run("build", "hub", "--output", output, in: folder), message)
        let isIntact = try folder.files(in: ".") == before
        #expect(isIntact)
    }

    @Test func `output that another build is publishing to`() throws {
        let before = try folder.files(in: "out/site")
        let lock = open(folder.path + "/out/.site.chalkline-lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        defer { close(lock) }
        try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)
        check(
            try Chalkline.run("build", "hub", "--output", "out/site", in: folder),
            "another build is publishing to \"out/site\"; try again when it has finished")
        let isIntact = try folder.files(in: "out/site") == before
        #expect(isIntact)
    }
}
