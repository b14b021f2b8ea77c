/// A file that is published as it is.
package struct AssetFile: Hashable, Sendable {
    /// Relative to the hub, as messages name it: `content/tasks/fractions/bar.svg`.
    package let path: String
    /// The absolute path to read it from, links resolved.
    package let location: String
    /// In bytes.
    package let size: Int
    package let modified: FileTime
    /// Of an image that says it.
    package let imageSize: ImageSize?

    package init(path: String, location: String, size: Int, modified: FileTime, imageSize: ImageSize? = nil) {
        self.path = path
        self.location = location
        self.size = size
        self.modified = modified
        self.imageSize = imageSize
    }

    /// Whether what now stands there is still the file that was looked at.
    package func isStill(_ status: FileStatus) -> Bool {
        status.kind == .file && status.size == size && status.modified == modified
    }

    /// Where it stands in the site: its path below content/.
    package var address: String { String(path.dropFirst("content/".count)) }

    /// What follows the last dot of its name, in lower case; empty without one.
    package var pathExtension: String { Self.pathExtension(of: path) }

    static func pathExtension(of path: String) -> String {
        guard let mark = path.utf8.lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }), path.utf8[mark] == UInt8(ascii: ".")
        else { return "" }
        return path[path.utf8.index(after: mark)...].lowercased()
    }
}
