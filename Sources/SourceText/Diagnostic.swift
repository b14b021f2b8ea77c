/// One fault, said so that its author can mend it: where, what, why and the likely fix.
package struct Diagnostic: Hashable, Sendable, Error {
    /// The file's path relative to the hub; empty where no file is meant.
    package var path: String
    /// `nil` where the whole file is meant, or none.
    package var position: Position?
    package var severity: Severity
    package var code: DiagnosticCode
    /// Headline wording: lower case, no full stop at the end; the likely fix after a semicolon.
    package var message: String
    /// What to write instead, where one mend is plausible: also part of `message` as "did you mean".
    package var suggestion: String?

    package init(
        _ code: DiagnosticCode, path: String, at position: Position? = nil,
        _ message: String, suggestion: String? = nil
    ) {
        self.path = path
        self.position = position
        self.severity = code.severity
        self.code = code
        self.message = message
        self.suggestion = suggestion
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `path:line:column: severity: message [code]`.
    package var description: String {
        var place = path.isEmpty ? "" : path + ":"
        if let position { place += "\(position.line):\(position.column):" }
        return place + (place.isEmpty ? "" : " ") + "\(severity.rawValue): \(message) [\(code.rawValue)]"
    }
}

extension Diagnostic: Comparable {
    /// By path, then place, then code, so that a report reads like the hub's folders.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        let (a, b) = (left.position ?? Position(line: 0), right.position ?? Position(line: 0))
        return (left.path, a.line, a.column, left.code.rawValue, left.message)
            < (right.path, b.line, b.column, right.code.rawValue, right.message)
    }
}
