/// Words in mathematics: `\text{if $x$ is even}`, where spaces count and signs are themselves.
extension Parser {
    /// The argument of `\text` and its kin.
    mutating func words(_ font: TextFont, of start: Int) throws(TeXFault) -> Atom {
        // Spaces right after the brace are words already, so the lexer goes back.
        lexer.position = token.range.lowerBound
        var parts = Words()
        if token.isByte(UInt8(ascii: "{")) {
            lexer.position += 1
            try readWords(until: true, font: font, into: &parts, opened: token.range.lowerBound)
        } else {
            switch token.kind {
            case .end, .byte(UInt8(ascii: "}")), .byte(UInt8(ascii: "&")), .byte(UInt8(ascii: "$")):
                throw missingArgument(of: start)
            case .command: try readCommand(font: font, into: &parts)
            default:
                parts.append(Array(source[token.range]), font)
                lexer.position = token.range.upperBound
            }
        }
        advance()
        return Atom(kind: .ordinary, node: parts.node)
    }

    /// What is gathered of words and of mathematics between them.
    struct Words {
        private var atoms: [Atom] = []
        private var letters: [UInt8] = []
        private var font: TextFont = []

        mutating func append(_ bytes: [UInt8], _ font: TextFont) {
            if font != self.font { flush() }
            self.font = font
            letters += bytes
        }

        mutating func append(_ node: Node) {
            flush()
            atoms.append(Atom(kind: .ordinary, node: node))
        }

        mutating func flush() {
            guard !letters.isEmpty else { return }
            atoms.append(Atom(kind: .ordinary, node: .text(letters, font)))
            letters = []
        }

        var node: Node {
            var whole = self
            whole.flush()
            return whole.atoms.isEmpty ? .text([], []) : Node(whole.atoms)
        }
    }
}

private extension Parser {
    static let noBreakSpace = Array("\u{A0}".utf8)

    /// Reads at the lexer's position until the closing brace, which is stepped over.
    mutating func readWords(
        until isBraced: Bool, font: TextFont, into parts: inout Words, opened: Int
    ) throws(TeXFault) {
        try descend(at: opened)
        var font = font
        while let byte = lexer.byte(at: lexer.position) {
            let start = lexer.position
            switch byte {
            case UInt8(ascii: "}"):
                lexer.position += 1
                depth -= 1
                return
            case UInt8(ascii: "{"):
                lexer.position += 1
                try readWords(until: true, font: font, into: &parts, opened: start)
            case UInt8(ascii: "$"):
                parts.append(try mathematics(from: start))
            case UInt8(ascii: "\\"): try readCommand(font: &font, into: &parts)
            case UInt8(ascii: "%"): lexer.skipSpaces()
            case _ where byte.isSpace:
                while lexer.byte(at: lexer.position)?.isSpace == true { lexer.position += 1 }
                parts.append(Self.noBreakSpace, font)
            case UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "&"), UInt8(ascii: "#"):
                let sign = text(start..<start + 1)
                note(.other, at: start, "a \(sign) among words; write \\\(sign) to show it, or put $…$ around mathematics")
                lexer.position += 1
            default: readPlain(byte, font: font, into: &parts)
            }
        }
        throw TeXFault(.unbalanced, at: opened, "a { that is never closed; add }")
    }

    /// Letters, and TeX's ways to type quotes, dashes and a space that does not break.
    mutating func readPlain(_ byte: UInt8, font: TextFont, into parts: inout Words) {
        let ligatures: [(String, String)] = [
            ("---", "—"), ("--", "–"), ("``", "“"), ("''", "”"), ("`", "‘"), ("'", "’"), ("~", "\u{A0}"),
        ]
        for (typed, shown) in ligatures where byte == typed.utf8.first {
            guard source[lexer.position...].starts(with: typed.utf8) else { continue }
            lexer.position += typed.utf8.count
            return parts.append(Array(shown.utf8), font)
        }
        parts.append([byte], font)
        lexer.position += 1
    }

    /// `$x$` or `\(x\)`, from its opening; afterwards the lexer stands behind its closing.
    mutating func mathematics(from start: Int) throws(TeXFault) -> Node {
        let outer = context
        try descend(at: start)
        context = Context(style: outer.style == .display ? .text : outer.style, stops: .dollar)
        if lexer.byte(at: start) == UInt8(ascii: "$") { lexer.position = start + 1 }
        advance()
        let node = Node(try row())
        guard token.isByte(UInt8(ascii: "$")) || token.structure == .closeParenthesis else {
            throw unclosed("a $ among words", at: start, add: "$")
        }
        depth -= 1
        context = outer
        lexer.position = token.range.upperBound
        return outer.style == .display ? .styled(Style(size: .text), node) : node
    }

    mutating func readCommand(font: TextFont, into parts: inout Words) throws(TeXFault) {
        var font = font
        try readCommand(font: &font, into: &parts)
    }

    mutating func readCommand(font: inout TextFont, into parts: inout Words) throws(TeXFault) {
        let command = lexer.next()
        let start = command.range.lowerBound
        try descend(at: start)
        defer { depth -= 1 }
        switch command.kind {
        case .command(.text(let more)): try nested(font.union(more), of: start, into: &parts)
        case .command(.font(let math)): try nested(font.union(TextFont(math)), of: start, into: &parts)
        case .command(.fontSwitch(let math)): font.formUnion(TextFont(math))
        case .command(.symbol(let scalar, _)), .command(.letter(let scalar)):
            parts.append(Array(String(scalar).utf8), font)
        case .command(.logo(let name)): parts.append(Array(name.utf8), font)
        case .command(.space(2500)): parts.append(Self.noBreakSpace, font)
        case .command(.space(let width)):
            if width > 0 { parts.append(.space(Space(width))) }
        case .command(.accent(let mark, _)): try readAccent(mark, of: start, font: font, into: &parts)
        case .command(.size), .command(.style): return
        case .command(.structure(let structure)): return try readStructure(structure, of: start, font: font, into: &parts)
        case .unknownCommand:
            token = command
            unknownCommand()
            lexer.position = command.range.upperBound
        default: noteMathematics(start)
        }
        // Spaces after a command of letters only end its name.
        if source[lexer.position - 1].isLetter, lexer.position == command.range.upperBound { lexer.skipSpaces() }
    }

    mutating func readStructure(
        _ structure: Structure, of start: Int, font: TextFont, into parts: inout Words
    ) throws(TeXFault) {
        switch structure {
        case .openParenthesis: parts.append(try mathematics(from: start))
        case .textcolor:
            advance()
            let style = Style(color: try color(of: start))
            parts.append(.styled(style, try words(font, of: start).node))
            lexer.position = token.range.lowerBound
            // A space after the argument is a word's.
            while lexer.position > 0, source[lexer.position - 1].isSpace { lexer.position -= 1 }
        case .dots: parts.append(Array("…".utf8), font)
        case .copyright: parts.append(Array("©".utf8), font)
        case .hbox, .fbox: try nested(font, of: start, into: &parts)
        case .textcircled:
            try nested(font, of: start, into: &parts)
            parts.append(Array("\u{20DD}".utf8), font)
        case .newRow, .newline: parts.append(Self.noBreakSpace, font)
        case .relax, .allowbreak, .nobreak: lexer.skipSpaces()
        default: noteMathematics(start)
        }
    }

    mutating func noteMathematics(_ start: Int) {
        let name = text(start..<lexer.commandEnd(from: start))
        note(.other, at: start, "\(name) among words; put $…$ around mathematics")
    }

    /// A command's own words.
    mutating func nested(_ font: TextFont, of start: Int, into parts: inout Words) throws(TeXFault) {
        lexer.skipSpaces()
        guard let byte = lexer.byte(at: lexer.position), byte != UInt8(ascii: "}") else {
            throw missingArgument(of: start)
        }
        if byte == UInt8(ascii: "{") {
            lexer.position += 1
            return try readWords(until: true, font: font, into: &parts, opened: lexer.position - 1)
        }
        if byte == UInt8(ascii: "\\") { return try readCommand(font: font, into: &parts) }
        readPlain(byte, font: font, into: &parts)
    }

    /// `\'e`: the letter and a mark that Unicode sets over it.
    mutating func readAccent(
        _ mark: Unicode.Scalar, of start: Int, font: TextFont, into parts: inout Words
    ) throws(TeXFault) {
        let combining: [Unicode.Scalar: String] = [
            "ˊ": "\u{301}", "ˋ": "\u{300}", "ˆ": "\u{302}", "˜": "\u{303}", "ˉ": "\u{304}", "˙": "\u{307}",
            "¨": "\u{308}", "˘": "\u{306}", "ˇ": "\u{30C}", "˚": "\u{30A}", "˝": "\u{30B}", "¸": "\u{327}",
        ]
        try nested(font, of: start, into: &parts)
        parts.append(Array((combining[mark] ?? "").utf8), font)
    }
}

private extension TextFont {
    init(_ font: MathFont) {
        switch font {
        case .bold, .boldItalic: self = .bold
        case .italic: self = .italic
        case .sans: self = .sans
        case .mono: self = .mono
        default: self = []
        }
    }
}
