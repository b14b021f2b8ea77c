import SourceText

/// Parts an entry's title from its source.
enum TitleParser {
    /// In bytes. No title is longer, and what a pasted page of questions is taken for is of no use.
    private static let longest = 2_000

    /// - Parameters:
    ///   - start: the byte after the year.
    ///   - end: where the DOI or the address begins.
    static func split(_ text: [UInt8], from start: Int, until end: Int) -> (title: String, source: String) {
        var start = start
        while start < end, [.space, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":")].contains(text[start]) { start += 1 }
        guard start < end else { return ("", "") }
        let titleEnd = titleEnd(text[start..<min(end, start + longest)])
        let words = withoutTrail(text[start..<titleEnd])
        let tail = trimmed(text[words.endIndex..<end])
        return (String(decoding: words, as: UTF8.self), String(decoding: tail, as: UTF8.self))
    }

    /// After the first full stop or question mark that ends a sentence, outside parentheses and brackets.
    private static func titleEnd(_ text: ArraySlice<UInt8>) -> Int {
        var depth = 0
        for index in text.indices {
            switch text[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
            case UInt8(ascii: ".") where depth == 0 && ends(text, index) && !isAbbreviation(text[..<index]):
                return index
            case UInt8(ascii: "?"), UInt8(ascii: "!"):
                if depth == 0, ends(text, index), !goesOn(text[(index + 1)...]) { return index + 1 }
            default: break
            }
        }
        return text.endIndex
    }

    private static func ends(_ text: ArraySlice<UInt8>, _ index: Int) -> Bool {
        index + 1 == text.endIndex || text[index + 1] == .space
    }

    /// Whether what follows a question is the title's second half: then a sentence ends before the source.
    private static func goesOn(_ text: ArraySlice<UInt8>) -> Bool {
        let rest = text.drop { $0 == .space }
        guard let first = rest.first, first != UInt8(ascii: "["), first != UInt8(ascii: "(") else { return false }
        guard let stop = rest.indices.first(where: { rest[$0] == UInt8(ascii: ".") && ends(rest, $0) }) else { return false }
        let sentence = rest[..<stop]
        // `Mathematical Thinking and Learning, 10(4), 313–340.` is a source.
        let isJournal = sentence.contains { $0.isDigit } && sentence.contains(UInt8(ascii: ","))
        return !isJournal && !isAbbreviation(sentence) && rest[(stop + 1)...].contains { $0.isLetter }
    }

    private static let abbreviations: Set<String> = [
        "vol", "vols", "ed", "eds", "vs", "no", "nos", "pp", "p", "st", "dr", "mr", "mrs", "ms", "jr", "sr", "rev", "dept", "fig",
        "ch", "etc", "al", "trans", "approx", "coord", "coords", "comp", "comps", "dir", "dirs", "pag", "cap", "num",
    ]

    private static func isAbbreviation(_ text: ArraySlice<UInt8>) -> Bool {
        let word = text.suffix { $0.isLetter || $0 == UInt8(ascii: ".") }
        guard !word.isEmpty else { return false }
        if word.count == 1, isLevel(text) { return false }
        if word.count == 1 || word.contains(UInt8(ascii: ".")) { return word.first.map { $0.isLetter } ?? false }
        return abbreviations.contains(String(decoding: word.map(\.lowercased), as: UTF8.self))
    }

    /// Whether the last letter counts or names a level, as in `Algebra I` and `Grade K`, and is no initial, as in `the work of
    /// K. Devlin` and `J. K. Rowling`.
    private static func isLevel(_ text: ArraySlice<UInt8>) -> Bool {
        guard let letter = text.last, levels.contains(letter), let before = text.dropLast().last else { return false }
        // `pre-K`
        guard before == .space else { return before != UInt8(ascii: ".") }
        let words = text.dropLast(2)
        return words.last != UInt8(ascii: ".") && !leads.contains(String(decoding: words.suffix(while: \.isLetter).map(\.lowercased), as: UTF8.self))
    }

    private static let levels = Array("IKVX".utf8)

    /// Words that a person's name may stand after.
    private static let leads: Set<String> = [
        "of", "by", "and", "with", "to", "from", "for", "on", "in", "after", "as", "at", "de", "y", "por", "con", "en", "para", "a",
    ]

    /// Without `(4th ed.)`, `(Vol. 2)` and `[Presentation]` at the end, which belong to no title.
    private static func withoutTrail(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var text = text
        while let last = text.last {
            let isBracket = last == UInt8(ascii: "]")
            guard isBracket || last == UInt8(ascii: ")"),
                let open = text.lastIndex(of: isBracket ? UInt8(ascii: "[") : UInt8(ascii: "(")), open > text.startIndex,
                isBracket || isEdition(text[open...])
            else { break }
            text = text[..<open]
            while text.last == .space { text.removeLast() }
        }
        return text
    }

    private static func isEdition(_ text: ArraySlice<UInt8>) -> Bool {
        let words = text.split { !$0.isLetter }.map { String(decoding: $0.map(\.lowercased), as: UTF8.self) }
        return words.contains { ["ed", "eds", "vol", "vols", "no", "pp", "trans", "report", "publication"].contains($0) }
    }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let edge: (UInt8) -> Bool = { $0 == .space || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "<") }
        var text = text.drop(while: edge)
        while let last = text.last, edge(last) { text.removeLast() }
        return text
    }
}

private extension ArraySlice<UInt8> {
    /// The longest end of which every byte passes.
    func suffix(while passes: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        var start = endIndex
        while start > startIndex, passes(self[start - 1]) { start -= 1 }
        return self[start...]
    }
}
