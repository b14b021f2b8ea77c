/// Takes the endings off words, so that "sharing" finds "shared".
enum Stemmer: Int, CaseIterable, Sendable {
    case english, spanish, none

    /// - Parameter language: a language tag.
    init(language: String) {
        switch language.prefix(while: { $0 != "-" }).lowercased() {
        case "en": self = .english
        case "es": self = .spanish
        default: self = .none
        }
    }

    /// - Parameter word: in small letters, UTF-8, with its accents.
    /// - Returns: its stem, without accents.
    func stem(of word: some Collection<UInt8>) -> [UInt8] {
        switch self {
        case .english:
            let word = folded(word)
            return word.allSatisfy(\.isSmallLetter) ? EnglishStemmer.stem(of: word) : word
        case .spanish: return SpanishStemmer.stem(of: word) ?? folded(word)
        case .none: return folded(word)
        }
    }
}

extension UInt8 {
    var isSmallLetter: Bool { self >= 0x61 && self <= 0x7A }
}

/// What the stemmers ask of a word.
extension [UInt8] {
    func ends(with ending: StaticString) -> Bool {
        let length = ending.utf8CodeUnitCount
        guard count >= length else { return false }
        for index in 0..<length where self[count - length + index] != ending.utf8Start[index] { return false }
        return true
    }

    /// The first of some endings that it has; given longest first, the longest.
    func ending(among endings: [StaticString]) -> StaticString? { endings.first(where: ends(with:)) }

    mutating func replace(_ ending: StaticString, with other: StaticString = "") {
        removeLast(ending.utf8CodeUnitCount)
        append(contentsOf: UnsafeBufferPointer(start: other.utf8Start, count: other.utf8CodeUnitCount))
    }

    /// Where the part after the first consonant behind a vowel begins, from `start` on.
    func region(from start: Int, isVowel: (UInt8) -> Bool) -> Int {
        var index = start
        while index < count, !isVowel(self[index]) { index += 1 }
        while index < count, isVowel(self[index]) { index += 1 }
        return Swift.min(index + 1, count)
    }
}
