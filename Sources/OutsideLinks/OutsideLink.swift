package import SourceText

/// A link of the hub that leads to another site.
package struct OutsideLink: Hashable, Sendable {
    /// As written, `https://…`.
    package var address: String
    /// The file it stands in, as messages name it.
    package var path: String
    package var position: Position

    package init(address: String, path: String, position: Position) {
        self.address = address
        self.path = path
        self.position = position
    }
}
