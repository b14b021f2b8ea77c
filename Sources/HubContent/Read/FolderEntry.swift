/// One name in a folder.
package struct FolderEntry: Hashable, Sendable {
    package let name: String
    /// Whether the name on disk is UTF-8; where not, `name` is a likeness of it that opens nothing.
    package let isNameText: Bool
    package let kind: FileStatus.Kind

    package var isHidden: Bool { name.utf8.first == UInt8(ascii: ".") }
}
