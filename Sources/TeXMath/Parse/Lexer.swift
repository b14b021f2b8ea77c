/// Cuts the source into tokens, one at a time.
struct Lexer: Sendable {
    let source: [UInt8]
    /// Where the next token is looked for.
    var position = 0
    /// Where a comment begins that no end of line ends, so that it takes the rest of the formula with it.
    private(set) var endlessComment: Int?

    init(_ source: [UInt8]) { self.source = source }

    /// The next token after spaces and comments, which mean nothing in mathematics.
    mutating func next() -> Token {
        skipSpaces()
        let start = position
        guard start < source.count else { return Token(kind: .end, range: start..<start) }
        let byte = source[start]
        if byte == UInt8(ascii: "\\") { return command() }
        if byte < 0x80 {
            position += 1
            return Token(kind: .byte(byte), range: start..<position)
        }
        let scalar = scalar(at: start)
        position += UTF8.width(scalar)
        return Token(kind: .scalar(scalar), range: start..<position)
    }

    /// The byte at an offset; nothing before the beginning and after the end.
    func byte(at offset: Int) -> UInt8? { source.indices.contains(offset) ? source[offset] : nil }

    mutating func skipSpaces() {
        while position < source.count {
            switch source[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
            case UInt8(ascii: "%"):
                let start = position
                while position < source.count, source[position] != UInt8(ascii: "\n") { position += 1 }
                if position == source.count, endlessComment == nil { endlessComment = start }
            default: return
            }
        }
    }

    /// The end of the command whose backslash is at `start`: letters, or one other character.
    func commandEnd(from start: Int) -> Int {
        var end = start + 1
        while end < source.count, source[end].isLetter { end += 1 }
        guard end == start + 1, end < source.count else { return end }
        return source[end] < 0x80 ? end + 1 : end + UTF8.width(scalar(at: end))
    }
}

private extension Lexer {
    mutating func command() -> Token {
        let start = position
        position = commandEnd(from: start)
        let known = CommandName(source[start + 1..<position]).flatMap(TeXCommands.command)
        return Token(kind: known.map { .command($0) } ?? .unknownCommand, range: start..<position)
    }

    func scalar(at offset: Int) -> Unicode.Scalar {
        var decoder = UTF8()
        var bytes = source[offset...].prefix(4).makeIterator()
        if case .scalarValue(let scalar) = decoder.decode(&bytes) { return scalar }
        return "\u{FFFD}"
    }
}

extension UTF8 {
    static func width(_ scalar: Unicode.Scalar) -> Int {
        // What stands for a byte that is no UTF-8 takes that one byte.
        scalar == "\u{FFFD}" ? 1 : UTF8.encode(scalar).map(\.count) ?? 1
    }
}

extension UInt8 {
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    var isDigit: Bool { self &- 0x30 < 10 }
    var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}
