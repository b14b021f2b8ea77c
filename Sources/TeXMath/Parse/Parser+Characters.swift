/// Characters by number and text as typed.
extension Parser {
    mutating func character(_ structure: Structure, of start: Int) throws(TeXFault) -> Atom? {
        switch structure {
        case .char: return try numbered(of: start)
        case .verb: return try verbatim(of: start)
        default: return nil
        }
    }

    /// `\char65`, `\char"41`, `\char'101`, ``\char`A``.
    private mutating func numbered(of start: Int) throws(TeXFault) -> Atom {
        var position = token.range.lowerBound
        var radix = 10
        switch lexer.byte(at: position) {
        case UInt8(ascii: "`")?:
            lexer.position = position + 1
            advance()
            // A backslash before the character, as in \char`\%, is no part of it.
            let range = token.range
            let letters = text(range).unicodeScalars
            guard let scalar = letters.last else { throw missingArgument(of: start) }
            advance()
            return Atom(kind: .ordinary, node: .letter(scalar, isUpright: true))
        case UInt8(ascii: "\"")?: (position, radix) = (position + 1, 16)
        case UInt8(ascii: "'")?: (position, radix) = (position + 1, 8)
        default: break
        }
        let digits = source[min(position, source.count)...].prefix {
            Int(String(Character(Unicode.Scalar($0))), radix: radix) != nil
        }
        guard let value = UInt32(text(digits.startIndex..<digits.endIndex), radix: radix), value >= 0x20,
            let scalar = Unicode.Scalar(value), !(0x7F...0x9F ~= value)
        else { throw TeXFault(.missingArgument, at: start, "no character's number after \\char; write \\char\"41") }
        advance(to: digits.endIndex)
        return Atom(kind: .ordinary, node: .letter(scalar, isUpright: true))
    }

    /// `\verb|text|`.
    private mutating func verbatim(of start: Int) throws(TeXFault) -> Atom {
        let open = start + 5
        guard let delimiter = lexer.byte(at: open), let end = source[(open + 1)...].firstIndex(of: delimiter) else {
            throw TeXFault(.unbalanced, at: start, "a \\verb that is never closed; end it with the sign it began with")
        }
        advance(to: end + 1)
        var words: [UInt8] = []
        for byte in source[open + 1..<end] {
            if byte.isSpace { words += Array("\u{A0}".utf8) } else { words.append(byte) }
        }
        return Atom(kind: .ordinary, node: .text(words, .mono))
    }
}
