import HubContent
package import SourceText

/// The files that make a site's look: templates, styles, scripts, words.
package enum Theme {
    /// A theme's files with those of a hub in place of those of the same path, and beside the others.
    /// - Returns: files with paths such as `templates/styles/base.css`, in the order of their UTF-8 bytes.
    package static func overridden(_ builtIn: [SourceFile], by own: [SourceFile]) -> [SourceFile] {
        let ownPaths = Set(own.map(\.path))
        let files = own + builtIn.filter { !ownPaths.contains($0.path) }
        return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The theme that the binary carries.
    package static var builtIn: [SourceFile] {
        EmbeddedTheme.files.map { path, text, isBinary in
            SourceFile(path: path.description, bytes: bytes(of: text, isBinary: isBinary))
        }
    }

    /// The bytes of a file that the binary carries.
    /// - Parameter isBinary: whether each character of `text`, up to U+00FF, stands for one byte; else it is the UTF-8 that it is.
    package static func bytes(of text: StaticString, isBinary: Bool) -> [UInt8] {
        let utf8 = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard isBinary else { return Array(utf8) }
        return String(decoding: utf8, as: UTF8.self).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
}
