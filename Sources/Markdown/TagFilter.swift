import SourceText

/// The `tagfilter` extension of GitHub Flavored Markdown 0.29, section 6.11.
enum TagFilter {
    private static let names: [String] = [
        "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
    ]

    /// Whether the text that begins with `<` here begins one of the tags that are not let through.
    static func stops(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var rest = text.dropFirst()
        if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
        return names.contains { name in
            let count = name.utf8.count
            guard rest.count > count, zip(rest, name.utf8).allSatisfy({ $0.lowercased == $1 }) else { return false }
            let after = rest.dropFirst(count)
            return switch after.first {
            case .some(let byte) where byte.isWhitespace || byte == UInt8(ascii: ">"): true
            case UInt8(ascii: "/"): after.dropFirst().first == UInt8(ascii: ">")
            default: false
            }
        }
    }
}
