/// The rules of Porter's second stemmer for English (snowballstem.org, "The English (Porter2) stemming algorithm").
enum EnglishStemmer {
    /// - Parameter word: small letters of ASCII.
    static func stem(of word: [UInt8]) -> [UInt8] {
        guard word.count > 2 else { return word }
        if word.count <= longestException, let known = exceptions[word] { return known }
        var stem = Word(word)
        stem.removePlural()
        if invariable.contains(stem.letters) { return stem.letters }
        stem.removeEd()
        stem.replaceY()
        stem.replaceDerivations()
        stem.replaceMoreDerivations()
        stem.removeSuffix()
        stem.removeLastE()
        return stem.letters.map { $0 == consonantY ? UInt8(ascii: "y") : $0 }
    }

    private static let exceptions = Dictionary(
        uniqueKeysWithValues: [
            ("skis", "ski"), ("skies", "sky"), ("dying", "die"), ("lying", "lie"), ("tying", "tie"), ("idly", "idl"),
            ("gently", "gentl"), ("ugly", "ugli"), ("early", "earli"), ("only", "onli"), ("singly", "singl"), ("sky", "sky"),
            ("news", "news"), ("howe", "howe"), ("atlas", "atlas"), ("cosmos", "cosmos"), ("bias", "bias"), ("andes", "andes"),
        ].map { (Array($0.utf8), Array($1.utf8)) })
    private static let longestException = exceptions.keys.map(\.count).max() ?? 0
    /// Words that end here once their plural is off.
    private static let invariable = Set(["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"].map { Array($0.utf8) })
    /// After these beginnings the first region starts.
    fileprivate static let beginnings = ["gener", "commun", "arsen"].map { Array($0.utf8) }
    fileprivate static let consonantY = UInt8(ascii: "Y")
}

/// A word on its way to its stem. A `y` that is a consonant is `Y`.
private struct Word {
    var letters: [UInt8]
    private let first: Int
    private let second: Int

    init(_ word: [UInt8]) {
        letters = word
        for index in letters.indices where letters[index] == UInt8(ascii: "y") && (index == 0 || Word.isVowel(letters[index - 1])) {
            letters[index] = EnglishStemmer.consonantY
        }
        let beginning = EnglishStemmer.beginnings.first { word.starts(with: $0) }
        first = beginning?.count ?? letters.region(from: 0, isVowel: Word.isVowel)
        second = letters.region(from: first, isVowel: Word.isVowel)
    }

    static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"): true
        default: false
        }
    }

    /// Whether an ending lies in the first region, or in the second.
    private func first(has ending: StaticString) -> Bool { letters.count - ending.utf8CodeUnitCount >= first }
    private func second(has ending: StaticString) -> Bool { letters.count - ending.utf8CodeUnitCount >= second }

    private func hasVowel(before ending: Int) -> Bool { letters.dropLast(ending).contains(where: Word.isVowel) }

    /// Whether it ends in a short syllable: "trap", "on".
    private var endsShort: Bool {
        let count = letters.count
        guard count >= 2, !Word.isVowel(letters[count - 1]), Word.isVowel(letters[count - 2]) else { return false }
        if count == 2 { return true }
        return !"wxY".utf8.contains(letters[count - 1]) && !Word.isVowel(letters[count - 3])
    }
}

extension Word {
    /// Step 1a.
    mutating func removePlural() {
        if letters.ends(with: "sses") {
            letters.removeLast(2)
        } else if letters.ends(with: "ied") || letters.ends(with: "ies") {
            letters.removeLast(letters.count > 4 ? 2 : 1)
        } else if letters.ends(with: "us") || letters.ends(with: "ss") {
            return
        } else if letters.ends(with: "s"), hasVowel(before: 2) {
            letters.removeLast()
        }
    }

    /// Step 1b.
    mutating func removeEd() {
        guard let ending = letters.ending(among: ["eedly", "ingly", "edly", "eed", "ing", "ed"]) else { return }
        if letters.ends(with: "eedly") || letters.ends(with: "eed") {
            if first(has: ending) { letters.replace(ending, with: "ee") }
            return
        }
        guard hasVowel(before: ending.utf8CodeUnitCount) else { return }
        letters.replace(ending)
        if letters.ending(among: ["at", "bl", "iz"]) != nil {
            letters.append(UInt8(ascii: "e"))
        } else if letters.ending(among: ["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"]) != nil {
            letters.removeLast()
        } else if endsShort, first >= letters.count {
            letters.append(UInt8(ascii: "e"))
        }
    }

    /// Step 1c.
    mutating func replaceY() {
        guard letters.count > 2, let last = letters.last, last | 0x20 == UInt8(ascii: "y"), !Word.isVowel(letters[letters.count - 2])
        else { return }
        letters[letters.count - 1] = UInt8(ascii: "i")
    }

    /// Step 2.
    mutating func replaceDerivations() {
        if let (ending, other) = Word.derivations.first(where: { letters.ends(with: $0.0) }) {
            if first(has: ending) { letters.replace(ending, with: other) }
        } else if letters.ends(with: "logi") {
            if first(has: "ogi") { letters.removeLast() }
        } else if letters.ends(with: "li"), first(has: "li"), letters.count > 2, "cdeghkmnrt".utf8.contains(letters[letters.count - 3]) {
            letters.removeLast(2)
        }
    }

    private static let derivations: [(StaticString, StaticString)] = [
        ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"), ("ousness", "ous"), ("biliti", "ble"),
        ("lessli", "less"), ("tional", "tion"), ("alism", "al"), ("aliti", "al"), ("ation", "ate"), ("entli", "ent"), ("fulli", "ful"),
        ("iviti", "ive"), ("ousli", "ous"), ("abli", "able"), ("alli", "al"), ("anci", "ance"), ("ator", "ate"), ("enci", "ence"),
        ("izer", "ize"), ("bli", "ble"),
    ]

    /// Step 3.
    mutating func replaceMoreDerivations() {
        guard let (ending, other) = Word.moreDerivations.first(where: { letters.ends(with: $0.0) }), first(has: ending) else { return }
        if letters.ends(with: "ative"), !second(has: "ative") { return }
        letters.replace(ending, with: other)
    }

    private static let moreDerivations: [(StaticString, StaticString)] = [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("ative", ""), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"),
        ("ness", ""), ("ful", ""),
    ]

    /// Step 4.
    mutating func removeSuffix() {
        guard let ending = letters.ending(among: Word.suffixes), second(has: ending) else { return }
        if letters.ends(with: "ion"), !letters.ends(with: "sion"), !letters.ends(with: "tion") { return }
        letters.replace(ending)
    }

    private static let suffixes: [StaticString] = [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic",
    ]

    /// Step 5.
    mutating func removeLastE() {
        if letters.ends(with: "e") {
            let isInFirst = first(has: "e")
            let isInSecond = second(has: "e")
            letters.removeLast()
            if !isInSecond, !isInFirst || endsShort { letters.append(UInt8(ascii: "e")) }
        } else if letters.ends(with: "ll"), second(has: "l") {
            letters.removeLast()
        }
    }
}
