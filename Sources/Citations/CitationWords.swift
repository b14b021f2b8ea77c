/// A text's tokens and the two readers of them: what finding citations works on.
struct CitationWords {
    let text: [UInt8]
    let tokens: [Token]
    let authors: AuthorReader
    let years: YearReader

    init(text: [UInt8], tokens: [Token], _ index: ReferenceIndex) {
        self.text = text
        self.tokens = tokens
        authors = AuthorReader(text: text, tokens: tokens, index: index)
        years = YearReader(text: text, tokens: tokens)
    }

    private static let followers = Set<String>([
        "and", "y", "as", "como", "in", "en", "or", "for", "p", "pp",
    ]).union(CommonWords.secondary)

    /// Whether a year is one that other things have too: `ca. 1665`, or one with words after it that follow none in a
    /// citation: `2019 edition`.
    func isOdd(_ year: Range<Int>, _ items: [Int]) -> Bool {
        if years.pastCirca(year.lowerBound, in: items) > year.lowerBound { return true }
        let position = year.upperBound
        guard position < items.count else { return false }
        switch tokens[items[position]].kind {
        case .comma, .semicolon, .colon, .ampersand, .closeSquare, .close, .quote, .period: return false
        case .word: return !Self.followers.contains(years.word(items[position]))
        default: return true
        }
    }
}
