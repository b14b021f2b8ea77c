import SourceText
import Testing

struct EightBytesTests {
    @Test func `finds each byte at each place, and no other`() {
        for place in 0..<8 {
            for byte in UInt8.min...UInt8.max {
                var text = Array("abcdefgh".utf8)
                text[place] = byte
                let wanted: [UInt8] = [0, .lineFeed, .space, UInt8(ascii: "<"), UInt8(ascii: "~"), 0x7F, 0x80, 0xFF]
                let eight = text.withUnsafeBufferPointer { EightBytes(of: $0, at: 0) }
                #expect(wanted.map { eight.contains($0) } == wanted.map { text.contains($0) })
                #expect(eight.contains(below: .space) == text.contains { $0 < .space })
                #expect(eight.contains(below: 128) == text.contains { $0 < 128 })
                #expect(eight.isASCII == text.allSatisfy { $0 < 0x80 })
            }
        }
    }

    @Test(arguments: 0...20)
    func `stops within eight bytes of what it looks for, and never past it`(place: Int) {
        var text = [UInt8](repeating: UInt8(ascii: "a"), count: 20)
        if place < text.count { text[place] = UInt8(ascii: "<") }
        let stop = text.withUnsafeBufferPointer { $0.skip(from: 0, until: 20) { !$0.contains(UInt8(ascii: "<")) } }
        #expect(stop <= place)
        #expect(min(place, 20) - stop < 8)
    }
}
