import SourceText

/// Cuts a text into tokens, in one pass; any bytes will do.
struct Tokenizer {
    private let text: UnsafeBufferPointer<UInt8>
    private var tokens: [Token] = []
    private var index = 0

    static func tokens(of text: [UInt8]) -> [Token] {
        text.withUnsafeBufferPointer { buffer in
            var tokenizer = Tokenizer(text: buffer)
            return tokenizer.run()
        }
    }

    private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }
}

private extension Tokenizer {
    mutating func run() -> [Token] {
        tokens.reserveCapacity(text.count / 5)
        while index < text.count {
            let byte = text[index]
            if byte == .lineFeed {
                add(.paragraphEnd, 1)
            } else if byte <= .space {
                index += 1
            } else if byte.isDigit {
                readNumber()
            } else if let (scalar, length) = letter(at: index) {
                readWord(startsCapital: scalar.isCapital, length)
            } else if byte < 0x80 {
                add(Self.kind(of: byte), 1)
            } else {
                readMark()
            }
        }
        return tokens
    }

    static func kind(of byte: UInt8) -> Token.Kind {
        switch byte {
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: "&"): .ampersand
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): .period
        case UInt8(ascii: "-"): .dash
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "'"), UInt8(ascii: "\""): .quote
        case UInt8(ascii: "("): .open
        case UInt8(ascii: ")"): .close
        case UInt8(ascii: "["): .openSquare
        case UInt8(ascii: "]"): .closeSquare
        default: .other
        }
    }

    mutating func add(_ kind: Token.Kind, _ length: Int) {
        tokens.append(Token(kind: kind, start: index, end: index + length))
        index += length
    }

    /// A mark beyond ASCII: curly quotes and dashes mean something, spaces nothing.
    mutating func readMark() {
        let (scalar, length) = UTF8Reading.scalar(at: index, in: text)
        guard let scalar else { return add(.other, length) }
        switch scalar {
        case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": add(.quote, length)
        case "\u{2010}"..."\u{2015}", "\u{2212}": add(.dash, length)
        case _ where scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint: index += length
        default: add(.other, length)
        }
    }

    mutating func readNumber() {
        let start = index
        while index < text.count, text[index].isDigit { index += 1 }
        let digits = index - start
        // `2015a`, but not `1990s`, `3rd` or `100Kin10`.
        if index < text.count, text[index].isLetter, text[index].lowercased != UInt8(ascii: "s"), !isWordByte(index + 1) {
            index += 1
        }
        let isYear = digits == 4 && !isWordByte(index) && (1500...2199).contains(number(start..<start + 4))
        while index < text.count, text[index].isDigit || text[index].isLetter { index += 1 }
        tokens.append(Token(kind: isYear ? .year : .number, start: start, end: index))
    }

    func number(_ range: Range<Int>) -> Int {
        range.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }
    }

    func isWordByte(_ index: Int) -> Bool {
        index < text.count && (text[index].isDigit || letter(at: index) != nil)
    }

    mutating func readWord(startsCapital: Bool, _ length: Int) {
        let start = index
        index += length
        if isSpanishAnd(start) {
            tokens.append(Token(kind: .ampersand, start: start, end: index))
            return
        }
        if readInitials(from: start) { return }
        var apostrophe: Int?
        while true {
            // Most letters are of ASCII.
            while index < text.count, text[index].isLetter { index += 1 }
            guard index < text.count else { break }
            if let (_, length) = letter(at: index) {
                index += length
            } else if text[index].isDigit {
                index += 1
            } else if let length = joiner(at: index), isWordByte(index + length) {
                if text[index] != UInt8(ascii: "-") { apostrophe = index }
                index += length
            } else {
                break
            }
        }
        var token = Token(kind: .word, isCapital: startsCapital, start: start, end: index)
        if let apostrophe, isPossessive(apostrophe..<index) { token.possessive = index - apostrophe }
        tokens.append(token)
    }

    /// Whether the word that begins at `start` is "e" for "y", as it is before the sound of an I: `Ruiz e Ibáñez`, `Díaz e Hidalgo`.
    func isSpanishAnd(_ start: Int) -> Bool {
        guard text[start] == UInt8(ascii: "e"), index == start + 1, start > 0, text[start - 1] == .space else { return false }
        return [" I", " Í", " Hi", " Hí"].contains { text[index...].starts(with: $0.utf8) }
    }

    /// Reads on where the one letter before `index` and a full stop make an initial or an abbreviation: `D.`,
    /// `J.-P.`, `K.G.`, `U.S.`, `n.d.`, `e.g.`
    mutating func readInitials(from start: Int) -> Bool {
        guard index < text.count, text[index] == UInt8(ascii: ".") else { return false }
        let (first, _) = UTF8Reading.scalar(at: start, in: text)
        let isCapital = first?.isCapital == true
        var letters = 1
        var end = index + 1
        while true {
            var next = end
            if next < text.count, text[next] == UInt8(ascii: "-") { next += 1 }
            guard next < text.count, let (_, length) = letter(at: next), next + length < text.count,
                text[next + length] == UInt8(ascii: ".")
            else { break }
            letters += 1
            end = next + length + 1
        }
        // `p. 3`: a word with a full stop after it.
        guard isCapital || letters > 1 else { return false }
        let isState = letters == 2 && text[start] == UInt8(ascii: "U")
        index = end
        tokens.append(
            Token(kind: isCapital && !isState ? .initial : .word, isCapital: isCapital, start: start, end: end))
        return true
    }

    /// An apostrophe, a hyphen or a short dash: what may join two parts of a name.
    func joiner(at index: Int) -> Int? {
        switch text[index] {
        case UInt8(ascii: "'"), UInt8(ascii: "-"): return 1
        case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
            // U+2010, U+2011, U+2013, U+2018, U+2019
            return [0x90, 0x91, 0x93, 0x98, 0x99].contains(text[index + 2]) ? 3 : nil
        default: return nil
        }
    }

    func isPossessive(_ range: Range<Int>) -> Bool {
        guard text[range.upperBound - 1] | 0x20 == UInt8(ascii: "s") else { return false }
        let mark = range.count - 1
        return mark == 1 && text[range.lowerBound] == UInt8(ascii: "'")
            || mark == 3 && (text[range.lowerBound + 2] == 0x99 || text[range.lowerBound + 2] == 0x98)
    }

    func letter(at index: Int) -> (Unicode.Scalar, Int)? {
        guard index < text.count else { return nil }
        let byte = text[index]
        if byte < 0x80 { return byte.isLetter ? (Unicode.Scalar(byte), 1) : nil }
        let (scalar, length) = UTF8Reading.scalar(at: index, in: text)
        guard let scalar else { return nil }
        let properties = scalar.properties
        return properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered ? (scalar, length) : nil
    }
}

private extension Unicode.Scalar {
    /// Most letters are told without the tables of Unicode.
    var isCapital: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }
}

/// Scalars out of bytes that may be anything.
enum UTF8Reading {
    /// - Returns: `nil` and one byte where the bytes are no UTF-8.
    static func scalar(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> (Unicode.Scalar?, Int) {
        let byte = text[index]
        let length = byte < 0x80 ? 1 : byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 0
        guard length > 0, index + length <= text.count else { return (nil, 1) }
        var value = length == 1 ? UInt32(byte) : UInt32(byte) & (0x7F >> UInt32(length))
        for offset in 1..<max(length, 1) {
            guard text[index + offset].continuesScalar else { return (nil, 1) }
            value = value << 6 | UInt32(text[index + offset] & 0x3F)
        }
        guard let scalar = Unicode.Scalar(value) else { return (nil, 1) }
        return (scalar, length)
    }
}
