import Markdown
package import SourceText

/// What findings count for in a hub: the settings' `checks:`, a page's `allow:`, a block's allowance, and whether
/// the words are the page's own.
package struct Findings: Sendable {
    private let checks: Checks
    private let pages: [String: Page]

    /// What one page says of its findings.
    private struct Page: Sendable {
        var allowed: Set<DiagnosticCode> = []
        var blocks: [(codes: Set<String>, lines: ClosedRange<Int>)] = []
        /// Where `source` stands, which makes it a reprint.
        var source: Position?

        var saysNothing: Bool { allowed.isEmpty && blocks.isEmpty && source == nil }
    }

    /// - Parameter strict: whether warnings are errors, whatever hub.yml says.
    package init(_ hub: ParsedHub, strict: Bool) {
        var checks = hub.settings.checks
        if strict { checks.isStrict = true }
        self.checks = checks
        var pages: [String: Page] = [:]
        for document in hub.documents {
            let page = Page(
                allowed: Set(document.frontMatter.allow.map(\.value)),
                blocks: document.markdown.allowances.map { (Set($0.codes), $0.lines) },
                source: document.frontMatter.source?.position)
            if !page.saysNothing { pages[document.path] = page }
        }
        self.pages = pages
    }

    /// The findings that count, each with the severity it has here.
    package func weigh(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var counted: [Diagnostic] = []
        // Of reprints, by path.
        var editorial: [String: [DiagnosticCode: Int]] = [:]
        for finding in diagnostics where !isAllowed(finding) {
            if finding.code.isEditorial, pages[finding.path]?.source != nil {
                if checks.weighed(finding) != nil { editorial[finding.path, default: [:]][finding.code, default: 0] += 1 }
            } else if let finding = checks.weighed(finding) {
                counted.append(finding)
            }
        }
        for (path, counts) in editorial.sorted(by: { $0.key < $1.key }) {
            if let note = checks.weighed(.reprint(counts, path: path, at: pages[path]?.source)) { counted.append(note) }
        }
        return counted
    }

    private func isAllowed(_ finding: Diagnostic) -> Bool {
        guard !finding.code.isFixed, let page = pages[finding.path] else { return false }
        if page.allowed.contains(finding.code) { return true }
        guard let line = finding.position?.line else { return false }
        return page.blocks.contains { $0.lines.contains(line) && $0.codes.contains(finding.code.rawValue) }
    }
}

extension Diagnostic {
    /// A reprint's words are not this hub's to mend, so what is found in them is one note.
    fileprivate static func reprint(_ counts: [DiagnosticCode: Int], path: String, at position: Position?) -> Diagnostic {
        let total = counts.values.reduce(0, +)
        let each = counts.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
            .map { "\($0.value) \($0.key.rawValue)" }.joined(separator: ", ")
        return Diagnostic(
            .reprint, path: path, at: position,
            "\(total) finding\(total == 1 ? "" : "s") in reprinted words: \(each); they are for its source to mend")
    }
}

extension DiagnosticCode {
    /// Whether it is about the words and the evidence themselves, which in a reprint (`source:`) are somebody else's.
    var isEditorial: Bool {
        switch self {
        case .missingReference, .wrongYear, .uncitedReference, .ambiguousCitation, .malformedDOI, .referenceOrder,
            .unclosedParenthesis, .truncatedSentence, .splitParagraph, .doubledWord, .tableTotal, .headingSkip, .missingCaption:
            true
        default: false
        }
    }
}
