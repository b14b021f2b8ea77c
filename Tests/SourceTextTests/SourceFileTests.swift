import SourceText
import Testing

@Suite struct SourceFileTests {
    @Test func `counts columns in scalars, whatever their length in bytes`() {
        let file = SourceFile(path: "a.md", text: "é€😀x\ny")
        #expect(file.position(at: 9) == Position(line: 1, column: 4))
        #expect(file.position(at: 11) == Position(line: 2, column: 1))
    }

    @Test(arguments: ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc"])
    func `takes every line ending for one`(text: String) {
        let file = SourceFile(path: "a.md", text: text)
        #expect(file.position(at: text.utf8.count - 1) == Position(line: 3, column: 1))
        #expect(file.range(ofLine: 2).count == 1)
    }

    @Test func `does not count a byte-order mark`() {
        let file = SourceFile(path: "a.md", text: "\u{FEFF}ab")
        #expect(file.position(at: 4) == Position(line: 1, column: 2))
        #expect(file.range(ofLine: 1) == 3..<5)
    }

    @Test func `places what lies past the end after the last character`() {
        let file = SourceFile(path: "a.md", text: "ab")
        #expect(file.position(at: 99) == Position(line: 1, column: 3))
        #expect(file.range(ofLine: 7).isEmpty)
    }

    @Test(arguments: [1 << 14, 1 << 15, 40_000]) func `counts columns far along a line`(length: Int) {
        let text = "a\n" + String(repeating: "é", count: length / 2)
        let file = SourceFile(path: "a.md", text: text)
        for column in [1, 2, 4000, length / 4, length / 2 - 1, length / 2, length / 2 + 1] {
            #expect(file.position(at: 2 * column) == Position(line: 2, column: column))
        }
    }
}
