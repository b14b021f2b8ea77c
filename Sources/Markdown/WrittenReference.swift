import SourceText

/// The character references that the writer uses.
package enum WrittenReference {
    /// The character that a reference stands for, and its length after `&`.
    @inlinable package static func character(in html: some Sequence<UInt8>) -> (UInt8, Int)? {
        for (name, character) in all where html.starts(with: name) { return (character, name.count) }
        return nil
    }

    @usableFromInline static let all: [(name: [UInt8], character: UInt8)] = [
        (Array("amp;".utf8), UInt8(ascii: "&")), (Array("lt;".utf8), UInt8(ascii: "<")),
        (Array("gt;".utf8), UInt8(ascii: ">")), (Array("quot;".utf8), UInt8(ascii: "\"")),
    ]
}
