/// What stands after a command.
extension Parser {
    /// The next argument: a group or one thing.
    /// - Parameter start: where the command begins that asks for it.
    mutating func argument(of start: Int) throws(TeXFault) -> Node {
        switch token.kind {
        case .byte(UInt8(ascii: "{")): return Node(try group())
        case .byte(let byte) where byte.isDigit:
            let range = token.range
            advance()
            return .number(Int32(range.lowerBound)..<Int32(range.upperBound), context.font)
        case .end, .byte(UInt8(ascii: "}")), .byte(UInt8(ascii: "&")), .byte(UInt8(ascii: "^")),
            .byte(UInt8(ascii: "_")), .byte(UInt8(ascii: "$")):
            throw missingArgument(of: start)
        default:
            if let structure = token.structure, structure.cannotBeArgument { throw missingArgument(of: start) }
            try descend(at: token.range.lowerBound)
            let atom = try nucleus()
            depth -= 1
            return atom.node
        }
    }

    /// An argument set in another style.
    mutating func argument(of start: Int, in style: TeXStyle) throws(TeXFault) -> Node {
        let outer = context.style
        context.style = style
        let node = try argument(of: start)
        context.style = outer
        return node
    }

    /// An argument set in a font.
    mutating func argument(of start: Int, in font: MathFont) throws(TeXFault) -> Node {
        let outer = context.font
        context.font = font
        let node: Node
        if font == .roman, case .byte(let byte) = token.kind, byte.isLetter {
            node = Self.character(byte, font: font).node
            advance()
        } else {
            node = try argument(of: start)
        }
        context.font = outer
        return node
    }

    /// `[…]`, if it is there.
    mutating func optionalArgument(in style: TeXStyle) throws(TeXFault) -> Node? {
        guard token.isByte(UInt8(ascii: "[")) else { return nil }
        let start = token.range.lowerBound
        let atoms = try contents(from: start, until: .bracket, style: style)
        guard skip(UInt8(ascii: "]")) else { throw unclosed("a [", at: start, add: "]") }
        return Node(atoms)
    }

    /// What stands between `{` and `}`.
    mutating func group() throws(TeXFault) -> [Atom] {
        let start = token.range.lowerBound
        let atoms = try contents(from: start, until: [], style: context.style)
        guard skip(UInt8(ascii: "}")) else { throw unclosed("a {", at: start, add: "}") }
        return atoms
    }

    /// Steps over the token, which opens something, and reads a row a level deeper.
    mutating func contents(from start: Int, until stops: Stops, style: TeXStyle) throws(TeXFault) -> [Atom] {
        try descend(at: start)
        let outer = context
        context = Context(style: style, font: outer.font, stops: stops)
        advance()
        let atoms = try row()
        context = outer
        depth -= 1
        return atoms
    }

    /// A `{…}` that is no mathematics: a name, a colour, a length.
    /// - Returns: the range between the braces.
    mutating func rawArgument(of start: Int) throws(TeXFault) -> Range<Int> {
        guard token.isByte(UInt8(ascii: "{")) else { throw missingArgument(of: start) }
        let open = token.range.upperBound
        var end = open
        var nesting = 0
        while let byte = lexer.byte(at: end), nesting > 0 || byte != UInt8(ascii: "}") {
            if byte == UInt8(ascii: "{") { nesting += 1 }
            if byte == UInt8(ascii: "}") { nesting -= 1 }
            end += 1
        }
        guard end < source.count else {
            throw TeXFault(.unbalanced, at: open - 1, "a { that is never closed; add }")
        }
        advance(to: end + 1)
        return open..<end
    }

    /// A colour's name or `#` and three or six digits of sixteen.
    mutating func color(of start: Int) throws(TeXFault) -> [UInt8] {
        let range = try rawArgument(of: start)
        var bytes = Array(source[range].drop(while: \.isSpace))
        while bytes.last?.isSpace == true { bytes.removeLast() }
        let digits = bytes.first == UInt8(ascii: "#") ? bytes.dropFirst() : bytes[...]
        let isHexadecimal = digits.allSatisfy { $0.isDigit || ($0 | 0x20) &- 0x61 < 6 }
        if bytes.count != digits.count, isHexadecimal, digits.count == 3 || digits.count == 6 { return bytes }
        if isHexadecimal, digits.count == 6 { return [UInt8(ascii: "#")] + digits }
        if !bytes.isEmpty, bytes.allSatisfy(\.isLetter) { return bytes }
        throw TeXFault(
            .other, at: range.lowerBound, "no colour \"\(text(range))\"; write a name such as teal, or #1a6f8f")
    }
}

extension Structure {
    /// Whether this ends or parts something and so is no argument.
    var cannotBeArgument: Bool {
        switch self {
        case .right, .middle, .end, .endgroup, .newRow, .newline, .carriageReturn, .closeParenthesis, .over, .atop,
            .choose, .brace, .brack, .above, .limits, .nolimits, .hline, .hdashline:
            true
        default: false
        }
    }
}
