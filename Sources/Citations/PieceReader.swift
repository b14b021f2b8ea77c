import SourceText

/// Reads what stands in one pair of parentheses: `e.g., Boaler, 2002, 2016a; see also Smith & Stein, 2018, p. 3`.
struct PieceReader {
    private let words: CitationWords
    private let items: [Int]
    /// The token that closes the parenthesis; `nil` where none does.
    private let close: Int?
    private(set) var mentions: [Mention] = []
    private var phrase: AuthorPhrase?
    /// Where the words begin that belong to no citation yet.
    private var start = 0
    /// Words before a semicolon without a year: `CCSS-M` of `(CCSS-M; 2010)`.
    private var pending: Range<Int>?

    init(_ words: CitationWords, items: [Int], close: Int?) {
        self.words = words
        self.items = items
        self.close = close
    }

    /// - Parameter phrase: the names before the parenthesis.
    mutating func read(after phrase: AuthorPhrase?, isNarrative: Bool) {
        self.phrase = phrase
        var position = 0
        while position < items.count {
            if tokens[items[position]].kind == .semicolon {
                if position > start { pending = start..<position }
                position += 1
                start = position
            } else if let next = locatorEnd(position) {
                position = next
                if self.phrase != nil { start = position }
            } else if let (year, next) = words.years.year(at: position, in: items) {
                add(year, position..<next, isNarrative: isNarrative)
                start = next
                position = moreLetters(year, after: next)
            } else {
                position += 1
            }
        }
        if isNarrative, mentions.count == 1, let close { mentions[0].range = mentions[0].range.lowerBound..<tokens[close].end }
    }
}

private extension PieceReader {
    var tokens: [Token] { words.tokens }

    mutating func add(_ year: Year, _ range: Range<Int>, isNarrative: Bool) {
        let segment = items[start..<range.lowerBound]
        let isOdd = words.isOdd(range, items)
        let yearRange = tokens[items[range.lowerBound]].start..<tokens[items[range.upperBound - 1]].end
        guard hasWords(segment) else { return continueWith(year, yearRange, isNarrative: isNarrative) }

        markSecondary(segment)
        let isUnsure = isOdd || close == nil
        let hasComma = segment.last.map { tokens[$0].kind == .comma } ?? false
        phrase = words.authors.listed(segment, isNarrative: false)
            ?? (isUnsure ? nil : words.authors.inParentheses(segment, hasComma: hasComma))
        guard let phrase else { return }
        mentions.append(
            Mention(
                range: phrase.range.lowerBound..<yearRange.upperBound, phrase: phrase, year: year, yearRange: yearRange,
                needsEntry: isUnsure))
    }

    /// A year that stands without names of its own: the last ones' next work, or the first after names in prose.
    mutating func continueWith(_ year: Year, _ yearRange: Range<Int>, isNarrative: Bool) {
        var needsEntry = close == nil
        if mentions.isEmpty, !isNarrative {
            guard let pending, let found = words.authors.listed(items[pending], isNarrative: false) else { return }
            phrase = found
            needsEntry = true
        }
        guard let phrase else { return }
        let isFirst = mentions.isEmpty
        mentions.append(
            Mention(
                range: (isFirst ? phrase.range.lowerBound : yearRange.lowerBound)..<yearRange.upperBound, phrase: phrase, year: year,
                yearRange: yearRange, isNarrative: isNarrative && isFirst, needsEntry: needsEntry))
    }

    /// `2002a, b` (APA 7, section 8.12 asks for the year again; many leave it out).
    mutating func moreLetters(_ year: Year, after next: Int) -> Int {
        var position = next
        while year.letter != nil, let phrase, position + 1 < items.count, tokens[items[position]].kind == .comma {
            let token = tokens[items[position + 1]]
            guard token.kind == .word, token.end - token.start == 1, !token.isCapital,
                position + 2 >= items.count || [.comma, .semicolon].contains(tokens[items[position + 2]].kind)
            else { break }
            var other = year
            other.letter = Character(Unicode.Scalar(words.text[token.start]))
            mentions.append(
                Mention(range: token.start..<token.end, phrase: phrase, year: other, yearRange: token.start..<token.end))
            position += 2
            start = position
        }
        return position
    }

    func hasWords(_ segment: ArraySlice<Int>) -> Bool {
        segment.contains { item in
            guard tokens[item].kind == .word else { return [.number, .initial].contains(tokens[item].kind) }
            return !NameKey.conjunctions.contains(words.years.word(item)) || tokens[item].isCapital
        }
    }

    mutating func markSecondary(_ segment: ArraySlice<Int>) {
        guard !mentions.isEmpty, segment.startIndex > 0, tokens[items[segment.startIndex - 1]].kind != .semicolon else { return }
        let isCited = segment.contains { tokens[$0].kind == .word && CommonWords.secondary.contains(words.years.word($0)) }
        if isCited { mentions[mentions.count - 1].isSecondary = true }
    }

    /// Past `p. 983`, `pp. 3–5`, `Chapter 3`, `Table 2`, so that no page is taken for a year.
    func locatorEnd(_ position: Int) -> Int? {
        let item = items[position]
        guard tokens[item].kind == .word, CommonWords.locators.contains(words.years.word(item)) else { return nil }
        var next = position + 1
        if next < items.count, tokens[items[next]].kind == .period { next += 1 }
        guard next < items.count, [.number, .year].contains(tokens[items[next]].kind) else { return nil }
        while next < items.count, [.number, .year, .dash].contains(tokens[items[next]].kind) { next += 1 }
        return next
    }
}
