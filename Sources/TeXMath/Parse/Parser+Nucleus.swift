/// What scripts may stand on: a character, a group, a command with its arguments.
extension Parser {
    mutating func nucleus() throws(TeXFault) -> Atom {
        let start = token.range.lowerBound
        switch token.kind {
        case .byte(UInt8(ascii: "{")): return Self.closed(try group())
        case .byte(UInt8(ascii: "|")):
            advance()
            return bar()
        case .byte(UInt8(ascii: "$")):
            note(.other, at: start, "a $ inside a formula; write \\$ to show a dollar")
            advance()
            return Atom(kind: .ordinary, node: .nothing)
        case .byte(UInt8(ascii: "#")):
            note(.other, at: start, "a # outside of a definition; write \\# to show it")
            advance()
            return Atom(kind: .ordinary, node: .nothing)
        case .byte(UInt8(ascii: ":")) where lexer.byte(at: token.range.upperBound) == UInt8(ascii: "="):
            advance()
            advance()
            return Self.pair(":", "=")
        case .byte(let byte):
            advance()
            return Self.character(byte, font: context.font)
        case .scalar(let scalar):
            advance()
            if let index = Self.roots[scalar], let radicand = try radicand(of: start) {
                return Atom(kind: .ordinary, node: .root(radicand, index: index.isEmpty ? nil : .digits(Array(index.utf8))))
            }
            return character(scalar)
        case .command(let command):
            advance()
            return try self.command(command, from: start)
        case .unknownCommand:
            unknownCommand()
            return Atom(kind: .ordinary, node: .nothing)
        case .end: throw missingArgument(of: start)
        }
    }

    /// Signs of roots as word processors have them, and the digits over them.
    private static let roots: [Unicode.Scalar: String] = ["√": "", "∛": "3", "∜": "4"]

    /// What stands below the sign of a root: a number, what parentheses hold, or one thing; `nil` where nothing does.
    private mutating func radicand(of start: Int) throws(TeXFault) -> Node? {
        switch token.kind {
        case .end: return nil
        case .byte(let byte) where byte.isDigit: return number().node
        case .byte(UInt8(ascii: "(")):
            guard let close = closingParenthesis(from: token.range.lowerBound) else { return nil }
            try descend(at: start)
            advance()
            var atoms: [Atom] = []
            while token.range.lowerBound < close, !isAtEnd {
                if let atom = try atom() { atoms.append(atom) }
            }
            depth -= 1
            _ = skip(UInt8(ascii: ")"))
            return Node(atoms)
        case .byte(let byte) where byte.isLetter || byte == UInt8(ascii: "{"): return try argument(of: start)
        case .command: return token.structure?.cannotBeArgument == true ? nil : try argument(of: start)
        default: return nil
        }
    }

    /// In bytes: where none closes so near, the sign stands alone, and nothing is searched to the end for each of many.
    private static let longestRadicand = 1_000

    private func closingParenthesis(from open: Int) -> Int? {
        var depth = 0
        for offset in open..<min(source.count, open + Self.longestRadicand) {
            if source[offset] == UInt8(ascii: "(") { depth += 1 }
            if source[offset] == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return offset }
        }
        return nil
    }

    /// A group as one ordinary thing; an operator alone in braces keeps no space around it.
    static func closed(_ atoms: [Atom]) -> Atom {
        guard atoms.count == 1, case .mark = atoms[0].node else { return Atom(kind: .ordinary, node: Node(atoms)) }
        return Atom(kind: .ordinary, node: atoms[0].node.changingOperator { $0.spacing = .none })
    }

    /// An ASCII character that is no part of TeX's grammar.
    static func character(_ byte: UInt8, font: MathFont) -> Atom {
        switch byte {
        case _ where byte.isLetter:
            return Atom(kind: .ordinary, node: font.letter(Unicode.Scalar(byte), isUpright: false))
        case _ where byte.isDigit: return Atom(kind: .ordinary, node: .digits([byte]))
        case UInt8(ascii: "-"): return Atom(kind: .binary, node: .mark(Operator("−")))
        case UInt8(ascii: "*"): return Atom(kind: .binary, node: .mark(Operator("∗")))
        case UInt8(ascii: "~"): return Atom(kind: .ordinary, node: .space(Space(2500)))
        case UInt8(ascii: "`"): return Atom(kind: .ordinary, node: .letter("‘", isUpright: true))
        default: break
        }
        let scalar = Unicode.Scalar(byte)
        let kind: AtomClass
        switch byte {
        case UInt8(ascii: "+"): kind = .binary
        case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"): kind = .relation
        case UInt8(ascii: ","), UInt8(ascii: ";"): kind = .punctuation
        case UInt8(ascii: "("), UInt8(ascii: "["): kind = .opening
        case UInt8(ascii: ")"), UInt8(ascii: "]"): kind = .closing
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return Atom(kind: .closing, node: .mark(Operator(scalar)))
        default: return Atom(kind: .ordinary, node: .letter(scalar, isUpright: true))
        }
        return symbol(scalar, kind)
    }

    /// A sign of a class; in a row delimiters and upright arrows do not grow.
    static func symbol(_ scalar: Unicode.Scalar, _ kind: AtomClass) -> Atom {
        var mark = Operator(scalar)
        switch kind {
        case .opening: mark = Operator(scalar, stretch: .never, form: .prefix)
        case .closing: mark = Operator(scalar, stretch: .never, form: .postfix)
        case .relation:
            if growing.contains(scalar) { mark.stretch = .never }
            if otherwiseClosed.contains(scalar) { mark.spacing = .relation }
        // Dots keep as far from their neighbours as those keep from others; the writer sees to it.
        case .inner: mark.spacing = .none
        default: break
        }
        return Atom(kind: kind, node: .mark(mark))
    }

    /// Two signs that read as one relation.
    static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Atom {
        var mark = Operator(first)
        mark.second = UInt16(truncatingIfNeeded: second.value)
        return Atom(kind: .relation, node: .mark(mark))
    }

    /// `|` by itself: which side it is on cannot be known, so no space on either.
    static func plainBar(_ scalar: Unicode.Scalar) -> Atom {
        Atom(kind: .ordinary, node: .mark(Operator(scalar, stretch: .never, form: .prefix)))
    }

    /// What would grow with the row it stands in.
    private static let growing = Set("↑↓↕⇑⇓⇕↾↿⇂⇃⇈⇊↰↱".unicodeScalars)
    /// Relations that the operator dictionary sets without space, or with space on one side.
    private static let otherwiseClosed = Set(":∴∵⌢⌣".unicodeScalars)
}

private extension Parser {
    /// A mark over one thing; over one letter a wide one is a common one.
    static func accent(_ scalar: Unicode.Scalar, isWide: Bool, over base: Node) -> Operator {
        var mark = Operator(scalar, stretch: isWide ? .always : .never)
        if isWide, case .letter = base {
            mark = Operator(scalar == "\u{302}" ? "ˆ" : scalar == "~" ? "˜" : scalar, stretch: .never)
        }
        mark.isSmall = scalar == "→" || scalar == "…" || scalar == "⋯"
        return mark
    }

    func bar() -> Atom {
        guard let bar = context.bar else { return Self.plainBar("|") }
        return Atom(kind: .relation, node: .mark(bar))
    }

    /// A character outside ASCII: what its command would give, or a letter, or else words.
    mutating func character(_ scalar: Unicode.Scalar) -> Atom {
        switch TeXCommands.meaning(of: scalar) {
        case .letter(let letter)?:
            return Atom(kind: .ordinary, node: context.font.letter(letter, isUpright: false))
        case .symbol(_, let kind)?: return symbol(scalar, kind)
        case .largeOperator(_, let limits)?:
            return Atom(kind: .largeOperator, node: .mark(Operator(scalar)), limits: limits)
        default: break
        }
        switch scalar {
        case "\u{A0}": return Atom(kind: .ordinary, node: .space(Space(2500)))
        case "\u{2009}", "\u{202F}": return Atom(kind: .ordinary, node: .space(Space(1667)))
        case "½", "¼", "¾", "⅓", "⅔", "⅛", "⅜", "⅝", "⅞", "⅕", "⅖", "⅗", "⅘", "⅙", "⅚":
            return Atom(kind: .ordinary, node: .digits(Array(String(scalar).utf8)))
        case "–": return Self.symbol("−", .binary)
        case "−": return Self.symbol("−", .binary)
        case "·": return Self.symbol("⋅", .binary)
        case "’": return Atom(kind: .ordinary, node: .mark(Operator("′")))
        default: break
        }
        if scalar.properties.isAlphabetic {
            return Atom(kind: .ordinary, node: context.font.letter(scalar, isUpright: false))
        }
        return Atom(kind: .ordinary, node: .text(Array(String(scalar).utf8), []))
    }

    func symbol(_ scalar: Unicode.Scalar, _ kind: AtomClass) -> Atom {
        guard kind == .ordinary else { return Self.symbol(scalar, kind) }
        switch scalar {
        case "|", "‖": return Self.plainBar(scalar)
        case "′", "‵": return Atom(kind: .ordinary, node: .mark(Operator(scalar)))
        default: return Atom(kind: .ordinary, node: context.font.letter(scalar, isUpright: true))
        }
    }

    mutating func command(_ command: Command, from start: Int) throws(TeXFault) -> Atom {
        switch command {
        case .letter(let scalar):
            return Atom(kind: .ordinary, node: context.font.letter(scalar, isUpright: false))
        case .symbol(let scalar, let kind): return symbol(scalar, kind)
        case .largeOperator(let scalar, let limits):
            return Atom(kind: .largeOperator, node: .mark(Operator(scalar)), limits: limits)
        case .function(let name, let limits): return Atom(kind: .largeOperator, node: .word(name), limits: limits)
        case .space(let width): return Atom(kind: .ordinary, node: .space(Space(width)))
        case .fontLetter(let scalar, let font):
            return Atom(kind: .ordinary, node: font.letter(scalar, isUpright: false))
        case .logo(let name): return Atom(kind: .ordinary, node: .text(Array(name.utf8), []))
        case .pair(let first, let second): return Self.pair(first, second)
        case .structure(let structure): return try self.structure(structure, from: start)
        default: return try commandWithArgument(command, from: start)
        }
    }

    mutating func commandWithArgument(_ command: Command, from start: Int) throws(TeXFault) -> Atom {
        switch command {
        case .accent(let scalar, let isWide):
            let base = try argument(of: start)
            let mark = Self.accent(scalar, isWide: isWide, over: base)
            return Atom(
                kind: .ordinary, node: .accent(Accent(base: base, mark: mark, place: .over, isClose: true)))
        case .stretched(let scalar, let place, let isBrace):
            let base = try argument(of: start)
            let accent = Accent(
                base: base, mark: Operator(scalar, stretch: .always), place: place, isClose: !isBrace,
                isLine: scalar == "⎯")
            return Atom(kind: .ordinary, node: .accent(accent), limits: isBrace ? .stacked : .beside)
        case .labelledArrow(let scalar): return try labelledArrow(scalar, of: start)
        case .font(let font): return Atom(kind: .ordinary, node: try argument(of: start, in: font))
        case .text(let font): return try words(font, of: start)
        case .sizedDelimiter(let size, let kind): return try sizedDelimiter(size, kind, of: start)
        case .enclosure(.angl): return Atom(kind: .ordinary, node: .enclosed(.angl, try words([], of: start).node))
        case .enclosure(.boxed):
            let node = try argument(of: start, in: .display)
            return Atom(kind: .ordinary, node: .enclosed(.boxed, styled(node, as: .display)))
        case .enclosure(let enclosure):
            return Atom(kind: .ordinary, node: .enclosed(enclosure, try argument(of: start)))
        case .classed(let kind): return try classed(kind, of: start)
        default:
            // What holds for the rest of a group, where one thing is asked for.
            throw TeXFault(
                .missingArgument, at: start,
                "\(text(start..<lexer.commandEnd(from: start))) where an argument belongs; put both into braces")
        }
    }
}
