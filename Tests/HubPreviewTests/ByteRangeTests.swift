import Testing

@testable import HubPreview

struct ByteRangeTests {
    @Test(arguments: [
        ("bytes=0-499", ByteRange.part(0..<500)), ("bytes=500-", .part(500..<1000)), ("bytes=-1", .part(999..<1000)),
        ("bytes=-5000", .part(0..<1000)), ("bytes=990-2000", .part(990..<1000)), ("bytes=1000-", .outside), ("bytes=-0", .outside),
        ("bytes=5-4", .whole), ("bytes=0-1,5-6", .whole), ("bytes=", .whole), ("bytes=-", .whole), ("bytes=a-b", .whole), ("lines=0-1", .whole),
        ("bytes=99999999999999999999-", .whole), ("bytes=+1-2", .whole),
    ])
    func `takes one part and leaves the rest to the whole`(header: String, range: ByteRange) {
        #expect(ByteRange(header, size: 1000) == range)
    }

    @Test func `asks for the whole where nothing is asked`() {
        #expect(ByteRange(nil, size: 10) == .whole)
        #expect(ByteRange("bytes=0-", size: 0) == .outside)
    }
}
