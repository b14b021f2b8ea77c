package import SourceText

/// What the hub makes of a formula that Markdown found.
package struct WrittenFormula: Sendable {
    package struct Fault: Sendable {
        package var code: DiagnosticCode
        /// In bytes of the formula's TeX.
        package var offset: Int
        package var message: String
        package var suggestion: String?

        package init(_ code: DiagnosticCode, at offset: Int, _ message: String, suggestion: String? = nil) {
            self.code = code
            self.offset = offset
            self.message = message
            self.suggestion = suggestion
        }
    }

    /// Inline HTML: a `<math>` element.
    package var html: [UInt8]
    package var faults: [Fault]

    package init(html: [UInt8], faults: [Fault]) {
        self.html = html
        self.faults = faults
    }
}
