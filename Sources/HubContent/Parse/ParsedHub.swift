package import SourceText
package import Standards

/// Parse's value: every document understood by itself, and the settings they share.
package struct ParsedHub: Sendable {
    package var settings: Settings
    package var documents: [Document]
    package var assets: [AssetFile]
    /// The Common Core with what standards.csv adds.
    package var standards = StandardsCatalog.commonCore

    /// Parses everything that was read.
    /// - Parameter jobs: how many threads may work.
    package static func parse(_ tree: SourceTree, jobs: Int) -> (hub: ParsedHub, diagnostics: [Diagnostic]) {
        var diagnostics = tree.settings.map(TextCheck.diagnostics) ?? []
        let decoded = Settings.decode(diagnostics.isEmpty ? tree.settings : nil)
        diagnostics += decoded.diagnostics
        let (standards, misread) = StandardsFile.decode(tree.standards)
        diagnostics += misread
        let parser = DocumentParser(decoded.settings, standards: standards)
        let results = parallelMap(tree.documents, jobs: jobs) { parser.parse($0) }
        for result in results { diagnostics += result.diagnostics }
        return (
            ParsedHub(
                settings: decoded.settings, documents: results.compactMap(\.document), assets: tree.assets,
                standards: standards),
            diagnostics
        )
    }
}
