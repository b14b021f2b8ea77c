import Markdown
import SourceText
import Testing

struct ProseTests {
    private func document(_ text: String) -> (MarkdownDocument, SourceFile) {
        let file = SourceFile(path: "content/x.md", text: text)
        return (MarkdownDocument(parsing: file, body: 0..<file.bytes.count, style: .hub()), file)
    }

    @Test func `reads words without markup, blocks apart`() {
        let (document, _) = document("# A & *b*\n\nOne `x` two\nthree.\n\n- four\n- five\n")
        let prose = Prose(of: document, in: 0..<document.html.count)
        #expect(String(decoding: prose.text, as: UTF8.self) == "A & b\nOne \u{FFFC} two three.\nfour\nfive\n")
        #expect(prose.text.count == prose.offsets.count)
    }

    @Test func `places each byte where it stands in the HTML`() {
        let (document, _) = document(
            "# A & *b*\n\nOne `x` <https://a.org> two\\\nthree[^1] < four \n\n> - *five*  \n\n| a | b |\n|---|---|\n| | ~~é~~ |\n\n[^1]: Six.\n")
        let prose = Prose(of: document, in: 0..<document.html.count)
        #expect(Array(prose.offsets) == Array(prose.offsets).sorted())
        for (byte, offset) in zip(prose.text, prose.offsets) where offset < document.html.count {
            let stands = document.html[offset]
            switch byte {
            case UInt8(ascii: " "): #expect([UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "<")].contains(stands))
            case UInt8(ascii: "&"), UInt8(ascii: "<"): #expect(stands == UInt8(ascii: ";"))
            case UInt8(ascii: "\n"), 0xEF, 0xBF, 0xBC: #expect(stands == UInt8(ascii: "<"))
            default: #expect(stands == byte)
            }
        }
    }

    @Test func `reads several parts as one text`() {
        let (document, _) = document("One.\n\nTwo *and* half.\n\nThree.\n")
        let (first, last) = (document.blocks[0].html, document.blocks[2].html)
        let prose = Prose(of: document, in: [first, last])
        #expect(String(decoding: prose.text, as: UTF8.self) == "One.\nThree.\n")
        #expect((5..<11).map { prose.offsets[$0] } == (3..<9).map { last.lowerBound + $0 })
    }

    @Test func `knows where in the HTML a word stands`() throws {
        let (document, _) = document("Seen by *Kane* &amp; Saclarides.\n")
        let prose = Prose(of: document, in: 0..<document.html.count)
        let text = String(decoding: prose.text, as: UTF8.self)
        let start = try #require(text.firstRange(of: "Kane & Saclarides"))
        let lower = text.utf8.distance(from: text.startIndex, to: start.lowerBound)
        let upper = lower + "Kane & Saclarides".utf8.count
        let range = prose.offsets[lower]...prose.offsets[upper - 1]
        #expect(String(decoding: document.html[range], as: UTF8.self) == "Kane</em> &amp; Saclarides")
    }

    @Test func `finds words again in the source across markup and line ends`() {
        let (_, file) = document("---\n\nSo said *Kane*\n  & Saclarides, and Kane\n& Saclarides again.\n")
        func position(_ occurrence: Int) -> Position {
            MarkdownDocument.position(ofText: "Kane & Saclarides", in: 3...5, occurrence: occurrence, file: file)
        }
        #expect(position(0) == Position(line: 3, column: 10))
        #expect(position(1) == Position(line: 4, column: 21))
        #expect(position(2) == Position(line: 3))
    }
}
