import SourceText
import Testing

@testable import HubContent

struct CSVTableTests {
    private func rows(_ text: String) -> [[String]] {
        CSVTable(SourceFile(path: "a.csv", text: text)).rows.map { $0.map(\.value) }
    }

    @Test func `reads commas, line ends and doubled quotes in quotes`() {
        #expect(rows("a,b\n\"1, 2\",\"he said \"\"no\"\"\nand left\"\n") == [["a", "b"], ["1, 2", "he said \"no\"\nand left"]])
    }

    @Test func `reads what spreadsheets save`() {
        #expect(rows("\u{FEFF}a,b\r\n1,2\r\n\r\n,\r\n3,") == [["a", "b"], ["1", "2"], ["3", ""]])
        #expect(rows("a;b\n1,5;2\n") == [["a", "b"], ["1,5", "2"]])
        #expect(rows("a\tb\n1\t2\n") == [["a", "b"], ["1", "2"]])
        #expect(rows("sep=;\r\na;b,c\r\n1;2\r\n") == [["a", "b,c"], ["1", "2"]])
        #expect(rows("sep=1\n") == [])
        #expect(rows("sep,a\n") == [["sep", "a"]])
        #expect(rows("") == [])
    }

    @Test func `knows where each cell stands`() {
        let table = CSVTable(SourceFile(path: "a.csv", text: "é,b\n\"x\ny\", z\n"))
        #expect(table.rows.map { $0.map(\.position) } == [
            [Position(line: 1), Position(line: 1, column: 3)], [Position(line: 2, column: 2), Position(line: 3, column: 5)],
        ])
        #expect(table.unclosedQuote == nil)
    }

    @Test func `says where a quote opens that is never closed`() {
        #expect(CSVTable(SourceFile(path: "a.csv", text: "a\n\"b\nc\n")).unclosedQuote == Position(line: 2, column: 2))
    }
}
