package import SourceText

/// From `SourceTree` to `ParsedHub`.
///
/// One that is used again, as a preview does, parses only the documents that have changed since.
package struct HubParser: Sendable {
    /// What was found for a document.
    private struct Known: Sendable {
        var file: SourceFile
        var document: Document?
        var diagnostics: [Diagnostic]
    }

    /// Right for these settings and standards alone.
    private var known = Remembered<Known> { $0.file.path }
    private var settings: SourceFile?
    private var standards: SourceFile?

    package init() {}

    /// Parses everything that was read.
    /// - Parameter jobs: how many threads may work.
    package mutating func parse(_ tree: SourceTree, jobs: Int) -> (hub: ParsedHub, diagnostics: [Diagnostic]) {
        if settings != tree.settings || standards != tree.standards { known = Remembered { $0.file.path } }
        (settings, standards) = (tree.settings, tree.standards)
        var diagnostics = tree.settings.map(TextCheck.diagnostics) ?? []
        let decoded = Settings.decode(diagnostics.isEmpty ? tree.settings : nil)
        diagnostics += decoded.diagnostics
        let (catalog, misread) = StandardsFile.decode(tree.standards)
        diagnostics += misread
        let parser = DocumentParser(decoded.settings, standards: catalog)
        let results = parallelMap(Array(tree.documents.enumerated()), jobs: jobs) { [known] place, file in
            if var same = known.value(of: file.path, near: place), same.file == file {
                // Read again or not: next time the same memory is compared with itself.
                same.file = file
                return same
            }
            let parsed = parser.parse(file)
            return Known(file: file, document: parsed.document, diagnostics: parsed.diagnostics)
        }
        known = Remembered(results) { $0.file.path }
        for result in results { diagnostics += result.diagnostics }
        return (
            ParsedHub(
                settings: decoded.settings, documents: results.compactMap(\.document), assets: tree.assets,
                standards: catalog),
            diagnostics
        )
    }
}
