import SourceText

/// What a text has anywhere, found in one pass over its bytes, so that the walker looks for nothing that is not there.
struct TextFeatures {
    /// `~`, as strikethrough has it.
    var tildes = false
    /// What the autolink extension could find: `www.`, `://` (but between angle brackets) or `@`.
    var bareAddresses = false
    /// `[[`: wiki links.
    var wikiLinks = false
    /// `\[` or a reference that may mean `[`: then not all that reads as a wiki link is one.
    var hidesBrackets = false
    /// `Table 3` and the like, by their first letters: captions.
    var labels = false
    /// Capital words that begin a branch.
    var branches = false

    init(of text: UnsafeBufferPointer<UInt8>) {
        Self.matters.withUnsafeBufferPointer { matters in
            for index in text.indices where matters[Int(text[index])] { note(text, index) }
        }
    }

    private mutating func note(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) {
        func follows(_ word: StaticString, at index: Int) -> Bool {
            let count = word.utf8CodeUnitCount
            guard index + count <= text.count else { return false }
            for offset in 0..<count where text[index + offset] != word.utf8Start[offset] { return false }
            return true
        }
        switch text[index] {
        case UInt8(ascii: "["):
            if index + 1 < text.count, text[index + 1] == UInt8(ascii: "[") { wikiLinks = true }
        case UInt8(ascii: "T"), UInt8(ascii: "F"), UInt8(ascii: "C"), UInt8(ascii: "G"):
            if !labels { labels = CaptionLabel.beginnings.contains { follows($0, at: index) } }
        case UInt8(ascii: "I"), UInt8(ascii: "P"), UInt8(ascii: "S"):
            if !branches { branches = BranchWord.all.contains { follows($0, at: index) } }
        case UInt8(ascii: "\\"):
            if index + 1 < text.count, text[index + 1] == UInt8(ascii: "[") { hidesBrackets = true }
        case UInt8(ascii: "&"):
            if !hidesBrackets { hidesBrackets = follows("&#", at: index) || follows("&l", at: index) }
        case UInt8(ascii: "~"): tildes = true
        case UInt8(ascii: "@"): bareAddresses = true
        case UInt8(ascii: "w"):
            if !bareAddresses { bareAddresses = follows("www.", at: index) }
        case UInt8(ascii: ":"):
            if !bareAddresses, follows("://", at: index) {
                bareAddresses = !Self.isBetweenAngles(text, colon: index)
            }
        default: break
        }
    }

    /// The bytes looked for above, by their values: nearly every byte of a text is none of them.
    private static let matters: [Bool] = (UInt8.min...UInt8.max).map { "&:[TFCGIPS\\~@w".utf8.contains($0) }

    /// Whether an address stands between `<` and `>`, where the core finds it.
    private static func isBetweenAngles(_ text: UnsafeBufferPointer<UInt8>, colon: Int) -> Bool {
        var start = colon
        while start > 0, text[start - 1].isLetter { start -= 1 }
        guard start > 0, text[start - 1] == UInt8(ascii: "<"), colon - start >= 2 else { return false }
        if start > 1, text[start - 2] == UInt8(ascii: "\\") { return false }
        for byte in text[colon...] {
            if byte == UInt8(ascii: ">") { return true }
            if byte <= .space || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "|") { return false }
        }
        return false
    }
}
