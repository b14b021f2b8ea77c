import Foundation
import TestSupport
import Testing

/// `chalkline check` as a leader runs it, and what its three formats say.
struct CheckTests {
    /// A page with one error, one warning and one note.
    private static let files = [
        "hub/content/reports/a.md": "---\ntitle: A\nsource: A journal\n---\n\nof of (x\n",
        "hub/content/tasks/b.md": "---\ntitle: B\nreview: 2026-05\n---\n\n## Goal\n\nThe the.\n",
    ]

    @Test func `says all that a build says, and writes nothing`() throws {
        let folder = try TemporaryFolder.hub(Self.files)
        let before = folder.listing
        let checked = try Chalkline.run("check", "hub", "--today", "2026-06-01", in: folder)
        #expect(checked.status == 1)
        #expect(folder.listing == before)
        #expect(
            checked.errorLines.dropLast() == [
                "content/reports/a.md:3:9: note: 2 findings in reprinted words: 1 doubled-word, 1 unclosed-parenthesis; "
                    + "they are for its source to mend [reprint]",
                "content/tasks/b.md:1:1: error: this task has no heading \"Task\"; "
                    + "students get what stands below it, so add a line \"## Task\" [missing-section]",
                "content/tasks/b.md:3:9: warning: this page was to be looked at again by 2026-05; read it, then set the next date [review-due]",
                "content/tasks/b.md:8:1: warning: \"the\" stands here twice in a row; take one out [doubled-word]",
            ])
        #expect(checked.errorLines.last?.hasPrefix("1 error, 2 warnings, 1 note (") == true)
        let built = try Chalkline.run("build", "hub", "--today", "2026-06-01", in: folder)
        #expect(built.errorLines.dropLast() == checked.errorLines.dropLast())
    }

    @Test func `finds the hub from any folder of its content`() throws {
        let folder = try TemporaryFolder.hub(Self.files)
        let inside = try Chalkline.run(script: "cd hub/content/tasks; $chalkline check; $chalkline check ../tasks; $chalkline new task 'Half a loaf'; cd ..; $chalkline build", in: folder)
        #expect(inside.errors.ranges(of: "content/tasks/b.md:1:1: error:").count == 3 && inside.output == "../../content/tasks/half-a-loaf.md\n")
        #expect(inside.status == 1)
        let outside = try Chalkline.run(script: "mkdir other; cd other; $chalkline check", in: folder)
        #expect(outside.status == 3 && outside.errors.contains("the folder \".\" has no content folder"))
    }

    @Test func `prints notes in every format`() throws {
        let folder = try TemporaryFolder.hub(Self.files)
        let json = try Chalkline.run("check", "hub", "--format", "json", in: folder)
        #expect(
            json.errorLines.first
                == #"{"path":"content/reports/a.md","line":3,"column":9,"severity":"note","code":"reprint","message":"2 findings in reprinted words: "#
                + #"1 doubled-word, 1 unclosed-parenthesis; they are for its source to mend"}"#)
        let github = try Chalkline.run("check", "hub", "--format", "github", in: folder)
        #expect(github.errorLines.first?.hasPrefix("::notice file=hub/content/reports/a.md,line=3,col=9,title=reprint::2 findings in ") == true)
    }

    @Test func `holds dates of review against the day it is given, or this day`() throws {
        let folder = try TemporaryFolder.hub([
            "hub/content/a.md": "---\ntitle: A\nreview: 2026-05-10\n---\n\nText.\n", "hub/content/b.md": "---\ntitle: B\nreview: 1999\n---\n\nText.\n",
            "hub/content/c.md": "---\ntitle: C\nreview: 9999\n---\n\nText.\n",
        ])
        func due(_ options: String...) throws -> [String] {
            try Chalkline.run(["check", "hub"] + options, in: folder).errorLines.filter { $0.contains("[review-due]") }.map { String($0.prefix(12)) }
        }
        #expect(try due("--today", "2026-05-10") == ["content/b.md"])
        #expect(try due("--today", "2026-05-11") == ["content/a.md", "content/b.md"])
        #expect(try due("--today", "1999-12-31") == [])
        let today = try due()
        #expect(today.contains("content/b.md") && !today.contains("content/c.md"))
    }

    @Test func `builds the same site on any day`() throws {
        let folder = try TemporaryFolder.hub(["hub/content/a.md": "---\ntitle: A\nreview: 2026-05-10\n---\n\nText.\n"])
        _ = try Chalkline.run("build", "hub", "--output", "one", "--today", "2026-05-10", in: folder)
        _ = try Chalkline.run("build", "hub", "--output", "two", "--today", "2031-01-01", in: folder)
        let first = try folder.files(in: "one")
        #expect(!first.isEmpty)
        let isSame = try folder.files(in: "two") == first
        #expect(isSame)
    }

    @Test func `takes warnings for errors, and notes for notes`() throws {
        let folder = try TemporaryFolder.hub(["hub/content/reports/a.md": "---\ntitle: A\nsource: A journal\n---\n\nof of (x\n"])
        #expect(try Chalkline.run("check", "hub", "--strict", in: folder).status == 0)
        try folder.write("---\ntitle: A\n---\n\nof of (x\n", to: "hub/content/reports/a.md")
        #expect(try Chalkline.run("check", "hub", in: folder).status == 0)
        #expect(try Chalkline.run("check", "hub", "--strict", in: folder).status == 1)
    }

    @Test(arguments: ["2026", "2026-05", "2026-02-30", "tomorrow", ""])
    func `takes a whole day alone`(day: String) throws {
        let outcome = try Chalkline.run("check", "hub", "--today", day, in: .hub())
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("--today takes a day such as 2026-03-09, not \"\(day)\""), "\(outcome.errors)")
    }

    @Test func `takes any number of minutes in an agenda`() throws {
        let agenda = "# A\n\n## Agenda\n\n| Time | What |\n|---|---|\n| 9223372036854775807 min | Begin |\n| 5 min | End |\n"
        let outcome = try Chalkline.run("check", "hub", in: .hub(["hub/content/protocols/a.md": agenda]))
        #expect(outcome.status == 0, "\(outcome.errors)")
    }
}
