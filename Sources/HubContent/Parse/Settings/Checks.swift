package import SourceText

/// How much each finding weighs in a hub: `checks:` in hub.yml.
package struct Checks: Hashable, Sendable {
    package enum Level: String, CaseIterable, Hashable, Sendable {
        case error, warning, off
    }

    /// Whether warnings count as errors, but for those that `levels` names.
    package var isStrict = false
    package var levels: [DiagnosticCode: Level] = [:]

    package init() {}

    /// The finding as this hub weighs it; `nil` where it is off. Notes stay notes unless they are named.
    package func weighed(_ diagnostic: Diagnostic) -> Diagnostic? {
        var diagnostic = diagnostic
        switch levels[diagnostic.code] {
        case .off: return nil
        case .error: diagnostic.severity = .error
        case .warning: diagnostic.severity = .warning
        case nil:
            // What depends on the clock must not keep a site from going out.
            if isStrict, diagnostic.severity == .warning, diagnostic.code != .reviewDue { diagnostic.severity = .error }
        }
        return diagnostic
    }
}

extension DiagnosticCode {
    /// Whether hub.yml may not change its weight: what would make the site unsafe, overwrite a page with
    /// another, or leave nothing sensible to publish.
    package var isFixed: Bool {
        switch self {
        case .unreadableFile, .notUTF8, .nulByte, .leavesHub, .tooLarge, .frontMatter, .unsafeLink, .outsideImage,
            .nestedTooDeep, .duplicateURL, .reservedName, .activeAsset, .template, .missingWord, .output:
            true
        default: false
        }
    }
}
