/// Reads what stands after a macro's name.
struct MacroReader {
    private let source: [UInt8]
    private(set) var position: Int
    /// Where in the formula the macro is called or defined, for faults.
    let call: Int

    init(_ source: [UInt8], position: Int, call: Int) {
        self.source = source
        self.position = position
        self.call = call
    }

    /// Whether a letter stands right here.
    var nextIsLetter: Bool { position < source.count && source[position].isLetter }

    /// `{…}` without its braces, or one command or character.
    mutating func argument() throws(TeXFault) -> [UInt8] {
        skipSpaces()
        guard position < source.count, source[position] != UInt8(ascii: "}") else {
            throw TeXFault(.missingArgument, at: call, "a macro without its argument; add {…}")
        }
        let start = position
        guard source[position] == UInt8(ascii: "{") else {
            var lexer = Lexer(source)
            lexer.position = position
            position = lexer.next().range.upperBound
            return Array(source[start..<position])
        }
        var nesting = 0
        while position < source.count {
            switch source[position] {
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "{"): nesting += 1
            case UInt8(ascii: "}"): nesting -= 1
            default: break
            }
            position += 1
            if nesting == 0 { return Array(source[start + 1..<position - 1]) }
        }
        position = source.count
        throw TeXFault(.unbalanced, at: call, "a { that is never closed; add }")
    }

    /// `[…]` without its brackets, if it is there.
    mutating func bracketed() -> [UInt8]? {
        skipSpaces()
        guard position < source.count, source[position] == UInt8(ascii: "["),
            let end = source[position...].firstIndex(of: UInt8(ascii: "]"))
        else { return nil }
        let inside = Array(source[position + 1..<end])
        position = end + 1
        return inside
    }

    /// The name that a definition gives, with or without braces, and where it stands.
    mutating func name() throws(TeXFault) -> (place: Int, name: [UInt8]) {
        skipSpaces()
        let isBraced = position < source.count && source[position] == UInt8(ascii: "{")
        if isBraced {
            position += 1
            skipSpaces()
        }
        guard position + 1 < source.count, source[position] == UInt8(ascii: "\\") else {
            throw TeXFault(.missingArgument, at: call, "a definition without a name; write \\newcommand{\\name}{…}")
        }
        let place = position
        position = Lexer(source).commandEnd(from: place)
        let name = Array(source[place + 1..<position])
        if isBraced {
            skipSpaces()
            guard position < source.count, source[position] == UInt8(ascii: "}") else {
                throw TeXFault(.unbalanced, at: call, "a { that is never closed; add }")
            }
            position += 1
        }
        return (place, name)
    }

    /// `#1#2`, as `\def` says how many arguments there are.
    mutating func parameters() throws(TeXFault) -> Int {
        skipSpaces()
        var count = 0
        while position < source.count, source[position] != UInt8(ascii: "{") {
            guard source[position] == UInt8(ascii: "#"), position + 1 < source.count,
                source[position + 1] == 0x31 + UInt8(count), count < 9
            else {
                throw TeXFault(.other, at: call, "arguments of \\def that are not #1#2 …; \\newcommand counts them")
            }
            count += 1
            position += 2
            skipSpaces()
        }
        return count
    }

    private mutating func skipSpaces() {
        while position < source.count, source[position].isSpace { position += 1 }
    }
}
