import Foundation
import HubSite
import SourceText
import Testing

/// Four documents of the field, as leaders paste them in: every finding, each looked up in the text.
struct RealDocumentsTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/real").standardizedFileURL.path

    /// The links of the model's slides, which lost their addresses.
    private static let placeholders = [
        "7:26", "9:34", "11:11", "13:27", "15:28", "17:22", "19:21", "21:12", "23:16", "25:10", "27:14", "52:65", "53:48",
        "54:42", "56:33", "121:31", "122:38", "127:75", "128:70",
    ]
    /// Where page breaks were left in the statement.
    private static let breaks = [
        "12:169", "14:172", "18:1068", "28:234", "32:902", "42:546", "48:175", "54:82", "64:85", "68:883", "78:411", "82:1037", "90:170",
    ]

    @Test func `say what is to be mended in them, and nothing else`() throws {
        guard FileManager.default.fileExists(atPath: Self.folder) else {
            return print("skipped: there is no folder shared/real beside the repository")
        }
        let result = HubBuild(hub: Self.folder, jobs: 2).check()
        let found = Set(result.diagnostics.map { "\($0.path.split(separator: "/")[1]) \($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.code.rawValue)" })
        let expected = Set(Self.placeholders.map { "models \($0) placeholder-link" } + Self.breaks.map { "statements \($0) split-paragraph" } + [
            "statements 38:610 unclosed-parenthesis", "statements 66:367 wrong-year", "statements 84:121 truncated-sentence",
            "statements 103:3 uncited-reference", "statements 112:3 reference-order",
        ])
        #expect(found.subtracting(expected) == [])
        #expect(expected.subtracting(found) == [])
        #expect(result.diagnostics.count == expected.count)
    }
}
