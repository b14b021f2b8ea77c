package import SourceText

/// What does not line up between a text and its reference list.
package struct CitationFinding: Hashable, Sendable {
    package enum Place: Hashable, Sendable {
        /// In bytes of the text.
        case text(Range<Int>)
        /// An entry of the reference list, by index.
        case reference(Int)
    }

    package var code: DiagnosticCode
    package var place: Place
    /// As in `Diagnostic`.
    package var message: String
    package var suggestion: String?

    package init(_ code: DiagnosticCode, at place: Place, _ message: String, suggestion: String? = nil) {
        self.code = code
        self.place = place
        self.message = message
        self.suggestion = suggestion
    }
}
