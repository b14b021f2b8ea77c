import Testing

@testable import HubImport

struct DocumentArchiveTests {
    /// An archive, nothing in it packed.
    static func archive(_ files: [(name: String, text: String)]) -> ZipArchive? {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        func number(_ value: Int, _ length: Int) -> [UInt8] { (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        for (name, text) in files {
            let sizes = number(0, 4) + number(text.utf8.count, 4) + number(text.utf8.count, 4) + number(name.utf8.count, 2) + number(0, 2)
            directory += number(0x0201_4B50, 4) + number(0, 12) + sizes + number(0, 10) + number(bytes.count, 4) + Array(name.utf8)
            bytes += number(0x0403_4B50, 4) + number(0, 10) + sizes + Array(name.utf8) + Array(text.utf8)
        }
        let end = number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2) + number(files.count, 2) + number(directory.count, 4)
        return ZipArchive(bytes + directory + end + number(bytes.count, 4) + number(0, 2))
    }

    @Test func `takes authors from the properties, and says what stood on every page`() throws {
        let bytes = try #require(Self.archive([
            ("docProps/core.xml", "<dc:title>Our &quot;year&quot;</dc:title><dc:creator>Rosa Ibarra;Tom Kell</dc:creator>"),
            ("word/header1.xml", "<w:p><w:r><w:t>Oak</w:t></w:r><w:r><w:t> District</w:t></w:r></w:p><w:p><w:r><w:t>2</w:t></w:r></w:p>"),
            ("word/footer1.xml", "<w:p><w:r><w:t>7</w:t></w:r></w:p>"),
        ]))
        var manuscript = Manuscript()
        DocumentArchive(bytes).complete(&manuscript)
        #expect(manuscript.fileTitle == "Our \"year\"")
        #expect(manuscript.fileAuthors == ["Rosa Ibarra", "Tom Kell"])
        #expect(manuscript.changes == ["left out the head or foot of its pages: \"Oak District 2\""])
    }

    @Test(arguments: ["Microsoft Office User", "rosa", "District Staff"]) func `takes no machine for an author`(name: String) throws {
        let archive = try #require(Self.archive([("docProps/core.xml", "<dc:creator>\(name)</dc:creator>")]))
        var manuscript = Manuscript()
        DocumentArchive(archive).complete(&manuscript)
        #expect(manuscript.fileAuthors == [])
    }

    @Test func `gives pandoc the rows that an OpenDocument table calls its head`() throws {
        let archive = try #require(Self.archive([
            ("content.xml", "<table:table-header-rows><table:table-row/></table:table-header-rows><draw:object xlink:href=\"Formula-1/\"/>"),
        ]))
        let mended = try #require(DocumentArchive(archive).readable.flatMap { ZipArchive($0) })
        #expect(mended.text("content.xml") == "<table:table-row/><draw:object xlink:href=\"./Formula-1\"/>")
    }
}
