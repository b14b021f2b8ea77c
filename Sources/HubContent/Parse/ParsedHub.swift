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
        var parser = HubParser()
        return parser.parse(tree, jobs: jobs)
    }
}
