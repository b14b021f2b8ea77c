import Testing

@testable import HubImport

/// Pandoc's trees, written out, so that these need no pandoc.
struct PandocReaderTests {
    private static func read(_ blocks: String) throws -> Manuscript {
        var reader = PandocReader { _ in nil }
        return reader.read(try PandocDocument(json: "{\"pandoc-api-version\":[1,23],\"meta\":{},\"blocks\":[\(blocks)]}"))
    }

    private static func str(_ words: String) -> String {
        words.split(separator: " ").map { "{\"t\":\"Str\",\"c\":\"\($0)\"}" }.joined(separator: ",{\"t\":\"Space\"},")
    }

    private static func para(_ words: String) -> String { "{\"t\":\"Para\",\"c\":[\(str(words))]}" }

    private static func cell(_ blocks: String, rows: Int = 1, columns: Int = 1) -> String {
        "[[\"\",[],[]],{\"t\":\"AlignDefault\"},\(rows),\(columns),[\(blocks)]]"
    }

    private static func table(_ rows: [[String]]) -> String {
        let rows = rows.map { "[[\"\",[],[]],[\($0.joined(separator: ","))]]" }.joined(separator: ",")
        return "{\"t\":\"Table\",\"c\":[[\"\",[],[]],[null,[]],[[{\"t\":\"AlignDefault\"},{\"t\":\"ColWidthDefault\"}]],"
            + "[[\"\",[],[]],[]],[[[\"\",[],[]],0,[],[\(rows)]]],[[\"\",[],[]],[]]]}"
    }

    @Test(arguments: [
        ("LowerAlpha", "OneParen", 1, ["a) one frog", "b) two frogs"]), ("UpperAlpha", "Period", 3, ["C. one frog", "D. two frogs"]),
        ("LowerRoman", "TwoParens", 1, ["(i) one frog", "(ii) two frogs"]),
    ])
    func `keeps the letters of a list, which the text may refer to`(style: String, delimiter: String, start: Int, texts: [String]) throws {
        let items = "[\(Self.para("one frog"))],[\(Self.para("two frogs"))]"
        let manuscript = try Self.read("{\"t\":\"OrderedList\",\"c\":[[\(start),{\"t\":\"\(style)\"},{\"t\":\"\(delimiter)\"}],[\(items)]]}")
        #expect(manuscript.blocks.map(\.text) == texts)
        #expect(manuscript.blocks.map(\.content) == [.paragraph, .paragraph])
    }

    @Test func `lays cells that reach over others out in rows and columns, and says so`() throws {
        let manuscript = try Self.read(Self.table([
            [Self.cell(Self.para("Phase")), Self.cell(Self.para("What")), Self.cell(Self.para("Minutes"))],
            [Self.cell(Self.para("Launch"), rows: 2), Self.cell(Self.para("Show")), Self.cell(Self.para("5"))],
            [Self.cell(Self.para("Ask it")), Self.cell(Self.para("3"))],
            [Self.cell(Self.para("Then rest"), columns: 3)],
        ]))
        #expect(manuscript.blocks[0].table == Table(
            head: ["Phase", "What", "Minutes"], rows: [["Launch", "Show", "5"], ["Launch", "Ask it", "3"], ["Then rest", "", ""]], alignments: [.none]))
        #expect(manuscript.blocks[0].changes == [
            "repeated a cell that reached over 2 rows in each of them: \"Launch\"", "put a cell that reached over 3 columns into the first of them: \"Then rest\"",
            "took the first row of a table as its head",
        ])
    }

    @Test func `takes no more of what a cell claims to reach over than a browser does`() throws {
        let manuscript = try Self.read(Self.table([[Self.cell(Self.para("wide"), columns: 100_000_000)], [Self.cell(Self.para("tall"), rows: 100_000_000)]]))
        #expect(manuscript.blocks[0].table?.rows.map(\.count) == [1000, 1])
        #expect(manuscript.blocks[0].changes.prefix(2) == [
            "took a cell that claimed to reach over 100000000 columns as one of 1000; look at the table: \"wide\"",
            "put a cell that reached over 1000 columns into the first of them: \"wide\"",
        ])
        let rows = Array(repeating: [Self.cell(Self.para("wide"), columns: 1000)], count: 400)
        #expect(try Self.read(Self.table(rows)).blocks[0].table?.rows.allSatisfy { $0.count == 500 } == true)
    }

    @Test func `takes the text out of a box`() throws {
        let manuscript = try Self.read(Self.table([[Self.cell(Self.para("Mind this.") + "," + Self.para("And this."))]]))
        #expect(manuscript.blocks.map(\.text) == ["Mind this.", "And this."])
        #expect(manuscript.blocks[0].changes == ["took the text out of a box, a table of one cell"])
    }

    @Test func `keeps a formula that cannot be read as typed text`() throws {
        let manuscript = try Self.read("{\"t\":\"Para\",\"c\":[\(Self.str("so")),{\"t\":\"Space\"},{\"t\":\"Math\",\"c\":[{\"t\":\"InlineMath\"},\"\\\\unknowncommand x\"]}]}")
        #expect(manuscript.blocks[0].text == "so `\\unknowncommand x`")
        #expect(manuscript.blocks[0].changes.first?.hasPrefix("kept a formula as typed text") == true)
    }

    @Test func `reads a figure of newer pandocs with its caption`() throws {
        let manuscript = try Self.read("{\"t\":\"Figure\",\"c\":[[\"f\",[],[]],[null,[\(Self.para("Four circles"))]],[\(Self.para("inside"))]]}")
        #expect(manuscript.blocks.map(\.text) == ["inside", "Four circles"])
        #expect(manuscript.blocks[1].style == .caption)
    }

    @Test(arguments: [("9223372036854775807", "999999999."), ("-9223372036854775808", "0."), ("7", "7.")])
    func `numbers a list from any number on`(start: String, mark: String) throws {
        let style = "[\(start),{\"t\":\"Decimal\"},{\"t\":\"Period\"}]"
        let manuscript = try Self.read("{\"t\":\"OrderedList\",\"c\":[\(style),[[\(Self.para("one"))],[\(Self.para("two"))]]]}")
        #expect(manuscript.blocks.map(\.text) == ["one", "two"])
        #expect(manuscript.blocks[0].content == .item(mark: mark))
    }

    @Test func `passes over blocks that it does not know`() throws {
        #expect(try Self.read("{\"t\":\"Null\"}," + Self.para("Words.")).blocks.map(\.text) == ["Words."])
    }

    @Test func `keeps the words of an item that a word processor's style stands around`() throws {
        func styled(_ words: String) -> String {
            "{\"t\":\"Div\",\"c\":[[\"\",[],[[\"custom-style\",\"List Bullet\"]]],[\(Self.para(words))]]}"
        }
        let manuscript = try Self.read("{\"t\":\"BulletList\",\"c\":[[\(styled("Start on time")),\(styled("Really"))],[\(styled("Listen first"))]]}")
        #expect(manuscript.blocks.map(\.text) == ["Start on time", "Really", "Listen first"])
        #expect(manuscript.blocks.map(\.content) == [.item(mark: "-"), .paragraph, .item(mark: "-")])
    }
}
