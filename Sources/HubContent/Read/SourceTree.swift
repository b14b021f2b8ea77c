package import SourceText

/// Read's value: what a hub has on disk, each list in the order of the UTF-8 bytes of its paths' components.
package struct SourceTree: Hashable, Sendable {
    /// content/hub.yml.
    package var settings: SourceFile?
    /// content/standards.csv.
    package var standards: SourceFile?
    /// The Markdown files of content/.
    package var documents: [SourceFile] = []
    /// Everything else in content/.
    package var assets: [AssetFile] = []
    /// The files of templates/, whatever they are.
    package var templates: [SourceFile] = []

    package init() {}
}
