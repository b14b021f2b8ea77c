extension Parser {
    /// A number: digits, a decimal point, and the commas that part thousands.
    ///
    /// `{,}` between digits belongs to the number (`3{,}14`, `1{,}000`). So does a plain comma before exactly three
    /// digits (`12,500`), unless it parts the members of a list: one that fills a pair of delimiters, as the point
    /// `(1,200)` and the set `\{100,200\}` do, or that goes on with another comma. Where decimals have commas, so does one
    /// before any digits.
    mutating func number() -> Atom {
        let start = token.range.lowerBound
        var end = digitsEnd(from: start)
        let thousands = thousandsEnd(from: end, start: start)
        if thousands > end { end = thousands }
        var hasPoint = false
        while let byte = lexer.byte(at: end) {
            if byte == UInt8(ascii: "."), !hasPoint, isDigit(at: end + 1) || beginsRepetend(end + 1) {
                hasPoint = true
                end = digitsEnd(from: end + 1)
            } else if byte == UInt8(ascii: ","), decimalCommas, isDigit(at: end + 1), !isListed(start..<digitsEnd(from: end + 1)) {
                end = digitsEnd(from: end + 1)
                break
            } else if byte == UInt8(ascii: "{"), end > start, lexer.byte(at: end + 1) == UInt8(ascii: ","),
                lexer.byte(at: end + 2) == UInt8(ascii: "}"), isDigit(at: end + 3)
            {
                end = digitsEnd(from: end + 3)
            } else {
                break
            }
        }
        advance(to: end)
        return Atom(kind: .ordinary, node: .number(Int32(start)..<Int32(end), context.font))
    }

    /// Upright letters that stand together, as in a unit.
    mutating func word() -> Atom {
        let start = token.range.lowerBound
        var end = start
        while lexer.byte(at: end)?.isLetter == true { end += 1 }
        advance(to: end)
        if end == start + 1 { return Self.character(source[start], font: .roman) }
        return Atom(kind: .ordinary, node: .word(Array(source[start..<end])))
    }
}

private extension Parser {
    func isDigit(at offset: Int) -> Bool { lexer.byte(at: offset)?.isDigit == true }

    func digitsEnd(from offset: Int) -> Int {
        var end = offset
        while isDigit(at: end) { end += 1 }
        return end
    }

    /// The end of the groups of three digits after a first group of up to three.
    func thousandsEnd(from end: Int, start: Int) -> Int {
        guard 1...3 ~= end - start, source[start] != UInt8(ascii: "0") else { return end }
        var last = end
        while lexer.byte(at: last) == UInt8(ascii: ","), digitsEnd(from: last + 1) == last + 4 { last += 4 }
        guard last > end else { return end }
        return isListed(start..<last) ? end : last
    }

    /// Whether digits and commas are members of a list: between commas, or all that a pair of delimiters encloses.
    func isListed(_ range: Range<Int>) -> Bool {
        let (before, after) = (neighbour(before: range.lowerBound), neighbour(after: range.upperBound))
        return before == UInt8(ascii: ",") || lexer.byte(at: range.upperBound) == UInt8(ascii: ",")
            || (before.map(Self.opens) == true && after.map(Self.closes) == true)
    }

    /// The nearest byte before an offset that is no space.
    func neighbour(before offset: Int) -> UInt8? {
        var offset = offset - 1
        while let byte = lexer.byte(at: offset), byte.isSpace { offset -= 1 }
        // A brace by itself groups and encloses nothing.
        if lexer.byte(at: offset) == UInt8(ascii: "{"), lexer.byte(at: offset - 1) != UInt8(ascii: "\\") { return nil }
        return lexer.byte(at: offset)
    }

    /// The nearest byte after an offset that is no space; of `\right)` and `\}` the delimiter.
    func neighbour(after offset: Int) -> UInt8? {
        var offset = offset
        while lexer.byte(at: offset)?.isSpace == true { offset += 1 }
        guard lexer.byte(at: offset) == UInt8(ascii: "\\") else {
            return lexer.byte(at: offset) == UInt8(ascii: "}") ? nil : lexer.byte(at: offset)
        }
        return source[offset...].starts(with: "\\right".utf8) ? UInt8(ascii: ")") : lexer.byte(at: offset + 1)
    }

    static func opens(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
    }

    static func closes(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
    }

    /// Whether a decimal goes on with digits under a bar or a dot.
    func beginsRepetend(_ offset: Int) -> Bool {
        let rest = source[min(offset, source.count)...]
        return ["\\overline", "\\bar{", "\\dot{"].contains { rest.starts(with: $0.utf8) }
    }
}
