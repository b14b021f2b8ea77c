/// A page that was made, ready to be written.
package struct ImportedPage: Hashable, Sendable {
    /// Something that the page says otherwise than the document did.
    package struct Change: Hashable, Sendable {
        /// Of the page, counted from 1.
        package var line: Int
        package var what: String
    }

    /// Relative to the hub: `content/statements/sharing.md`.
    package var path: String
    package var text: String
    package var changes: [Change]
    package var images: [SourceImage]
    /// The folder of its pictures, relative to the hub.
    package var imageFolder: String
}
