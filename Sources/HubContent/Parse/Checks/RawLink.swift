import Markdown
import SourceText

/// `malformed-link`: what was meant as a link and is words, brackets and all, because of a space in its address or before it,
/// or of brackets that do not close.
enum RawLink {
    static func findings(in passages: Passages) -> [Diagnostic] {
        let text = passages.words.text
        guard text.contains(UInt8(ascii: "[")) || text.contains(UInt8(ascii: "]")) else { return [] }
        var places = WordPlaces(passages)
        return passages.all.compactMap { passage in
            guard let (start, fix) = text[passage.text].indices.lazy.compactMap({ raw(at: $0, in: text[passage.text]) }).first else { return nil }
            let shown = String(decoding: text[start..<passage.text.upperBound].prefix(40), as: UTF8.self)
            return Diagnostic(
                .malformedLink, path: passages.file.path, at: places.position(at: start, in: passage),
                "\"\(shown)\" is no link, and readers see it as it stands; \(fix)")
        }
    }

    private static func raw(at index: Int, in words: ArraySlice<UInt8>) -> (start: Int, fix: String)? {
        guard words[index] == UInt8(ascii: "[") || words[index] == UInt8(ascii: "]") else { return nil }
        let rest = words[index...]
        if rest.starts(with: "[[".utf8), !rest.prefix(Self.longest).contains(UInt8(ascii: "]")) { return (index, "close it with ]]") }
        // Shown with the words in the brackets before.
        let start = words[..<index].suffix(longest).lastIndex(of: UInt8(ascii: "[")) ?? index
        if rest.starts(with: "](".utf8) { return (start, "an address has no space in it, so write %20 for one") }
        guard rest.starts(with: "] (".utf8) else { return nil }
        let address = rest.dropFirst(3).prefix(Self.longest).prefix { $0 != UInt8(ascii: ")") && !$0.isWhitespace }
        let isAddress = address.starts(with: "http".utf8) || String(decoding: address, as: UTF8.self).contains(".md")
        return isAddress ? (start, "take out the space before the parenthesis") : nil
    }

    /// Longer than most addresses and titles.
    private static let longest = 200
}
