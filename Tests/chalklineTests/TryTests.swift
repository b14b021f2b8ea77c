import TestSupport
import Testing

struct TryTests {
    @Test func `turns a formula into MathML`() throws {
        let line = try Chalkline.run("try", "math", in: TemporaryFolder(), input: "x^2\n")
        #expect(line.status == 0 && line.errors == "")
        #expect(line.output.hasPrefix("<math><semantics>") && line.output.hasSuffix("x^2</annotation></semantics></math>\n"))
        let block = try Chalkline.run("try", "math", "--block", in: TemporaryFolder(), input: "x^2")
        #expect(block.output.hasPrefix("<math display=\"block\">"))
    }

    @Test func `says where a formula is wrong`() throws {
        let outcome = try Chalkline.run("try", "math", in: TemporaryFolder(), input: "1 +\n é\\frax{1}{2}\n")
        #expect(outcome.status == 1 && outcome.output == "")
        #expect(outcome.errors.hasPrefix("standard input:2:3: error: "))
        #expect(outcome.errors.hasSuffix("[tex-unknown-command]\n"))
    }

    @Test func `turns a drawing's lines into SVG, or says which is wrong`() throws {
        let drawn = try Chalkline.run("try", "drawing", "clock", in: TemporaryFolder(), input: "time: 3:45\n")
        #expect(drawn.status == 0 && drawn.output.hasPrefix("<svg ") && drawn.output.hasSuffix("</svg>\n"))
        let wrong = try Chalkline.run("try", "drawing", "clock", in: TemporaryFolder(), input: "time: 3:45\nhands: three\n")
        #expect(wrong.status == 1 && wrong.output == "" && wrong.errors.hasPrefix("standard input:2:8: error: "), "\(wrong.errors)")
        let unknown = try Chalkline.run("try", "drawing", "clok", in: TemporaryFolder())
        #expect(unknown.status == 2 && unknown.errors.contains("did you mean \"clock\"?"))
    }

    @Test func `Markdown's formulas are MathML`() throws {
        let outcome = try Chalkline.run("try", "markdown", in: TemporaryFolder(), input: "So $x^2$.\n")
        #expect(outcome.output.hasPrefix("<p>So <span class=\"unbroken\"><math>"))
    }

    @Test(arguments: ["markdown", "template"])
    func `a text comes from a file or from standard input`(piece: String) throws {
        let folder = try TemporaryFolder(["text": "Fair shares.\n", "folder/a": ""])
        let read = try Chalkline.run("try", piece, "text", in: folder)
        let piped = try Chalkline.run("try", piece, "-", in: folder, input: "Fair shares.\n")
        #expect(read.status == 0 && read.output.contains("Fair shares."))
        #expect(piped.output == read.output)
        let missing = try Chalkline.run("try", piece, "txt", in: folder)
        #expect(missing.status == 2 && missing.errorLines == ["chalkline: there is no file \"txt\"; check its path"])
        let within = try Chalkline.run("try", piece, "folder", in: folder)
        #expect(within.status == 2 && within.errorLines == ["chalkline: \"folder\" is a folder; name a file in it"])
    }
}
