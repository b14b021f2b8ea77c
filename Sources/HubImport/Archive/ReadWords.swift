#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What was read of a document, to look up whether words are in it.
struct ReadWords {
    /// All letters, one after the other, and a zero as C has it at the end of a text.
    private let letters: [CChar]
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
        guard wanted.count > 2 else { return true }
        guard let found = find(wanted, from: place) ?? find(wanted, from: 0) else { return false }
        place = found + wanted.count - 1
        return true
    }

    /// Whether the words of a text box are there: few of them are a paragraph of their own, as they could stand anywhere.
    func holdBox(_ words: String) -> Bool {
        let signs = Self.signs(words)
        var place = 0
        return signs.isEmpty || wholes.contains(signs) || signs.count > 20 && hold(words, from: &place)
    }

    /// Each passage that is missing is looked for in the whole document: the C library's way is the quickest by far.
    private func find(_ wanted: [CChar], from place: Int) -> Int? {
        letters.withUnsafeBufferPointer { all in
            guard let start = all.baseAddress, let found = strstr(start + place, wanted) else { return nil }
            return UnsafePointer(found) - start
        }
    }

    private static func letters(_ text: String) -> [CChar] {
        var bytes: [CChar] = []
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic { bytes += String(scalar).utf8.map { CChar(bitPattern: $0) } }
        return bytes + [0]
    }

    private static func signs(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
}
