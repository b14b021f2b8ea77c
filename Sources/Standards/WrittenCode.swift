/// A code of the Common Core as an author wrote it, taken apart: it may not exist.
struct WrittenCode: Equatable {
    /// `3.NF` or `HSA-SSE`.
    var domain: String
    /// `A`.
    var cluster: Character?
    var number: Int?
    /// `a`.
    var part: Character?
    /// Where it is a range, what comes after the dash.
    var end: End?

    enum End: Equatable {
        case number(Int, cluster: Character?)
        case part(Character)
    }

    /// The code in its one form, without the end of a range.
    var text: String {
        var text = domain
        if let cluster { text += ".\(cluster)" }
        if let number { text += ".\(number)" }
        if let part { text += ".\(part)" }
        return text
    }

    /// The categories of high school: number and quantity, algebra, functions, geometry, statistics and probability.
    private static let categories: Set<String> = ["N", "A", "F", "G", "S"]

    /// - Returns: `nil` where the words are not in the form of a code.
    init?(_ words: [CodeWord]) {
        guard let domain = Self.domain(words) else { return nil }
        self.domain = domain.name
        var rest = words[domain.length...]
        if let letter = rest.first?.letter, rest.count == 1 || rest.dropFirst().first?.number != nil {
            cluster = letter
            rest.removeFirst()
        }
        if let number = rest.first?.number {
            self.number = number
            rest.removeFirst()
            if let letter = rest.first?.letter {
                part = Character(letter.lowercased())
                rest.removeFirst()
            }
        }
        guard !rest.isEmpty else { return }
        guard number != nil, rest.first?.followsDash == true, let end = end(rest) else { return nil }
        self.end = end
    }

    /// The grade and the domain, or the category and the domain, that words begin with, and how many words those are.
    private static func domain(_ words: [CodeWord]) -> (name: String, length: Int)? {
        guard let first = words.first else { return nil }
        if first.number != nil || first.letters == "K" {
            return letters(of: words, at: 1).map { ("\(first.text).\($0)", 2) }
        }
        let isApart = first.letters == "HS"
        let category = isApart ? letters(of: words, at: 1) : first.letters.map(withoutHighSchool)
        guard let category, categories.contains(category) else { return nil }
        let length = isApart ? 2 : 1
        return letters(of: words, at: length).map { ("HS\(category)-\($0)", length + 1) }
    }

    /// `N` for `HSN`.
    private static func withoutHighSchool(_ letters: String) -> String {
        letters.count == 3 && letters.hasPrefix("HS") ? String(letters.dropFirst(2)) : letters
    }

    private static func letters(of words: [CodeWord], at index: Int) -> String? {
        index < words.count ? words[index].letters : nil
    }

    /// What a range ends with: a number, a part's letter, or a whole code of the same domain.
    private func end(_ rest: ArraySlice<CodeWord>) -> End? {
        if rest.count == 1 {
            if part == nil, let number = rest.first?.number { return .number(number, cluster: nil) }
            if part != nil, let letter = rest.first?.letter { return .part(Character(letter.lowercased())) }
        }
        guard let code = WrittenCode(Array(rest)), code.domain == domain, code.part == nil, code.end == nil,
            let number = code.number
        else { return nil }
        return .number(number, cluster: code.cluster)
    }
}
