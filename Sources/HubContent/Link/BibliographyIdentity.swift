import Citations

/// What makes two entries the same work, and where a work stands among others.
struct WorkIdentity: Hashable {
    /// The authors' names with their initials, folded.
    private let authors: [[Unicode.Scalar]]
    private let names: [[Unicode.Scalar]]
    /// What the first author is called in short: a surname, a group's acronym or first word.
    private let shortName: [Unicode.Scalar]
    private let year: String
    private let title: [Unicode.Scalar]

    init(of reference: Reference) {
        names = reference.authors.map { Self.letters(of: $0.name) }
        authors = reference.authors.map { Self.letters(of: $0.name) + [" "] + Self.letters(of: $0.initials ?? "") }
        let first = reference.authors.first
        let name = Self.letters(of: first?.acronym ?? first?.name ?? "")
        shortName = first?.isGroup == true ? Array(name.prefix { $0 != " " }) : name
        title = Self.letters(of: reference.title.isEmpty ? reference.text : reference.title)
        year =
            switch reference.year?.value {
            case .number(let number): String(number)
            case .inPress: "in press"
            case .noDate, nil: ""
            }
    }

    // The initials are left out: one list has both of an author's, another the first.
    static func == (left: Self, right: Self) -> Bool {
        left.names == right.names && left.year == right.year && left.title == right.title
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(names)
        hasher.combine(year)
        hasher.combine(title)
    }
}

extension WorkIdentity: Comparable {
    /// By authors, letter by letter, one author before several; then by year, works without one first and those
    /// in press last; then by title, its article left out (APA 7, sections 9.44 to 9.47).
    static func < (left: WorkIdentity, right: WorkIdentity) -> Bool {
        for (a, b) in zip(left.heads, right.heads) where a != b { return a.lexicographicallyPrecedes(b) }
        if left.heads.count != right.heads.count { return left.heads.count < right.heads.count }
        if left.year != right.year { return left.year < right.year }
        return left.titleWithoutArticle.lexicographicallyPrecedes(right.titleWithoutArticle)
    }

    /// What it is sorted by first: its authors, or its title where it has none.
    private var heads: [[Unicode.Scalar]] { authors.isEmpty ? [titleWithoutArticle] : authors }

    private var titleWithoutArticle: [Unicode.Scalar] {
        let words = title.split(separator: " ", maxSplits: 1)
        guard words.count > 1, ["a", "an", "the", "el", "la", "los", "las"].contains(where: { words[0].elementsEqual($0.unicodeScalars) })
        else { return title }
        return Array(words[1])
    }
}

extension WorkIdentity {
    /// The letter from `a` to `z` that it is listed under, accents gone.
    var initial: Character? {
        heads.first?.first { $0 != " " }.flatMap { ("a"..."z").contains($0) ? Character($0) : nil }
    }

    /// The first author's name, the year and the first word of weight of the title: `kane2023network`.
    var key: String {
        let words = titleWithoutArticle.split(separator: " ").map { String(String.UnicodeScalarView($0)) }
        let word = words.first { $0.utf8.count > 3 && !Self.light.contains($0) } ?? words.first ?? ""
        let date = year.isEmpty ? "nd" : year
        let key = (String(String.UnicodeScalarView(shortName)) + date + word).unicodeScalars.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
        let isNamed = key.first.map { ("a"..."z").contains($0) } ?? false
        return (isNamed ? "" : "work") + String(String.UnicodeScalarView(key))
    }

    /// Long words that say little of a work.
    private static let light: Set<String> = [
        "what", "when", "where", "which", "with", "from", "does", "into", "under", "toward", "towards", "between", "como", "para", "sobre", "desde", "entre",
    ]

    /// Folded letters and digits, words apart by one space.
    private static func letters(of text: String) -> [Unicode.Scalar] {
        var letters: [Unicode.Scalar] = []
        for scalar in text.folded.unicodeScalars {
            let letter = scalar.baseLetter
            if letter.properties.isAlphabetic || letter.properties.numericType != nil {
                letters.append(letter)
            } else if scalar != "'", letters.last.map({ $0 != " " }) ?? false {
                letters.append(" ")
            }
        }
        if letters.last == " " { letters.removeLast() }
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
