import SourceText

/// Takes an entry of a reference list apart: `Authors. (Year). Title. Source. DOI` (APA 7, section 9.4).
///
/// What is not there stays empty; no entry is refused.
struct ReferenceParser {
    let text: [UInt8]
    let tokens: [Token]

    /// - Parameter entry: plain text, any white space.
    /// - Returns: the entry and what is wrong with its DOI.
    static func parse(_ entry: String) -> (reference: Reference, fault: DOI.Fault?) {
        let text = singleSpaced(entry)
        let parser = ReferenceParser(text: text, tokens: Tokenizer.tokens(of: text))
        return parser.parse()
    }
}

private extension ReferenceParser {
    func parse() -> (Reference, DOI.Fault?) {
        var reference = Reference(text: string(0..<text.count))
        let doi = DOI(in: text)
        reference.doi = doi?.name
        let address = doi?.range.lowerBound ?? EntryAddress.start(in: text) ?? text.count
        if doi == nil { reference.url = EntryAddress.address(in: text) }
        guard let date = date(before: address) else { return (reference, doi?.fault) }

        reference.year = date.year
        let authors = AuthorListParser(text: text, tokens: tokens, range: 0..<date.head).parse()
        reference.authors = authors.authors
        reference.hasMoreAuthors = authors.hasMore
        let rest = TitleParser.split(text, from: date.tail, until: max(date.tail, address))
        reference.title = rest.title
        reference.source = rest.source
        if reference.authors.isEmpty {
            // Without an author the title stands first (APA 7, section 9.12).
            let lead = authors.text
            reference.source = [reference.title, reference.source].filter { !$0.isEmpty }.joined(separator: ". ")
            reference.title = lead
        }
        return (reference, doi?.fault)
    }

    /// - Returns: the year, the tokens before it, and the byte after it.
    func date(before limit: Int) -> (year: Year, head: Int, tail: Int)? {
        let reader = YearReader(text: text, tokens: tokens)
        for open in tokens.indices where tokens[open].kind == .open && tokens[open].start < limit {
            guard let (year, close) = reader.date(from: open) else { continue }
            return (year, open, tokens[close].end)
        }
        return bareDate(before: limit, reader)
    }

    /// The year of another style than APA's, so that its works are known too: after the authors (`Boaler, J. 2002.`), or
    /// at the end (`Jossey-Bass, 2016.`), the authors then ending at the first full stop.
    func bareDate(before limit: Int, _ reader: YearReader) -> (Year, Int, Int)? {
        guard
            let index = tokens.indices.first(where: { isBareYear($0) && tokens[$0].start < limit }),
            let (year, _) = reader.year(at: 0, in: [index])
        else { return nil }
        let before = tokens[index - 1].kind
        let first = tokens[..<index].firstIndex { $0.kind == .period } ?? index
        if before == .initial || before == .period && first == index - 1 { return (year, index, tokens[index].end) }
        return first < index ? (year, first, tokens[first].end) : nil
    }

    func isBareYear(_ index: Int) -> Bool {
        guard tokens[index].kind == .year, index > 0 else { return false }
        guard [.initial, .period, .comma].contains(tokens[index - 1].kind) else { return false }
        return index + 1 == tokens.count || [.period, .comma, .colon].contains(tokens[index + 1].kind)
    }

    func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

    static func singleSpaced(_ entry: String) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(entry.utf8.count)
        for scalar in entry.unicodeScalars {
            if scalar.value <= 0x20 || scalar.value >= 0x7F && scalar.properties.isWhitespace {
                if let last = text.last, last != .space { text.append(.space) }
            } else if scalar.isASCII {
                text.append(UInt8(scalar.value))
            } else {
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        if text.last == .space { text.removeLast() }
        return text
    }
}
