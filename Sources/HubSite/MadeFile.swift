package import SourceText

/// The bytes of a file of the site, and what making them found.
package struct MadeFile: Hashable, Sendable {
    package var bytes: [UInt8]
    package var diagnostics: [Diagnostic]

    package init(bytes: [UInt8], diagnostics: [Diagnostic] = []) {
        self.bytes = bytes
        self.diagnostics = diagnostics
    }
}
