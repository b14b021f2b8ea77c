import SourceText
import Testing

@Suite struct DiagnosticTests {
    @Test func `prints as path, line, column, severity, message and code`() {
        let finding = Diagnostic(.brokenLink, path: "content/a.md", at: Position(line: 3, column: 14), "no page at \"b.md\"")
        #expect(finding.description == "content/a.md:3:14: error: no page at \"b.md\" [broken-link]")
    }

    @Test func `prints without a place where the whole file is meant`() {
        #expect(Diagnostic(.unknownKey, path: "content/a.md", "what").description == "content/a.md: warning: what [unknown-key]")
    }

    @Test func `sorts by path, then place`() {
        let a = Diagnostic(.brokenLink, path: "a.md", at: Position(line: 10), "x")
        let b = Diagnostic(.brokenLink, path: "a.md", at: Position(line: 9, column: 2), "x")
        let c = Diagnostic(.brokenLink, path: "b.md", "x")
        #expect([c, a, b].sorted() == [b, a, c])
    }

    @Test func `gives every code a name of its own in small letters and hyphens`() {
        let names = DiagnosticCode.allCases.map(\.rawValue)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" || $0.isNumber } })
    }
}
