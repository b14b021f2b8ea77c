import Foundation
import SourceText
import Testing

/// Four documents as districts and associations have them, copied from their own pages.
struct RealTextsTests {
    /// The folder `shared` beside the repository; `nil` where there is none.
    private static let folder: URL? = {
        var folder = URL(filePath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            let shared = folder.appending(path: "shared/real/content")
            if FileManager.default.fileExists(atPath: shared.path) { return shared }
            folder.deleteLastPathComponent()
        }
        return nil
    }()

    @Test func `have one parenthesis that is never closed, and nothing else of these codes`() throws {
        guard let folder = Self.folder else {
            print("skipped: there is no folder shared/real beside the repository")
            return
        }
        var files: [String: String] = [:]
        for path in [
            "models/responsive-math-teaching.md", "reports/math-in-common.md", "rubrics/collaborative-professional-learning.md",
            "statements/strengthening-collaborative-communities.md",
        ] {
            files[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        }
        let codes: Set<DiagnosticCode> = [
            .unclosedParenthesis, .doubledWord, .headingSkip, .missingAlt, .missingGoal, .missingSection, .unknownHeading, .tableTotal,
            .reviewDue, .reprint,
        ]
        #expect(
            findings(in: files).filter { codes.contains($0.code) }.map(\.description) == [
                "content/statements/strengthening-collaborative-communities.md:38:610: warning: this parenthesis is never closed; "
                    + "put \")\" where it ends, or take \"(\" out [unclosed-parenthesis]"
            ])
    }
}
