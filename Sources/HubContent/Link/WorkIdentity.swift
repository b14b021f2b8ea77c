import Citations
import SourceText

/// What makes two entries the same work, and where a work stands among others.
///
/// Bytes that are compared as they are: a hub of ten thousand pages sorts as many works.
struct WorkIdentity: Sendable {
    /// The authors' names without initials (one list has both of an author's, another the first), the year and the title.
    private let work: [UInt8]
    /// By authors, letter by letter, one author before several; then by year, works without one first and those
    /// in press last, and by its letter; then by title, its article left out (APA 7, sections 9.44 to 9.47). A work
    /// without authors stands by its title.
    private let place: [UInt8]
    /// The first author's name, the year and the first word of weight of the title: `kane2023network`.
    let key: String

    /// Between two authors, and after a part of several: less than what a name goes on with, so that the shorter stands first.
    private static let (and, end) = (UInt8(1), UInt8(0))

    init(of reference: Reference) {
        let year = Self.year(of: reference)
        let title = Self.letters(of: reference.title.isEmpty ? reference.text : reference.title)
        let plainTitle = Self.withoutArticle(title)
        var (work, place): ([UInt8], [UInt8]) = ([], [])
        for author in reference.authors {
            let name = Self.letters(of: author.name)
            if !work.isEmpty {
                work.append(Self.and)
                place.append(Self.and)
            }
            work += name
            place += name
            place.append(.space)
            place += Self.letters(of: author.afterSurname ?? "")
        }
        if reference.authors.isEmpty { place += plainTitle }
        for part in [year, title] {
            work.append(Self.end)
            work += part
        }
        let letter = reference.year?.letter.map { Array(String($0).utf8) } ?? []
        for part in [year[...], letter[...], plainTitle] {
            place.append(Self.end)
            place += part
        }
        self.work = work
        self.place = place
        key = Self.key(shortName: Self.shortName(of: reference), year, plainTitle)
    }

    /// The letter from `a` to `z` that it is listed under, accents gone.
    var initial: Character? {
        place.first { $0 != .space }.flatMap { $0.isLetter ? Character(Unicode.Scalar($0)) : nil }
    }
}

extension WorkIdentity: Hashable {
    static func == (left: Self, right: Self) -> Bool { left.work == right.work }

    func hash(into hasher: inout Hasher) { work.withUnsafeBytes { hasher.combine(bytes: $0) } }
}

extension WorkIdentity: Comparable {
    static func < (left: WorkIdentity, right: WorkIdentity) -> Bool { left.place.lexicographicallyPrecedes(right.place) }
}

extension WorkIdentity {
    private static func year(of reference: Reference) -> [UInt8] {
        switch reference.year?.value {
        case .number(let number): Array(String(number).utf8)
        case .inPress: Array("in press".utf8)
        case .noDate, nil: []
        }
    }

    /// What the first author is called in short: a surname, a group's acronym or first word.
    private static func shortName(of reference: Reference) -> ArraySlice<UInt8> {
        guard let first = reference.authors.first else { return [] }
        let name = letters(of: first.acronym ?? first.name)
        return first.isGroup ? name.prefix { $0 != .space } : name[...]
    }

    private static func key(shortName: ArraySlice<UInt8>, _ year: [UInt8], _ title: ArraySlice<UInt8>) -> String {
        let words = title.split(separator: .space)
        let word = words.first { $0.count > 3 && !light.contains(String(decoding: $0, as: UTF8.self)) } ?? words.first ?? []
        let date = year.isEmpty ? Array("nd".utf8) : year
        let key = (shortName + date + word).filter { $0.isLetter || $0.isDigit }
        let isNamed = key.first?.isLetter ?? false
        return (isNamed ? "" : "work") + String(decoding: key, as: UTF8.self)
    }

    private static func withoutArticle(_ title: [UInt8]) -> ArraySlice<UInt8> {
        guard let space = title.firstIndex(of: .space) else { return title[...] }
        return articles.contains { title[..<space].elementsEqual($0.utf8) } ? title[(space + 1)...] : title[...]
    }

    private static let articles = ["a", "an", "the", "el", "la", "los", "las"]

    /// Long words that say little of a work.
    private static let light: Set<String> = [
        "what", "when", "where", "which", "with", "from", "does", "into", "under", "toward", "towards", "between", "como", "para", "sobre", "desde", "entre",
    ]

    /// Folded letters and digits, words apart by one space, as UTF-8.
    private static func letters(of text: String) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(text.utf8.count)
        func part() {
            if let last = letters.last, last != .space { letters.append(.space) }
        }
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            for byte in text.utf8 {
                if byte.isLetter || byte.isDigit { letters.append(byte.lowercased) } else if byte != UInt8(ascii: "'") { part() }
            }
        } else {
            for scalar in text.folded.unicodeScalars {
                let letter = scalar.baseLetter
                if letter.properties.isAlphabetic || letter.properties.numericType != nil {
                    letters.append(contentsOf: UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter)
                } else if scalar != "'" {
                    part()
                }
            }
        }
        if letters.last == .space { letters.removeLast() }
        return letters
    }
}

extension Unicode.Scalar {
    /// Of a letter of Latin Extended-A (U+0100 to U+017F) and of `ø`, `æ`, `ß`, `ð`, `þ` the letter of ASCII that
    /// lists sort it by; any other scalar itself.
    fileprivate var baseLetter: Unicode.Scalar {
        switch value {
        case 0x100...0x17F: Self.extendedA[Int(value) - 0x100]
        case 0xF8: "o"
        case 0xE6: "a"
        case 0xDF: "s"
        case 0xF0: "d"
        case 0xFE: "t"
        default: self
        }
    }

    private static let extendedA = Array(
        ("aaaaaa" + "cccccccc" + "dddd" + "eeeeeeeeee" + "gggggggg" + "hhhh" + "iiiiiiiiii" + "ii" + "jj" + "kkk" + "llllllllll"
            + "nnnnnnnnn" + "oooooo" + "oo" + "rrrrrr" + "ssssssss" + "tttttt" + "uuuuuuuuuuuu" + "ww" + "yyy" + "zzzzzz" + "s").unicodeScalars)
}
