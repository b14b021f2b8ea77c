import HubContent
import SourceText
import Testing

@testable import HubImport

struct PlainTextReaderTests {
    @Test func `joins the lines of a paragraph and parts paragraphs at empty lines`() {
        let body = Importing.body("""
            Our year

            Students who cut oranges into equal parts soon ask
            what a part is called. The name comes last.

            Then they cut paper.
            """)
        #expect(body == """
            Students who cut oranges into equal parts soon ask what a part is called. The name comes last.

            Then they cut paper.
            """)
    }

    @Test func `keeps lettered parts and equations apart`() {
        let long = "Students who cut oranges into equal parts soon ask what a part is called, and then they cut paper."
        #expect(Importing.body("Our year\n\n\(long)\n\na) x + 3 = 7\nb) 2x = 10").hasSuffix("a) x + 3 = 7\n\nb) 2x = 10"))
        #expect(Importing.body("Our year\n\n\(long)\n\nx + 2 = 5\ny - 3 = 1").hasSuffix("x + 2 = 5\n\ny - 3 = 1"))
    }

    @Test func `takes each line for a paragraph where no line is broken`() {
        let long = String(repeating: "Teams that meet weekly see more of what students think. ", count: 4).trimmed
        #expect(Importing.body("Our year\n\(long)\nA short one.\n\(long)") == "\(long)\n\nA short one.\n\n\(long)")
    }

    @Test func `parts paragraphs of broken lines at a short last line`() {
        let body = Importing.body("""
            Our year

            Students who cut oranges into equal parts soon ask
            what a part is called.
            Then they cut paper into equal parts as well and see
            that the name stays the same.
            """)
        #expect(body.split(separator: "\n\n").count == 2)
    }

    @Test func `reads headings, lists, tables, quotations and code of Markdown`() {
        let text = """
            # Our year

            ## First part

            - one
            - two
              - deeper

            1. first
            2. second

            | Grade | Teams |
            |---|--:|
            | 3 | 4 |

            > We saw it.

            ```number-line
            from: 0
            to: 2
            ```
            """
        let page = Importing.page(text)
        #expect(page.text == """
            ---
            title: Our year
            ---

            ## First part

            - one
            - two
              - deeper

            1. first
            2. second

            | Grade | Teams |
            |---|---:|
            | 3 | 4 |

            > We saw it.

            ```number-line
            from: 0
            to: 2
            ```

            """)
        #expect(page.changes.map(\.what) == ["made a title of \"Our year\""])
    }

    @Test func `makes a table of lines with tabs and of columns lined up`() {
        #expect(Importing.body("Our year\n\nGrade\tTeams\n3\t4\n4\t5") == "| Grade | Teams |\n|---|---|\n| 3 | 4 |\n| 4 | 5 |")
        let aligned = """
            Our year

            Grade      Teams    Weeks
            Third      4        10
            Fourth     5        12
            """
        #expect(Importing.body(aligned) == "| Grade | Teams | Weeks |\n|---|---|---|\n| Third | 4 | 10 |\n| Fourth | 5 | 12 |")
    }

    @Test func `takes out what stands on every page, and goes on with the sentence`() {
        let text = """
            Our year

            Students who cut oranges into equal parts soon ask what

            A Year of Sharing | 1
            \u{0C}a part is called, and the name comes last.

            A Year of Sharing | 2
            \u{0C}Then they cut paper.
            """
        #expect(Importing.body(text) == """
            Students who cut oranges into equal parts soon ask what a part is called, and the name comes last.

            Then they cut paper.
            """)
        #expect(Importing.changes(text).contains("took out a running head: \"A Year of Sharing | 1\""))
    }

    @Test func `says on which line of the page a change is`() throws {
        let page = Importing.page("Our year\n\nFirst words here.\n\n• one\n• two")
        let change = try #require(page.changes.first { $0.what.hasPrefix("made an item of a list of \"two\"") })
        #expect(page.text.split(separator: "\n", omittingEmptySubsequences: false)[change.line - 1] == "- two")
    }
}
