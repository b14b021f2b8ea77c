import HubContent
import SourceText
import TestSupport
import Testing

@testable import HubImport

struct SpreadsheetImportTests {
    private static func run(_ text: String, kind: Kind = .task, bank: String? = nil) -> SpreadsheetImport.Result {
        SpreadsheetImport(kind: kind, bank: bank).run(Array(text.utf8), path: "tasks.csv")
    }

    @Test(arguments: [("Index", "index-task"), ("Con", "con-task"), ("Page", "page-task")])
    func `names no page as the site names its own`(title: String, name: String) {
        #expect(Self.run("title,task\n\(title),Count.\n", bank: "fr").pages.map(\.path) == ["content/tasks/fr/\(name).md"])
    }

    private static let page = """
        ---
        title: Fair shares
        grades: 3-4
        minutes: 45 min
        ---

        ## Task

        Four friends share two oranges.

        How much is that?

        ## Solution

        Half an orange, $\\frac{1}{2}$.

        """

    @Test func `takes out of every cell what nobody sees, and says so`() throws {
        let result = Self.run("title,grades,Task\nFair\u{200B} shares,3\u{2011}4,Four\u{A0}friends\u{1B}\n")
        #expect(result.diagnostics == [])
        #expect(try #require(result.pages.first).text == "---\ntitle: Fair shares\ngrades: 3-4\n---\n\n## Task\n\nFour friends\n")
        #expect(result.note == "made plain hyphens of hyphens that do not break (1); made plain spaces of spaces that do not break (1); "
            + "took out characters without width (1); took out control characters (1)")
    }

    @Test(arguments: [
        "title,grades,minutes,bank,Task,Solution\nFair shares,3-4,45 min,Fractions,\"Four friends share two oranges.\nHow much is that?\",\"Half an orange, $\\frac{1}{2}$.\"\n",
        "\u{FEFF}Title;Grade;Minutes;Bank;Task;Answer key\r\nFair shares;3-4;45 min;Fractions;\"Four friends share two oranges.\r\nHow much is that?\";Half an orange, $\\frac{1}{2}$.\r\n".replacing("Answer key", with: "Solution").replacing("Grade;", with: "Grades;"),
        "title\tgrades\tminutes\tbank\tTask\tSolution\nFair shares\t3-4\t45 min\tFractions\t\"Four friends share two oranges.\nHow much is that?\"\tHalf an orange, $\\frac{1}{2}$.",
    ])
    func `makes a page of each row, whatever parts the cells`(text: String) throws {
        let result = Self.run(text)
        #expect(result.diagnostics == [])
        let page = try #require(result.pages.first)
        #expect(page.path == "content/tasks/fractions/fair-shares.md")
        #expect(page.text == Self.page)
    }

    @Test func `puts tasks without a bank of their own into the one that is named`() {
        let result = Self.run("title,Task\nOne,Do it.\n", bank: "Common checks")
        #expect(result.pages.map(\.path) == ["content/tasks/common-checks/one.md"])
    }

    @Test func `makes pages of other kinds, with their own keys and headings`() {
        let result = Self.run("title,roles,Text,Recommendations\nShare,coach,We share.,Plan together.\n", kind: .statement)
        #expect(result.diagnostics == [])
        #expect(result.pages.first?.text == "---\ntitle: Share\nroles: coach\n---\n\nWe share.\n\n## Recommendations\n\nPlan together.\n")
    }

    @Test(arguments: [
        ("title,Task,gradse\nA,B,3\n", "tasks.csv:1:12: error: no column is called \"gradse\"; did you mean \"grades\"? [misspelt-key]"),
        ("title,Task,Show\nA,B,c\n", "tasks.csv:1:12: error: \"Show\" stands below Launch, Explore or Discuss in a task, and a column has no place below another; take it out, and write it into the pages [unknown-key]"),
        ("title,Task,Lanuch\nA,B,C\n", "tasks.csv:1:12: error: no column is called \"Lanuch\"; did you mean \"Launch\"? [misspelt-key]"),
        ("title,Task\n,Do it.\n", "tasks.csv:2:1: error: this row has no title, and the file is named after it [missing-title]"),
        ("title,Task\nA,\n", "tasks.csv:2:1: error: \"A\" has nothing in the column \"Task\", so there is nothing to hand out [missing-section]"),
        ("title,Task,grades\nA,B,13\n", "tasks.csv:2:5: error: \"13\" is not a grade; write PK, K, 1 to 12, HS, or a range such as 3-5 (in the row of \"A\", column \"grades\") [invalid-value]"),
        ("title,Task\nA,B\na,C\n", "tasks.csv:3:1: error: this title makes the file \"content/tasks/a.md\", as the one on line 2 does; give one of them another title [duplicate-url]"),
        ("title,Task\nA,B,C\n", "tasks.csv:2:5: error: this row has more cells than the first line has names; text with a separator in it stands between quotation marks [invalid-value]"),
        ("title,grade,Task,grades\nA,3,B,4\n", "tasks.csv:1:18: error: the columns \"grade\" and \"grades\" mean the same; make them one [duplicate-key]"),
        ("Task\nB\n", "tasks.csv:1:1: error: no column is called \"title\"; the first line of the sheet names the columns [missing-title]"),
        ("title\nB\n", "tasks.csv:1:1: error: no column is called \"Task\"; students get what stands in it [missing-section]"),
        ("title,Task,\nA,B,C\n", "tasks.csv:2:5: error: this cell stands in a column without a name; name it in the first line [unknown-key]"),
        ("title,Task\n\"A,B\n", "tasks.csv:2:2: error: a quotation mark opens this cell and none closes it; all below it would be one cell [invalid-value]"),
    ])
    func `says where and why a sheet cannot be taken`(text: String, message: String) {
        #expect(Self.run(text).diagnostics.map(\.description) == [message])
    }

    @Test func `says at once what is wrong with columns and with rows`() {
        #expect(Self.run("title,Tusk,grades\nA,B,13\n").diagnostics.map { "\($0.position?.line ?? 0) \($0.code.rawValue)" } == ["1 misspelt-key", "2 invalid-value"])
    }

    @Test func `takes no sign at the beginning of a cell for a heading of the page`() {
        let result = Self.run("title,Task,Goal\nA,\"# of tiles: 12\n## How many?\n### Hint\",# of rows\n")
        #expect(result.diagnostics == [])
        #expect(result.pages.first?.text.hasSuffix("## Task\n\n\\# of tiles: 12\n\n\\## How many?\n\n### Hint\n\n## Goal\n\n\\# of rows\n") == true)
    }

    @Test func `takes semicolons in lists as well as commas`() {
        let result = Self.run("title,practices,grades,tags,materials,Task\nA,MP1; MP3,3; 4,one;two,paper; scissors,B\n")
        #expect(result.diagnostics == [])
        #expect(result.pages.first?.text.hasPrefix(
            "---\ntitle: A\npractices: \"MP1, MP3\"\ngrades: \"3, 4\"\ntags: \"one,two\"\nmaterials: paper; scissors\n---\n") == true)
    }

    @Test func `passes over the line in which Excel names the separator`() {
        #expect(Self.run("sep=;\r\ntitle;Task\r\nA;\"B, C\"\r\n").pages.map(\.path) == ["content/tasks/a.md"])
    }

    @Test func `says when it had to guess the encoding`() {
        let result = SpreadsheetImport(kind: .task).run(Array("title,Task\nCaf".utf8) + [0xE9] + Array(",B\n".utf8), path: "tasks.csv")
        #expect(result.note == "read the file as Windows-1252, because it is no UTF-8; look whether accents and quotation marks are right")
        #expect(result.pages.map(\.path) == ["content/tasks/café.md"])
    }

    @Test func `says of a file that is no text what to do`() throws {
        let folder = try TemporaryFolder()
        try folder.write([0x50, 0x4B, 0x03, 0x04, 0, 0, 0xFF], to: "tasks.csv")
        let path = folder.path + "/tasks.csv"
        #expect(throws: ImportFailure(.content, "\"\(path)\" is no text; open it in the program that it comes from and save the sheet as CSV (UTF-8)")) {
            try SpreadsheetImport(kind: .task).run(path)
        }
    }

    @Test func `writes bullets and tables of a cell as such`() {
        let result = Self.run("title,Task,Anticipated strategies\nA,\"• one\n• two\",\"| Strategy | Ask |\n|---|---|\n| Halves | Why? |\"\n")
        #expect(result.pages.first?.text.hasSuffix(
            "## Task\n\n- one\n- two\n\n## Anticipated strategies\n\n| Strategy | Ask |\n|---|---|\n| Halves | Why? |\n") == true)
    }
}
