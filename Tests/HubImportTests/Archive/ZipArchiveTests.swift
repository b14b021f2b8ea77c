import TestSupport
import Testing

@testable import HubImport

struct ZipArchiveTests {
    /// `a.txt` with "aaaa…" packed, made by a ZIP program.
    private static let archive: [UInt8] = [
        0x50, 0x4B, 0x03, 0x04, 0x14, 0, 0, 0, 0x08, 0, 0, 0, 0x21, 0, 0xC1, 0xD3, 0xC1, 0x6B, 0x05, 0, 0, 0, 0x1E, 0, 0, 0, 0x05, 0, 0, 0, 0x61,
        0x2E, 0x74, 0x78, 0x74, 0x4B, 0x4C, 0xC4, 0x07, 0, 0x50, 0x4B, 0x01, 0x02, 0x14, 0x03, 0x14, 0, 0, 0, 0x08, 0, 0, 0, 0x21, 0, 0xC1, 0xD3,
        0xC1, 0x6B, 0x05, 0, 0, 0, 0x1E, 0, 0, 0, 0x05, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x80, 0x01, 0, 0, 0, 0, 0x61, 0x2E, 0x74, 0x78, 0x74, 0x50,
        0x4B, 0x05, 0x06, 0, 0, 0, 0, 0x01, 0, 0x01, 0, 0x33, 0, 0, 0, 0x28, 0, 0, 0, 0, 0,
    ]

    @Test func `unpacks a file`() throws {
        let archive = try #require(ZipArchive(Self.archive))
        #expect(archive.names == ["a.txt"])
        #expect(archive.text("a.txt") == String(repeating: "a", count: 30))
        #expect(archive.file("b.txt") == nil)
    }

    @Test func `tells what its files of XML unpack to, without unpacking them`() throws {
        // A directory that claims 21 MB of an XML file is refused before pandoc is asked.
        var bytes = Self.archive
        for place in [30, 86] { bytes.replaceSubrange(place..<place + 5, with: Array("a.xml".utf8)) }
        bytes.replaceSubrange(64..<68, with: [0, 0, 0x50, 0x01])
        #expect(ZipArchive(bytes)?.sizeOfXML == 21 << 20)
        #expect(ZipArchive(Self.archive)?.sizeOfXML == 0)
        let folder = try TemporaryFolder()
        try folder.write(bytes, to: "bomb.docx")
        #expect(throws: ImportFailure(
            .content, "\"\(folder.path)/bomb.docx\" unpacks to 21 MB of XML, and 20 MB is the most that is read; split the document")
        ) { try Importing.page(ofFile: folder.path + "/bomb.docx") }
    }

    @Test func `replaces a file so that it can be read again`() throws {
        let changed = try #require(ZipArchive(Self.archive)?.replacing("a.txt", with: Array("new".utf8)))
        #expect(ZipArchive(changed)?.text("a.txt") == "new")
    }

    @Test func `is nothing where bytes are cut or changed at any place, and never a crash`() {
        for length in 0..<Self.archive.count { _ = ZipArchive(Array(Self.archive.prefix(length)))?.file("a.txt") }
        var numbers = Seeded(8)
        for _ in 0..<2000 {
            var bytes = Self.archive
            for _ in 0..<3 { bytes[Int.random(in: 2..<bytes.count, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers) }
            guard let archive = ZipArchive(bytes) else { continue }
            for name in archive.names { _ = archive.file(name) }
        }
        #expect(ZipArchive(Array(Self.archive.dropLast(60))) == nil)
    }
}
