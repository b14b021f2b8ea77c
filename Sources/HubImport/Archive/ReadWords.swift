/// What was read of a document, to look up whether words are in it.
struct ReadWords {
    /// All letters, one after the other.
    private let letters: [UInt8]
    /// The letters and digits of each block and each picture's description.
    private let wholes: Set<String>

    init(_ manuscript: Manuscript) {
        let blocks = manuscript.blocks + manuscript.footnotes.flatMap(\.blocks)
        let cells = blocks.compactMap(\.table).flatMap { $0.rows + [$0.head] }.joined()
        let texts = blocks.map(\.text) + cells + blocks.flatMap(\.changes) + manuscript.changes
            + [manuscript.title ?? "", manuscript.date ?? ""] + manuscript.authors
        // Addresses, formulas and tags are not among a paragraph's words.
        let words = texts.joined(separator: " ").replacing("\\$", with: " ")
            .replacing(/\]\((<[^>]*>|[^)]*)\)|<\/?(?:su[bp]|u|br)>|\$\$[^$]*\$\$|\$[^$\s](?:[^$]*[^$\\])?\$/, with: " ")
        letters = Self.letters(words)
        let descriptions = blocks.flatMap { $0.text.matches(of: /!\[([^\]]*)\]/).map { String($0.output.1) } }
        wholes = Set((blocks.map(\.text) + descriptions).map(Self.signs))
    }

    /// - Parameter place: where the last words ended, and these do.
    func hold(_ words: String, from place: inout Int) -> Bool {
        let wanted = Self.letters(words)
        guard wanted.count > 1 else { return true }
        guard let found = letters[place...].firstRange(of: wanted) ?? letters.firstRange(of: wanted) else { return false }
        place = found.upperBound
        return true
    }

    /// Whether the words of a text box are there: few of them are a paragraph of their own, as they could stand anywhere.
    func holdBox(_ words: String) -> Bool {
        let signs = Self.signs(words)
        var place = 0
        return signs.isEmpty || wholes.contains(signs) || signs.count > 20 && hold(words, from: &place)
    }

    private static func letters(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic { bytes += Array(String(scalar).utf8) }
        return bytes
    }

    private static func signs(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
}
