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
            let start = pastCirca(position, in: items)
            return start > position ? numbered(at: start, in: items) : unnumbered(at: position, in: items)
        default:
            return nil
        }
    }

    /// The year that the parenthesis at `open` begins with, and the token that closes it.
    func date(from open: Int) -> (year: Year, close: Int)? {
        guard let close = tokens[open...].prefix(24).firstIndex(where: { $0.kind == .close }),
            let (year, _) = year(at: 0, in: Array(open + 1..<close))
        else { return nil }
        return (year, close)
    }

    /// Where the year begins that a `ca.` stands before; the position itself where none does.
    func pastCirca(_ position: Int, in items: [Int]) -> Int {
        guard tokens[items[position]].kind == .word, ["ca", "c", "circa"].contains(word(items[position])) else { return position }
        var next = position + 1
        if next < items.count, tokens[items[next]].kind == .period { next += 1 }
        return next < items.count && tokens[items[next]].kind == .year ? next : position
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

    /// `2015, June 22`, `2024, May/June`, `2020, Spring`, `2021, 3 de mayo`.
    func dated(_ year: Year, _ position: Int, in items: [Int]) -> (Year, Int) {
        guard position + 1 < items.count, tokens[items[position]].kind == .comma else { return (year, position) }
        var month = position + 1
        if month + 2 < items.count, tokens[items[month]].kind == .number, word(items[month + 1]) == "de" { month += 2 }
        guard isDate(items[month]) else { return (year, position) }
        var year = year
        var next = month + 1
        while next < items.count {
            let kind = tokens[items[next]].kind
            guard kind == .number || kind == .dash || kind == .slash || isDate(items[next]) else { break }
            next += 1
        }
        let bytes = text[tokens[items[position + 1]].start..<tokens[items[next - 1]].end]
        year.detail = String(decoding: bytes, as: UTF8.self)
        return (year, next)
    }

    /// Whether a month or a season stands there; Spanish writes both small.
    func isDate(_ item: Int) -> Bool {
        guard tokens[item].kind == .word else { return false }
        let word = word(item)
        return CommonWords.dates.contains(word) && (tokens[item].isCapital || CommonWords.spanishDates.contains(word))
    }

    func unnumbered(at position: Int, in items: [Int]) -> (Year, Int)? {
        let first = lettered(items[position])
        switch first.word {
        case "nd", "sf":
            let isAbbreviation = text[tokens[items[position]].end - 1] == UInt8(ascii: ".")
            return isAbbreviation ? lettered(Year(.noDate), position + 1, in: items) : nil
        case "n", "s":
            return spaced(first.word == "n" ? "d" : "f")
        case "forthcoming":
            return lettered(Year(.inPress, letter: first.letter), position + 1, in: items)
        case "in":
            return inPress("press")
        case "en":
            return inPress("prensa")
        default:
            return nil
        }
        /// `n. d.` and `s. f.`, as the Real Academia writes it.
        func spaced(_ letter: Substring) -> (Year, Int)? {
            let next = items.dropFirst(position).prefix(4)
            guard next.map({ tokens[$0].kind }) == [.word, .period, .word, .period], lettered(items[position + 2]).word == letter else { return nil }
            return lettered(Year(.noDate), position + 4, in: items)
        }
        func inPress(_ word: Substring) -> (Year, Int)? {
            guard position + 1 < items.count, tokens[items[position + 1]].kind == .word else { return nil }
            let second = lettered(items[position + 1])
            return second.word == word ? lettered(Year(.inPress, letter: second.letter), position + 2, in: items) : nil
        }
    }

    /// A word and the letter that a hyphen joins to it: `press-b` (APA 7, section 8.19).
    func lettered(_ item: Int) -> (word: Substring, letter: Character?) {
        let word = word(item)
        guard word.utf8.count > 2, let letter = word.utf8.last, letter.isLetter, word.dropLast().last == "-" else { return (word[...], nil) }
        return (word.dropLast(2), Character(Unicode.Scalar(letter)))
    }

    /// The letter after a mark that the hyphen stands apart from: `n.d.-a`.
    func lettered(_ year: Year, _ position: Int, in items: [Int]) -> (Year, Int) {
        guard position + 1 < items.count, tokens[items[position]].kind == .dash else { return (year, position) }
        let token = tokens[items[position + 1]]
        guard token.kind == .word, token.end - token.start == 1 else { return (year, position) }
        var year = year
        year.letter = Character(Unicode.Scalar(text[token.start].lowercased))
        return (year, position + 2)
    }
}
