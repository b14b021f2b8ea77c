package import SourceText

/// From `SourceTree` to `ParsedHub`.
///
/// One that is used again, as a preview does, parses only the documents that have changed since.
package struct HubParser: Sendable {
    /// What was found for a document. A class, because all of them are handed on each time.
    private final class Known: Sendable {
        let file: SourceFile
        let document: Document?
        let diagnostics: [Diagnostic]

        init(_ file: SourceFile, _ found: (document: Document?, diagnostics: [Diagnostic])) {
            self.file = file
            document = found.document
            diagnostics = found.diagnostics
        }
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
            if let same = known.value(of: file.path, near: place), same.file == file { return same }
            return Known(file, parser.parse(file))
        }
        known = Remembered(results) { $0.file.path }
        for result in results { diagnostics += result.diagnostics }
        return (
            ParsedHub(
                settings: decoded.settings, documents: results.compactMap(\.document), files: tree.documents, assets: tree.assets,
                standards: catalog),
            diagnostics
        )
    }
}
