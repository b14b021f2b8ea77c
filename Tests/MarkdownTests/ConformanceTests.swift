import Foundation
import Markdown
import SourceText
import Testing

struct ConformanceTests {
    private struct Case: Decodable {
        var example: Int
        var extensions: [String]
        var markdown: String
        var html: String
    }

    @Test func `plain style gives byte for byte the HTML of the GFM specification`() throws {
        guard let url = Shared.file("conformance/gfm-0.29.json") else { return }
        let cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: url))
            .filter { !$0.extensions.contains("disabled") }
        var passed = 0
        for entry in cases {
            let extensions = try entry.extensions.map { try #require(MarkdownStyle.Extension(rawValue: $0)) }
            let file = SourceFile(path: "case.md", text: entry.markdown)
            let document = MarkdownDocument(
                parsing: file, body: 0..<file.bytes.count, style: .plain(Set(extensions)))
            let html = String(decoding: document.html, as: UTF8.self)
            #expect(html == entry.html, "example \(entry.example)")
            if html == entry.html { passed += 1 }
            #expect(document.holes.isEmpty)
        }
        #expect(passed == 671)
    }
}

/// What lies beside the repository on the machine that has it.
enum Shared {
    /// The file at `path` below the nearest `shared` folder that has a `conformance` in it.
    static func file(_ path: String, from start: String = #filePath) -> URL? {
        var folder = URL(filePath: start).deletingLastPathComponent()
        while folder.path != "/" {
            let shared = folder.appending(path: "shared")
            if FileManager.default.fileExists(atPath: shared.appending(path: "conformance").path) {
                return shared.appending(path: path)
            }
            folder.deleteLastPathComponent()
        }
        print("skipped: no shared/\(path) beside the repository")
        return nil
    }
}
