package import SourceText
package import Standards

/// Parse's value: every document understood by itself, and the settings they share.
package struct ParsedHub: Sendable {
    package var settings: Settings
    package var documents: [Document]
    /// What documents were made of: where linking finds a fault, its place is looked up there.
    package var files: [SourceFile]
    package var assets: [AssetFile]
    /// The Common Core with what standards.csv adds.
    package var standards = StandardsCatalog.commonCore
}
