/// Every code a diagnostic may carry: few, stable, and listed here alone.
package enum DiagnosticCode: String, CaseIterable, Hashable, Sendable {
    // Reading
    case unreadableFile = "unreadable-file"
    case notUTF8 = "not-utf8"
    case nulByte = "nul-byte"
    case leavesHub = "leaves-hub"
    case tooLarge = "too-large"

    // Front matter and settings
    case frontMatter = "front-matter"
    case unknownKey = "unknown-key"
    case misspeltKey = "misspelt-key"
    case duplicateKey = "duplicate-key"
    case invalidValue = "invalid-value"
    case missingTitle = "missing-title"
    case unknownRole = "unknown-role"
    case unknownBank = "unknown-bank"

    // Markdown
    case rawHTML = "raw-html"
    case unsafeLink = "unsafe-link"
    case outsideImage = "outside-image"
    case nestedTooDeep = "nested-too-deep"

    // Meaning
    case missingSection = "missing-section"

    // Addresses, links and assets
    case duplicateURL = "duplicate-url"
    case reservedName = "reserved-name"
    case brokenLink = "broken-link"
    case brokenAnchor = "broken-anchor"
    case missingAsset = "missing-asset"
    case activeAsset = "active-asset"

    // Templates and strings
    case template = "template"
    case missingWord = "missing-word"

    // Publishing
    case output = "output"

    /// The severity a finding of this code has unless `checks:` in hub.yml sets another.
    package var severity: Severity {
        switch self {
        case .unknownKey, .rawHTML: .warning
        default: .error
        }
    }
}
