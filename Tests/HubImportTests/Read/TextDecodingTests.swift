import Testing

@testable import HubImport

struct TextDecodingTests {
    @Test(arguments: [
        Array("año\r\n1".utf8), [0xEF, 0xBB, 0xBF] + Array("año\n1".utf8), [0x61, 0xF1, 0x6F, 0x0D, 0x31],
        [0xFF, 0xFE, 0x61, 0, 0xF1, 0, 0x6F, 0, 0x0A, 0, 0x31, 0], [0xFE, 0xFF, 0, 0x61, 0, 0xF1, 0, 0x6F, 0, 0x0D, 0, 0x31],
    ] as [[UInt8]])
    func `reads text as editors and spreadsheets save it`(bytes: [UInt8]) {
        #expect(TextDecoding.text(of: bytes).text == "año\n1")
    }

    @Test func `says when it had to guess`() {
        #expect(TextDecoding.text(of: Array("año".utf8)).change == nil)
        #expect(TextDecoding.text(of: [0x61, 0xF1]).change?.contains("Windows-1252") == true)
    }
}
