import SourceText

/// Reads a year where one stands among tokens.
struct YearReader {
    let text: [UInt8]
    let tokens: [Token]

    /// - Parameters:
    ///   - items: indices of tokens, those of inner brackets left out.
    /// - Returns: the year and the position in `items` after it; `nil` where no year stands.
    func year(at position: Int, in items: [Int]) -> (year: Year, next: Int)? {
        guard position < items.count else { return nil }
        let token = tokens[items[position]]
        switch token.kind {
        case .year:
            return numbered(at: position, in: items)
        case .word:
            guard let (value, next) = unnumbered(at: position, in: items) else { return nil }
            return lettered(Year(value), next, in: items)
        default:
            return nil
        }
    }

    func word(_ item: Int) -> String { NameKey.word(text[tokens[item].nameRange]) }
}

private extension YearReader {
    func numbered(at position: Int, in items: [Int]) -> (Year, Int) {
        var year = number(tokens[items[position]])
        var next = position + 1
        // `1945/2004`, `2015–2017`
        if next + 1 < items.count, tokens[items[next + 1]].kind == .year {
            let second = number(tokens[items[next + 1]])
            switch tokens[items[next]].kind {
            case .slash:
                if case .number(let first) = year.value { year = second; year.original = first }
                next += 2
            case .dash:
                year.detail = second.label
                next += 2
            default:
                break
            }
        }
        return dated(year, next, in: items)
    }

    func number(_ token: Token) -> Year {
        let value = text[token.start..<token.start + 4].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        let letter = token.end - token.start == 5 ? Character(Unicode.Scalar(text[token.start + 4].lowercased)) : nil
        return Year(.number(value), letter: letter)
    }

    /// `2015, June 22`, `2024, May/June`, `2020, Spring`.
    func dated(_ year: Year, _ position: Int, in items: [Int]) -> (Year, Int) {
        guard position + 1 < items.count, tokens[items[position]].kind == .comma,
            tokens[items[position + 1]].isCapital, CommonWords.dates.contains(word(items[position + 1]))
        else { return (year, position) }
        var year = year
        var next = position + 2
        while next < items.count {
            let token = tokens[items[next]]
            let goesOn = token.kind == .number || token.kind == .dash || token.kind == .slash
                || token.isCapital && CommonWords.dates.contains(word(items[next]))
            guard goesOn else { break }
            next += 1
        }
        let bytes = text[tokens[items[position + 1]].start..<tokens[items[next - 1]].end]
        year.detail = String(decoding: bytes, as: UTF8.self)
        return (year, next)
    }

    func unnumbered(at position: Int, in items: [Int]) -> (Year.Value, Int)? {
        switch word(items[position]) {
        case "nd", "sf":
            let isAbbreviation = text[tokens[items[position]].end - 1] == UInt8(ascii: ".")
            return isAbbreviation ? (.noDate, position + 1) : nil
        case "forthcoming":
            return (.inPress, position + 1)
        case "in" where followed(by: "press"), "en" where followed(by: "prensa"):
            return (.inPress, position + 2)
        default:
            return nil
        }
        func followed(by second: String) -> Bool {
            position + 1 < items.count && tokens[items[position + 1]].kind == .word && word(items[position + 1]) == second
        }
    }

    /// `n.d.-a`, `in press-b` (APA 7, section 8.19).
    func lettered(_ year: Year, _ position: Int, in items: [Int]) -> (Year, Int) {
        guard position + 1 < items.count, tokens[items[position]].kind == .dash else { return (year, position) }
        let token = tokens[items[position + 1]]
        guard token.kind == .word, token.end - token.start == 1 else { return (year, position) }
        var year = year
        year.letter = Character(Unicode.Scalar(text[token.start].lowercased))
        return (year, position + 2)
    }
}
