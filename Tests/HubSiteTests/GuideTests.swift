import Foundation
import SourceText
import Testing

/// The guide's page of findings, which a leader looks codes up in.
struct GuideTests {
    private static let page: String = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return (try? String(contentsOf: package.appending(path: "content/guide/findings.md"), encoding: .utf8)) ?? ""
    }()

    /// Its entries: "- **`code`** (severity): What it means. What to do."
    private static let entries = page.split(separator: "\n").filter { $0.hasPrefix("- **`") }

    @Test func `lists every code once, with its severity`() {
        let listed = Self.entries.map { $0.prefix { $0 != ":" } }
        let codes = DiagnosticCode.allCases.map { "- **`\($0.rawValue)`** (\($0.severity.rawValue))" }
        #expect(listed.map(String.init).sorted() == codes.sorted())
    }

    @Test func `says of each what it means and what to do`() {
        #expect(!Self.entries.isEmpty)
        for entry in Self.entries {
            let words = entry.drop { $0 != ":" }.dropFirst().split(separator: " ")
            #expect(words.count >= 8 && entry.hasSuffix("."), "\(entry)")
        }
    }
}
