import SourceText

/// Finds the citations of a text: in parentheses, in running prose before parentheses, and before a plain year.
///
/// One pass over the tokens. What stands in brackets is read when they close; an opening parenthesis that never closes ends with
/// its paragraph and swallows nothing.
struct CitationScanner {
    private let words: CitationWords
    private var mentions: [Mention] = []
    private var frames: [Frame] = [Frame()]

    /// What stands in one pair of brackets, or in a paragraph outside all.
    private struct Frame {
        var isSquare = false
        /// Indices of tokens; inner brackets leave only their closing one.
        var items: [Int] = []
    }

    /// Deeper brackets are read as marks.
    private static let deepest = 24

    /// - Returns: in the order of the text, none within another.
    static func mentions(in text: [UInt8], _ tokens: [Token], _ index: ReferenceIndex) -> [Mention] {
        var scanner = CitationScanner(words: CitationWords(text: text, tokens: tokens, index))
        scanner.scan()
        var end = 0
        return scanner.mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { mention in
            guard mention.range.lowerBound >= end else { return false }
            end = mention.range.upperBound
            return true
        }
    }

    private init(words: CitationWords) { self.words = words }
}

private extension CitationScanner {
    var tokens: [Token] { words.tokens }

    mutating func scan() {
        for item in tokens.indices {
            switch tokens[item].kind {
            case .open where frames.count < Self.deepest: frames.append(Frame())
            case .openSquare where frames.count < Self.deepest: frames.append(Frame(isSquare: true))
            case .close: close(item)
            case .closeSquare: closeSquare(item)
            case .paragraphEnd: endParagraph()
            default: frames[frames.count - 1].items.append(item)
            }
        }
        endParagraph()
    }

    mutating func close(_ item: Int) {
        guard frames.count > 1 else { return }
        // A square bracket left open inside is a mark.
        while frames[frames.count - 1].isSquare, frames[1...].contains(where: { !$0.isSquare }) {
            let inner = frames.removeLast()
            frames[frames.count - 1].items += inner.items
        }
        guard !frames[frames.count - 1].isSquare else { return }
        let frame = frames.removeLast()
        // `National Council of Teachers of Mathematics (NCTM), 2014`: an acronym does not part the name from its year.
        if frame.items.count == 1, Acronyms.isAcronym(words.text[tokens[frame.items[0]].nameRange]) { return }
        readBrackets(frame.items, closedBy: item)
        frames[frames.count - 1].items.append(item)
    }

    mutating func closeSquare(_ item: Int) {
        guard frames.count > 1, frames[frames.count - 1].isSquare else { return }
        let frame = frames.removeLast()
        readBrackets(frame.items, closedBy: item)
        frames[frames.count - 1].items.append(item)
    }

    mutating func endParagraph() {
        while frames.count > 1 {
            let frame = frames.removeLast()
            // `(Ware, 2009 and on` to the end: a citation only where an entry says so.
            readPieces(Array(frame.items.prefix(24)), closedBy: nil)
        }
        readPlain(frames[0].items)
        frames = [Frame()]
    }

    mutating func readBrackets(_ items: [Int], closedBy close: Int) {
        if words.years.year(at: 0, in: items) != nil {
            readNarrative(items, closedBy: close)
        } else {
            readPieces(items, closedBy: close)
        }
    }
}

// MARK: - In running prose

private extension CitationScanner {
    /// `Chval et al. (2010)`, `Smith and Stein’s (2018, p. 3)`, `Boaler (2002, 2016a)`.
    mutating func readNarrative(_ items: [Int], closedBy close: Int) {
        guard let prose = frames.last?.items else { return }
        let before = sentenceEnd(prose)
        guard let (year, next) = words.years.year(at: 0, in: items) else { return }
        let isOdd = words.isOdd(0..<next, items)
        let listed = words.authors.listed(before, isNarrative: true)
        // "Baker (2013a)", "Baker (2012, p. 4)": nothing but a work has these.
        let hasLocator = items[next...].contains { tokens[$0].kind == .word && CommonWords.locators.contains(words.years.word($0)) }
        guard let phrase = listed ?? (isOdd ? nil : words.authors.inProse(before, isCertain: year.letter != nil || hasLocator)) else {
            // `(2015; Boaler, 2002)` after no names.
            return readPieces(items, closedBy: close)
        }
        var group = PieceReader(words, items: items, close: close)
        group.read(after: phrase, isNarrative: true)
        mentions += group.mentions
    }

    /// The last words, as many as names may take, after the last bracket.
    func sentenceEnd(_ items: [Int]) -> ArraySlice<Int> {
        let last = items.suffix(AuthorReader.mostWords)
        guard let bracket = last.lastIndex(where: { tokens[$0].kind == .close || tokens[$0].kind == .semicolon }) else { return last }
        return last[(bracket + 1)...]
    }

    /// Years without parentheses (APA 7, section 8.11), only where the list has just that: `Boaler’s 2002 study`, `In 2002, Boaler`.
    mutating func readPlain(_ items: [Int]) {
        for position in items.indices where tokens[items[position]].kind == .year {
            guard let (year, next) = words.years.year(at: position, in: items) else { continue }
            let yearRange = tokens[items[position]].start..<tokens[items[next - 1]].end
            if let phrase = namesBefore(position, items) {
                add(phrase, phrase.range.lowerBound..<yearRange.upperBound, year, yearRange)
            } else if let phrase = namesAfter(next, items, year, before: position > 0 ? words.years.word(items[position - 1]) : nil) {
                add(phrase, phrase.range, year, yearRange)
            }
        }
    }

    private mutating func add(_ phrase: AuthorPhrase, _ range: Range<Int>, _ year: Year, _ yearRange: Range<Int>) {
        mentions.append(
            Mention(range: range, phrase: phrase, year: year, yearRange: yearRange, isNarrative: true, needsEntry: true))
    }

    private func namesBefore(_ position: Int, _ items: [Int]) -> AuthorPhrase? {
        guard position > 0 else { return nil }
        let before = tokens[items[position - 1]]
        let isName = before.kind == .word && (before.isCapital || before.possessive > 0)
        guard isName || [.quote, .period].contains(before.kind) else { return nil }
        return words.authors.listed(items[max(0, position - 12)..<position], isNarrative: true)
    }

    /// The longest names that follow a year and its comma.
    private func namesAfter(_ next: Int, _ items: [Int], _ year: Year, before: String?) -> AuthorPhrase? {
        guard next + 1 < items.count, tokens[items[next]].kind == .comma, let before, ["in", "by", "since", "en"].contains(before) else {
            return nil
        }
        let rest = items[(next + 1)...].prefix(12)
        for end in rest.indices.reversed() {
            let names = rest[...end]
            guard let phrase = words.authors.listed(names, isNarrative: true), let first = names.first,
                phrase.range.lowerBound == tokens[first].start,
                words.authors.index.works(phrase.key, isEtAl: phrase.isEtAl)?.byYear[year.value] != nil
            else { continue }
            return phrase
        }
        return nil
    }
}

// MARK: - In parentheses

private extension CitationScanner {
    mutating func readPieces(_ items: [Int], closedBy close: Int?) {
        var group = PieceReader(words, items: items, close: close)
        group.read(after: nil, isNarrative: false)
        mentions += group.mentions
    }
}
