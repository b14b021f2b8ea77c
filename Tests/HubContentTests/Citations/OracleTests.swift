import Citations
import SourceText
import Testing

@testable import HubContent

/// Papers of the field as leaders paste them in: what they have to give, and nothing else.
@Suite struct OracleTests {
    private static let codes: Set<DiagnosticCode> = [
        .missingReference, .wrongYear, .uncitedReference, .ambiguousCitation, .malformedDOI, .referenceOrder,
        .truncatedSentence, .splitParagraph,
    ]

    private func findings(_ name: String) -> [String]? {
        guard let file = realDocument(name) else { return nil }
        return parsedHub(of: file).diagnostics.filter { Self.codes.contains($0.code) }.sorted().map {
            "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.code.rawValue)"
        }
    }

    @Test func `finds in the statement what its authors would mend, and nothing else`() throws {
        guard let found = findings("statements/strengthening-collaborative-communities.md") else { return }
        #expect(found == [
            "12:169 split-paragraph", "14:172 split-paragraph", "18:1068 split-paragraph", "28:234 split-paragraph",
            "32:902 split-paragraph", "42:546 split-paragraph", "48:175 split-paragraph",
            "54:82 split-paragraph", "64:85 split-paragraph", "66:367 wrong-year", "68:883 split-paragraph",
            "78:411 split-paragraph", "82:1037 split-paragraph", "84:121 truncated-sentence", "90:170 split-paragraph",
            "103:3 uncited-reference", "112:3 reference-order",
        ])
    }

    @Test func `links 26 of its 27 citations, and the one of another year to the entry meant`() throws {
        guard let file = realDocument("statements/strengthening-collaborative-communities.md") else { return }
        let list = try #require(parsedHub(of: file).hub.documents[0].references)
        #expect(list.entries.count == 24)
        #expect(list.entries.filter(\.places.isEmpty).map { String($0.work.text.prefix(5)) } == ["Ball,"])
    }

    @Test func `finds nothing in the report`() throws {
        guard let found = findings("reports/math-in-common.md") else { return }
        #expect(found == [])
    }
}
