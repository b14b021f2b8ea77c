import Foundation
import TestSupport
import Testing

/// `chalkline serve` as its user starts and ends it.
struct ServeTests {
    /// Runs a preview until it says where it is, then a script, then Ctrl-C; what it printed comes as errors.
    /// - Parameter path: where it finds other programs.
    private func serve(_ script: String, _ options: String = "", path: String = "$PATH", in folder: TemporaryFolder) throws -> Chalkline.Outcome {
        try Chalkline.run(
            script: """
                : > log
                PATH="\(path)" "$chalkline" serve hub --port 0 \(options) 2> log & preview=$!
                trap 'kill -KILL $preview 2> /dev/null' EXIT
                await() { n=0; until grep -q "$1" log; do n=$((n + 1)); [ $n -lt 600 ] || exit 99; sleep 0.05; done; }
                await 'The preview is at'
                address=$(sed -n 's/.*\\(http:[^ ]*\\).*/\\1/p' log | head -1)
                \(script)
                kill -INT $preview
                wait $preview
                status=$?
                cat log >&2
                exit $status
                """, in: folder)
    }

    @Test func `says where the preview is, what is new to mend, and ends with Ctrl-C`() throws {
        let folder = try TemporaryFolder.hub(["hub/content/odd.md": TemporaryFolder.oddKey])
        let before = folder.listing
        let outcome = try serve(
            """
            await Shows
            printf -- '---\\ntitle: A\\n---\\n\\nSee [it](nowhere.md).\\n' > hub/content/broken.md
            await 'the last good pages stay'
            rm hub/content/broken.md
            n=0; until [ "$(grep -c '^Shows' log)" = 2 ]; do n=$((n + 1)); [ $n -lt 600 ] || exit 98; sleep 0.05; done
            """, in: folder)
        #expect(outcome.status == 0)
        let lines = outcome.errorLines
        #expect(lines.first?.hasPrefix("The preview is at http://127.0.0.1:") == true)
        #expect(lines.filter { $0.contains("[unknown-key]") }.count == 1)
        #expect(lines.filter { $0 == "content/broken.md:5:10: error: no page at \"nowhere.md\"; link to another page, or take the link out [broken-link]" }.count == 1)
        #expect(lines.contains { $0.hasPrefix("1 error, 1 warning; the last good pages stay (") })
        #expect(folder.listing == (before + ["log"]).sorted())
    }

    @Test func `says what an open address opens`() throws {
        let outcome = try serve("", "--host 0.0.0.0", in: .hub())
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("Open to every computer that reaches this one at 0.0.0.0, port "))
        #expect(try !serve("", "--host 127.0.0.1", in: .hub()).errors.contains("Open to"))
    }

    @Test func `opens the browser of the machine, and does not wait for its end`() throws {
        let folder = try TemporaryFolder.hub()
        for name in ["xdg-open", "open"] {
            try folder.write("#!/bin/sh\necho \"$1\" > opening && mv opening opened\nexec sleep 5\n", to: "programs/\(name)")
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/programs/\(name)")
        }
        let outcome = try serve(
            """
            n=0; until [ -e opened ]; do n=$((n + 1)); [ $n -lt 600 ] || exit 98; sleep 0.05; done
            [ "$(cat opened)" = "$address" ] || exit 97
            """, "--open", path: "$PWD/programs:$PATH", in: folder)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(!outcome.errors.contains("no browser"))
    }

    @Test func `says where to look on a machine without a browser`() throws {
        let outcome = try serve("await 'no browser'; echo \"$address\"", "--open", path: "$PWD/none", in: .hub())
        #expect(outcome.status == 0, "\(outcome.errors)")
        let address = outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(outcome.errorLines.contains("no browser could be opened; open \(address) yourself"))
    }

    @Test func `says which port is free where one is in use`() throws {
        let outcome = try serve(
            """
            port=${address##*:}; port=${port%/}
            "$chalkline" serve hub --port $port 2> second; echo "status $?"; cat second
            """, in: .hub())
        #expect(outcome.output.contains("status 3"))
        #expect(outcome.output.contains(/chalkline: port \d+ is in use, perhaps by another preview; try --port \d+\n/))
    }

    @Test func `says that a folder is no hub`() throws {
        let outcome = try Chalkline.run("serve", "notes", "--port", "0", in: TemporaryFolder(["notes/a.md": "A"]))
        #expect(outcome.status == 3)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.errors.hasPrefix("chalkline: the folder \"notes\" has no content folder, so it is not a hub; "))
    }

    @Test(arguments: [["--host", "example.org"], ["--host", ""], ["--port", "70000"], ["--port", "-1"]])
    func `takes addresses and ports alone`(options: [String]) throws {
        let outcome = try Chalkline.run(["serve", "hub"] + options, in: .hub())
        #expect(outcome.status == 2)
    }
}
