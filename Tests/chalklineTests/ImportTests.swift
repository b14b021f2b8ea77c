import TestSupport
import Testing

struct ImportTests {
    private static let notes = "Our year\n\nWe met every week with\n\nthe coaches of four schools.\n"

    @Test func `writes a page in its place, prints its path and reports each change by line`() throws {
        let folder = try TemporaryFolder.hub()
        try folder.write(Self.notes, to: "notes.txt")
        let outcome = try Chalkline.run("import", "notes.txt", "--kind", "statement", "--hub", "hub", in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.output == "hub/content/statements/our-year.md\n")
        #expect(try folder.text(of: "hub/content/statements/our-year.md") == "---\ntitle: Our year\n---\n\nWe met every week with the coaches of four schools.\n")
        #expect(outcome.errorLines == [
            "hub/content/statements/our-year.md:5: made a title of \"Our year\"",
            "hub/content/statements/our-year.md:5: joined a paragraph that was cut in two: \"… every week with | the coaches of four schools.\"",
            "Next: \"chalkline check hub\" says what is left to mend, and \"chalkline serve hub --open\" shows the pages.",
        ])
    }

    @Test func `knows a name that lacks its quotation marks`() throws {
        let folder = try TemporaryFolder.hub()
        try folder.write(Self.notes, to: "Our year 2023.txt")
        let outcome = try Chalkline.run("import", "Our", "year", "2023.txt", "--kind", "statement", "--hub", "hub", in: folder)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("\"Our year 2023.txt\" is one document; put quotation marks around its name"))
    }

    @Test func `overwrites nothing, and goes on with the next document`() throws {
        let folder = try TemporaryFolder.hub()
        try folder.write(Self.notes, to: "notes.txt")
        try folder.write("Another\n\nWords.\n", to: "other.txt")
        try folder.write("mine", to: "hub/content/our-year.md")
        let outcome = try Chalkline.run("import", "notes.txt", "other.txt", "--kind", "page", "--hub", "hub", in: folder)
        #expect(outcome.status == 1)
        #expect(outcome.output == "hub/content/another.md\n")
        #expect(outcome.errors.hasPrefix("chalkline: \"hub/content/our-year.md\" is there already, and nothing is overwritten"))
        #expect(try folder.text(of: "hub/content/our-year.md") == "mine")
    }

    @Test func `prints instead of writing where it is asked to`() throws {
        let folder = try TemporaryFolder(["notes.txt": Self.notes])
        let outcome = try Chalkline.run("import", "notes.txt", "--kind", "page", "--dry-run", in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("content/our-year.md:\n---\ntitle: Our year\n"))
        #expect(folder.listing == ["notes.txt"])
    }

    @Test func `makes a bank of a spreadsheet, or nothing at all`() throws {
        let folder = try TemporaryFolder.hub()
        try folder.write("title,Task,Goal\nOne,Do it.,Know it.\nTwo,Do that.,Know that.\n", to: "tasks.csv")
        let command = ["import", "tasks.csv", "--kind", "task", "--bank", "fractions", "--hub", "hub"]
        let outcome = try Chalkline.run(command, in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.output == "hub/content/tasks/fractions/one.md\nhub/content/tasks/fractions/two.md\n")
        #expect(try Chalkline.run("check", "hub", "--strict", in: folder).status == 0)

        try folder.remove("hub/content/tasks/fractions/one.md")
        let again = try Chalkline.run(command, in: folder)
        #expect(again.status == 1)
        #expect(folder.listing.filter { $0.hasPrefix("hub/content/tasks/") && $0.hasSuffix(".md") } == ["hub/content/tasks/fractions/two.md"])
    }

    @Test func `writes nothing of a spreadsheet with an error`() throws {
        let folder = try TemporaryFolder.hub()
        try folder.write("title,Task,minuets\nOne,Do it.,45\n", to: "tasks.csv")
        let before = folder.listing
        let outcome = try Chalkline.run("import", "tasks.csv", "--kind", "task", "--hub", "hub", in: folder)
        #expect(outcome.status == 1)
        #expect(outcome.errorLines.first == "tasks.csv:1:12: error: no column is called \"minuets\"; did you mean \"minutes\"? [misspelt-key]")
        #expect(folder.listing == before)
    }

    @Test(arguments: [
        (["plan.pdf", "--kind", "page"], 2, "\"plan.pdf\" cannot be imported: open it, select all, and paste its text into a file that ends in .txt"),
        (["plan.doc", "--kind", "page"], 2, "save it as .docx"), (["gone.txt", "--kind", "page"], 3, "\"gone.txt\" cannot be read: there is nothing there"),
        (["empty.txt", "--kind", "page"], 1, "has no words"), (["plan.txt", "--kind", "poem"], 2, "poem"), (["plan.txt"], 2, "--kind"),
        (["plan.txt", "--kind", "page", "--bank", "x"], 2, "--bank is for tasks"),
    ] as [([String], Int32, String)])
    func `says what is wrong with the way out`(arguments: [String], status: Int32, message: String) throws {
        let folder = try TemporaryFolder.hub()
        try folder.write(" \n", to: "empty.txt")
        let outcome = try Chalkline.run(["import"] + arguments + ["--hub", "hub"], in: folder)
        #expect(outcome.status == status)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }

    @Test func `says how to install pandoc where it is missing, and needs none for text`() throws {
        let folder = try TemporaryFolder.hub()
        try folder.write("any", to: "plan.docx")
        try folder.write(Self.notes, to: "notes.txt")
        let missing = try Chalkline.run(script: "PATH=/nowhere \"$chalkline\" import plan.docx --kind page --hub hub", in: folder)
        #expect(missing.status == 3)
        #expect(missing.errors.contains("sudo apt install pandoc"))
        #expect(try Chalkline.run(script: "PATH=/nowhere \"$chalkline\" import notes.txt --kind page --hub hub", in: folder).status == 0)
    }
}
