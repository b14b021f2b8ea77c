import SourceText
import Testing

@testable import HubContent

struct TextCheckTests {
    private func check(_ bytes: [UInt8]) -> [String] {
        TextCheck.diagnostics(for: SourceFile(path: "x.md", bytes: bytes)).map(\.description)
    }

    @Test func `accepts text of every length of character`() {
        #expect(check(Array("\u{FEFF}a é € 🍕 \u{10FFFF}\u{E000}\u{D7FF}".utf8)) == [])
        #expect(check([]) == [])
    }

    @Test(arguments: [
        ([0x61, 0x0A, 0xC3, 0xA9, 0x92], "2:2"), ([0xC3], "1:1"), ([0xE2, 0x82], "1:1"), ([0xC0, 0x80], "1:1"),
        ([0xED, 0xA0, 0x80], "1:1"), ([0xF4, 0x90, 0x80, 0x80], "1:1"), ([0x61, 0xF0, 0x9F, 0x8D, 0x20], "1:2"), ([0x80], "1:1"),
    ] as [([UInt8], String)])
    func `finds the first byte that is not UTF-8`(bytes: [UInt8], place: String) {
        #expect(
            check(bytes) == [
                "x.md:\(place): error: not UTF-8 text, it looks like Windows-1252; save it again with the encoding UTF-8 [not-utf8]"
            ])
    }

    @Test func `recognises UTF-16 with and without its mark`() {
        let little = "Fair shares of Ångström".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = "Fair shares of Ångström".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        func fault(_ name: String) -> [String] {
            ["x.md:1:1: error: not UTF-8 text, it looks like \(name); save it again with the encoding UTF-8 [not-utf8]"]
        }
        #expect(check([0xFF, 0xFE] + little) == fault("UTF-16 LE"))
        #expect(check([0xFE, 0xFF] + big) == fault("UTF-16 BE"))
        #expect(check(little) == fault("UTF-16 LE"))
        #expect(check(big) == fault("UTF-16 BE"))
    }

    @Test func `finds a NUL`() {
        #expect(
            check(Array("a\nbc\0d".utf8)) == [
                "x.md:2:3: error: a NUL byte, which no text has; delete it, or check that this is a text file [nul-byte]"
            ])
    }
}
