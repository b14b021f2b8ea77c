/// The rules of the Snowball stemmer for Spanish (snowballstem.org, "Spanish stemming algorithm").
///
/// One rule comes before them: what ends in -ces is the plural of a word in -z, so that "raíces" finds "raíz".
///
/// The letters of Spanish are bytes of Latin-1 here: one byte a letter.
enum SpanishStemmer {
    /// - Parameter word: in small letters, UTF-8.
    /// - Returns: its stem without accents; `nil` where a character is none of Spanish.
    static func stem(of word: some Collection<UInt8>) -> [UInt8]? {
        var letters: [UInt8] = []
        for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
            guard scalar.value <= 0xFF, let byte = UInt8(exactly: scalar.value), byte.isSmallLetter || byte >= 0xE0 else { return nil }
            letters.append(byte)
        }
        if letters.count > 4, letters.suffix(3).elementsEqual("ces".utf8) { letters.replaceSubrange((letters.count - 3)..., with: "z".utf8) }
        var stem = SpanishWord(letters)
        stem.removePronoun()
        if !stem.removeSuffix(), !stem.removeVerbEndingInY() { stem.removeVerbEnding() }
        stem.removeResidue()
        return folded(String(String.UnicodeScalarView(stem.letters.map { Unicode.Scalar($0) })).utf8)
    }
}

/// A word on its way to its stem.
private struct SpanishWord {
    var letters: [UInt8]
    private let first: Int
    private let second: Int
    /// Where the region of verbs' endings begins.
    private let verbal: Int

    init(_ letters: [UInt8]) {
        self.letters = letters
        first = letters.region(from: 0, isVowel: SpanishWord.isVowel)
        second = letters.region(from: first, isVowel: SpanishWord.isVowel)
        let isVowel = letters.map(SpanishWord.isVowel)
        let next: Int?
        if letters.count < 2 {
            next = nil
        } else if !isVowel[1] {
            next = isVowel.indices.dropFirst(2).first { isVowel[$0] }
        } else if isVowel[0] {
            next = isVowel.indices.dropFirst(2).first { !isVowel[$0] }
        } else {
            next = 2
        }
        verbal = min(next.map { $0 + 1 } ?? letters.count, letters.count)
    }

    /// With á é í ó ú ü.
    static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) || [0xE1, 0xE9, 0xED, 0xF3, 0xFA, 0xFC].contains(letter) }

    private func has(_ ending: [UInt8]) -> Bool { letters.count >= ending.count && letters.suffix(ending.count).elementsEqual(ending) }

    private func has(_ ending: [UInt8], from region: Int) -> Bool { letters.count - ending.count >= region && has(ending) }

    private func longest(_ endings: [[UInt8]], from region: Int = 0) -> [UInt8]? { endings.first { has($0, from: region) } }

    /// Takes an ending off where it lies in the second region.
    private mutating func remove(_ ending: [UInt8]) -> Bool {
        guard has(ending, from: second) else { return false }
        letters.removeLast(ending.count)
        return true
    }
}

/// Words as Latin-1, the longest first.
private func endings(_ words: String) -> [[UInt8]] {
    words.split(separator: " ").map { latin($0) }.sorted { $0.count > $1.count }
}

private func latin(_ word: some StringProtocol) -> [UInt8] { word.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }

extension SpanishWord {
    /// Step 0: the pronoun behind a verb.
    mutating func removePronoun() {
        guard let pronoun = longest(Self.pronouns, from: verbal) else { return }
        var verb = self
        verb.letters.removeLast(pronoun.count)
        if let ending = verb.longest(Self.accentedVerbs, from: verbal) {
            let start = verb.letters.count - ending.count
            for index in start..<verb.letters.count { verb.letters[index] = Self.plain(verb.letters[index]) }
        } else if verb.longest(Self.verbs, from: verbal) == nil {
            guard verb.has(latin("yendo"), from: verbal), verb.has(latin("uyendo")) else { return }
        }
        self = verb
    }

    private static let pronouns = endings("me se sela selo selas selos la le lo las les los nos")
    private static let accentedVerbs = endings("iéndo ándo ár ér ír")
    private static let verbs = endings("ando iendo ar er ir")

    private static func plain(_ letter: UInt8) -> UInt8 {
        switch letter {
        case 0xE1: UInt8(ascii: "a")
        case 0xE9: UInt8(ascii: "e")
        case 0xED: UInt8(ascii: "i")
        case 0xF3: UInt8(ascii: "o")
        case 0xFA: UInt8(ascii: "u")
        default: letter
        }
    }

    /// Step 1.
    /// - Returns: whether there was one.
    mutating func removeSuffix() -> Bool {
        guard let row = Self.suffixes.first(where: { has($0.ending) }) else { return false }
        guard has(row.ending, from: row.isInFirst ? first : second) else { return false }
        letters.removeLast(row.ending.count)
        letters += row.other
        if let before = row.before.first(where: { has($0) }), remove(before), before == latin("iv"), row.isInFirst { _ = remove(latin("at")) }
        return true
    }

    private struct Suffix {
        var ending: [UInt8]
        /// What takes its place.
        var other: [UInt8] = []
        /// What goes too where it stands before it.
        var before: [[UInt8]] = []
        /// Whether the first region is enough.
        var isInFirst = false
    }

    private static let suffixes: [Suffix] = [
        ("anza anzas ico ica icos icas ismo ismos able ables ible ibles ista istas oso osa osos osas amiento amientos imiento imientos", "", ""),
        ("adora ador ación acion adoras adores aciones ante antes ancia ancias", "", "ic"),
        ("logía logías", "log", ""), ("ución uciones", "u", ""), ("encia encias", "ente", ""),
        ("mente", "", "ante able ible"), ("idad idades", "", "abil ic iv"), ("iva ivo ivas ivos", "", "at"),
    ].flatMap { row in
        endings(row.0).map { Suffix(ending: $0, other: latin(row.1), before: endings(row.2)) }
    }.appending(Suffix(ending: latin("amente"), before: endings("iv os ic ad"), isInFirst: true))
        .sorted { $0.ending.count > $1.ending.count }

    /// Step 2a.
    /// - Returns: whether there was one.
    mutating func removeVerbEndingInY() -> Bool {
        guard let ending = longest(Self.endingsInY, from: verbal), letters.dropLast(ending.count).last == UInt8(ascii: "u")
        else { return false }
        letters.removeLast(ending.count)
        return true
    }

    private static let endingsInY = endings("ya ye yan yen yeron yendo yo yó yas yes yais yamos")

    /// Step 2b.
    mutating func removeVerbEnding() {
        guard let ending = longest(Self.verbEndings, from: verbal) else { return }
        letters.removeLast(ending.count)
        if Self.endingsAfterGu.contains(ending), has(latin("gu")) { letters.removeLast() }
    }

    private static let endingsAfterGu = endings("en es éis emos")
    private static let verbEndings = endings(
        """
        en es éis emos arían arías arán arás aríais aría aréis aríamos aremos ará aré erían erías erán erás eríais ería eréis \
        eríamos eremos erá eré irían irías irán irás iríais iría iréis iríamos iremos irá iré aba ada ida ía ara iera ad ed id ase \
        iese aste iste an aban ían aran ieran asen iesen aron ieron ado ido ando iendo ió ar er ir as abas adas idas ías aras ieras \
        ases ieses ís áis abais íais arais ierais aseis ieseis asteis isteis ados idos amos ábamos íamos imos áramos iéramos \
        iésemos ásemos
        """)

    /// Step 3.
    mutating func removeResidue() {
        guard let ending = longest(Self.residues, from: verbal) else { return }
        letters.removeLast(ending.count)
        let isE = ending == latin("e") || ending == latin("é")
        if isE, has(latin("gu")), letters.count - 1 >= verbal { letters.removeLast() }
    }

    private static let residues = endings("os a o á í ó e é")
}

extension Array {
    fileprivate func appending(_ element: Element) -> Self { self + [element] }
}
