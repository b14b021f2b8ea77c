import Markdown
package import SourceText

/// What findings count for in a hub: the settings' `checks:`, a page's `allow:`, a block's allowance.
package struct Findings: Sendable {
    private let checks: Checks
    private let pageAllowances: [String: Set<DiagnosticCode>]
    private let blockAllowances: [String: [(codes: Set<String>, lines: ClosedRange<Int>)]]

    /// - Parameter strict: whether warnings are errors, whatever hub.yml says.
    package init(_ hub: ParsedHub, strict: Bool) {
        var checks = hub.settings.checks
        if strict { checks.isStrict = true }
        self.checks = checks
        var pages: [String: Set<DiagnosticCode>] = [:]
        var blocks: [String: [(codes: Set<String>, lines: ClosedRange<Int>)]] = [:]
        for document in hub.documents {
            let path = document.file.path
            if !document.frontMatter.allow.isEmpty { pages[path] = Set(document.frontMatter.allow.map(\.value)) }
            if !document.markdown.allowances.isEmpty {
                blocks[path] = document.markdown.allowances.map { (Set($0.codes), $0.lines) }
            }
        }
        pageAllowances = pages
        blockAllowances = blocks
    }

    /// The findings that count, each with the severity it has here.
    package func weigh(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.compactMap { isAllowed($0) ? nil : checks.weighed($0) }
    }

    private func isAllowed(_ finding: Diagnostic) -> Bool {
        guard !finding.code.isFixed else { return false }
        if pageAllowances[finding.path]?.contains(finding.code) == true { return true }
        guard let line = finding.position?.line else { return false }
        return blockAllowances[finding.path]?.contains {
            $0.lines.contains(line) && $0.codes.contains(finding.code.rawValue)
        } ?? false
    }
}
