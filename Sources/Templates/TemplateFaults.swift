package import SourceText

/// Why templates could not be compiled: at least one fault.
package struct TemplateFaults: Error, Hashable, Sendable {
    package var diagnostics: [Diagnostic]
}
