package import SourceText

/// Parse's value: every document understood by itself, and the settings they share.
package struct ParsedHub: Sendable {
    package var settings: Settings
    package var documents: [Document]
    package var assets: [AssetFile]

    /// Parses everything that was read.
    /// - Parameter jobs: how many threads may work.
    package static func parse(_ tree: SourceTree, jobs: Int) -> (hub: ParsedHub, diagnostics: [Diagnostic]) {
        var diagnostics = tree.settings.map(TextCheck.diagnostics) ?? []
        let decoded = Settings.decode(diagnostics.isEmpty ? tree.settings : nil)
        diagnostics += decoded.diagnostics
        let parser = DocumentParser(decoded.settings)
        let results = parallelMap(tree.documents, jobs: jobs) { parser.parse($0) }
        for result in results { diagnostics += result.diagnostics }
        return (
            ParsedHub(settings: decoded.settings, documents: results.compactMap(\.document), assets: tree.assets),
            diagnostics
        )
    }
}
