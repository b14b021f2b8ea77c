extension Parser {
    /// `{1em}`.
    mutating func lengthArgument(of start: Int) throws(TeXFault) -> Length {
        let range = try rawArgument(of: start)
        guard let (length, end) = length(at: range.lowerBound), source[end..<range.upperBound].allSatisfy(\.isSpace)
        else { throw noLength(range) }
        return length
    }

    /// A length with braces or without, as after `\kern`.
    mutating func looseLength(of start: Int) throws(TeXFault) -> Length {
        if token.isByte(UInt8(ascii: "{")) { return try lengthArgument(of: start) }
        guard let (length, end) = length(at: token.range.lowerBound) else { throw noLength(token.range) }
        advance(to: end)
        return length
    }

    /// `[1ex]`, if it is there.
    mutating func gap() throws(TeXFault) -> Length? {
        // Only right after the `\\`: a bracket after a space belongs to what follows.
        guard token.isByte(UInt8(ascii: "[")), source[token.range.lowerBound - 1].isSpace == false else { return nil }
        return try bracketedLength()
    }

    /// `[1ex]`, which the token begins.
    mutating func bracketedLength() throws(TeXFault) -> Length? {
        let start = token.range.upperBound
        guard let (length, end) = length(at: start), lexer.byte(at: end) == UInt8(ascii: "]") else {
            throw noLength(start..<start + source[start...].prefix { $0 != UInt8(ascii: "]") }.count)
        }
        advance(to: end + 1)
        return length
    }

    private func noLength(_ range: Range<Int>) -> TeXFault {
        TeXFault(.other, at: range.lowerBound, "no length \"\(text(range))\"; write one such as 1em or 3pt")
    }

    /// A number and a unit in the source.
    private func length(at offset: Int) -> (Length, end: Int)? {
        var position = offset
        func skipSpaces() {
            while lexer.byte(at: position)?.isSpace == true { position += 1 }
        }
        skipSpaces()
        var isNegative = false
        if let sign = lexer.byte(at: position), sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            position += 1
            skipSpaces()
        }
        // Four digits after the point, and no more before it than any page is wide.
        var value = 0
        var scale = 10_000
        var isFraction = false
        let digits = position
        while let byte = lexer.byte(at: position), byte.isDigit || (byte == UInt8(ascii: ".") && !isFraction) {
            position += 1
            if byte == UInt8(ascii: ".") {
                isFraction = true
            } else if !isFraction {
                value = min(value * 10 + Int(byte - 0x30), 10_000)
            } else if scale > 1 {
                scale /= 10
                value = value * 10 + Int(byte - 0x30)
            }
        }
        guard position > digits else { return nil }
        skipSpaces()
        let end = position + 2
        guard end <= source.count, let length = Length(value * scale, unit: source[position..<end]) else { return nil }
        return (isNegative ? Length(tenThousandths: -length.tenThousandths) : length, end)
    }
}
