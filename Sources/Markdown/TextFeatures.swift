import SourceText

/// What a text has anywhere, found in one pass over its bytes, so that the walker looks for nothing that is not there.
struct TextFeatures {
    /// `[[`: wiki links.
    var wikiLinks = false
    /// `Table 3` and the like, by their first letters: captions.
    var labels = false
    /// Capital words that begin a branch.
    var branches = false

    init(of text: UnsafeBufferPointer<UInt8>) {
        func follows(_ word: StaticString, at index: Int) -> Bool {
            let count = word.utf8CodeUnitCount
            guard index + count <= text.count else { return false }
            for offset in 0..<count where text[index + offset] != word.utf8Start[offset] { return false }
            return true
        }
        for index in text.indices {
            switch text[index] {
            case UInt8(ascii: "["):
                if index + 1 < text.count, text[index + 1] == UInt8(ascii: "[") { wikiLinks = true }
            case UInt8(ascii: "T"), UInt8(ascii: "F"):
                if !labels { labels = CaptionLabel.words.contains { follows($0, at: index) } }
            case UInt8(ascii: "I"), UInt8(ascii: "P"), UInt8(ascii: "S"):
                if !branches { branches = BranchWord.all.contains { follows($0, at: index) } }
            default: break
            }
        }
    }
}
