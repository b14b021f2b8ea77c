extension Structure {
    /// Whether it draws nothing where it stands.
    var isSilent: Bool {
        switch self {
        case .tag, .nonumber, .notag, .relax, .allowbreak, .nobreak, .global, .long, .hline, .hdashline, .newRow,
            .newline, .carriageReturn:
            true
        default: false
        }
    }

    var endsLine: Bool { self == .newRow || self == .newline || self == .carriageReturn }
}

extension Parser {
    /// A command that draws nothing where it stands.
    mutating func silent(_ structure: Structure) throws(TeXFault) {
        let start = token.range.lowerBound
        advance()
        switch structure {
        case .tag: try readTag(from: start)
        case .hline, .hdashline:
            note(.strayAlignment, at: start, "\\\(structure.rawValue) inside a row; put it at the row's beginning")
        case .newRow, .newline, .carriageReturn:
            note(
                .strayAlignment, at: start,
                "a \(text(start..<lexer.commandEnd(from: start))) inside a group; \\substack{…} sets lines there")
        default: break
        }
    }

    mutating func structure(_ structure: Structure, from start: Int) throws(TeXFault) -> Atom {
        switch structure {
        case .frac, .dfrac, .tfrac, .cfrac, .binom, .dbinom, .tbinom: return try fraction(structure, of: start)
        case .genfrac: return try generalFraction(of: start)
        case .sqrt: return try root(of: start)
        case .overset, .underset, .stackrel: return try set(structure, of: start)
        case .overline, .underline, .underbar: return try line(structure, of: start)
        case .substack: return try substack(from: start)
        case .not: return try struck(from: start)
        case .left: return try fenced(from: start)
        case .begin: return try environment(from: start)
        case .begingroup: return try beginGroup(from: start)
        case .bra, .ket, .braket, .set, .Bra, .Ket, .Braket, .Set: return try brackets(structure, of: start)
        case .mathchoice: return try choice(of: start)
        default: return try otherStructure(structure, from: start)
        }
    }
}

private extension Parser {
    mutating func otherStructure(_ structure: Structure, from start: Int) throws(TeXFault) -> Atom {
        if let atom = try function(structure, of: start) { return atom }
        if let atom = try box(structure, of: start) { return atom }
        if let atom = try phantom(structure, of: start) { return atom }
        if let atom = try room(structure, of: start) { return atom }
        if let atom = fixed(structure) { return atom }
        if let atom = try character(structure, of: start) { return atom }
        throw TeXFault(
            .other, at: start, "\(text(start..<lexer.commandEnd(from: start))) where it means nothing; take it out")
    }

    mutating func root(of start: Int) throws(TeXFault) -> Atom {
        let index = try optionalArgument(in: .scriptScript)
        return Atom(kind: .ordinary, node: .root(try argument(of: start), index: index))
    }

    /// `\overset{above}{base}`, `\underset{below}{base}`, `\stackrel{above}{relation}`.
    mutating func set(_ name: Structure, of start: Int) throws(TeXFault) -> Atom {
        let script = try argument(of: start, in: context.style.ofScripts)
        let (base, kind) = try argumentWithClass(of: start)
        let scripts = Scripts(
            base: base, lower: name == .underset ? script : nil, upper: name == .underset ? nil : script,
            isStacked: true)
        return Atom(kind: name == .stackrel ? .relation : kind, node: .scripts(scripts))
    }

    /// An argument, and the class it has if it is one thing.
    mutating func argumentWithClass(of start: Int) throws(TeXFault) -> (Node, AtomClass) {
        if token.isByte(UInt8(ascii: "{")) {
            let atoms = try group()
            return (Node(atoms), atoms.count == 1 ? atoms[0].kind : .ordinary)
        }
        if case .byte(let byte) = token.kind, byte.isDigit { return (try argument(of: start), .ordinary) }
        if case .command(.symbol(_, let kind)) = token.kind { return (try argument(of: start), kind) }
        if case .byte(let byte) = token.kind {
            return (try argument(of: start), Self.character(byte, font: .standard).kind)
        }
        return (try argument(of: start), .ordinary)
    }

    mutating func line(_ name: Structure, of start: Int) throws(TeXFault) -> Atom {
        let base = name == .underbar ? try words([], of: start).node : try argument(of: start)
        let mark = Operator(name == .overline ? "¯" : "_", stretch: .always)
        let place = name == .overline ? Accent.Place.over : .under
        let accent = Accent(base: base, mark: mark, place: place, isClose: true, isLine: true)
        return Atom(kind: .ordinary, node: .accent(accent))
    }

    /// `\not=`: the sign that Unicode has for it, or a stroke.
    mutating func struck(from start: Int) throws(TeXFault) -> Atom {
        if case .end = token.kind { throw missingArgument(of: start) }
        try descend(at: start)
        let isBraced = token.isByte(UInt8(ascii: "{"))
        var atom = isBraced ? Self.closed(try group()) : try nucleus()
        depth -= 1
        switch atom.node {
        case .mark:
            atom.node = atom.node.changingOperator { mark in
                if let negated = Negations.of[mark.scalar] { mark.scalar = negated } else { mark.isStruck = true }
            }
        case .letter(let scalar, _):
            if let negated = Negations.of[scalar] {
                atom.node = .letter(negated, isUpright: true)
            } else {
                atom.node = .word(Array(String(scalar).utf8) + Array("\u{338}".utf8))
            }
        default:
            note(.other, at: start, "\\not before what no stroke goes through; it negates one sign, as \\not= does")
        }
        return atom
    }

    mutating func beginGroup(from start: Int) throws(TeXFault) -> Atom {
        try descend(at: start)
        let outer = context
        context.stops = []
        let atoms = try row()
        context = outer
        depth -= 1
        guard token.structure == .endgroup else { throw unclosed("a \\begingroup", at: start, add: "\\endgroup") }
        advance()
        return Self.closed(atoms)
    }

    /// `\mathchoice{display}{text}{script}{scriptscript}`.
    mutating func choice(of start: Int) throws(TeXFault) -> Atom {
        var chosen = Node.nothing
        for style in 0..<4 {
            let node = try argument(of: start)
            if style == context.style.rawValue { chosen = node }
        }
        return Atom(kind: .ordinary, node: chosen)
    }

    /// What is written with a command and no argument.
    func fixed(_ structure: Structure) -> Atom? {
        switch structure {
        case .dots: return Self.symbol(dots, .inner)
        case .dotsi:
            let dots = Self.symbol("⋯", .inner)
            return Atom(kind: .inner, node: .row([Atom(kind: .ordinary, node: .space(Space(-1667))), dots]))
        case .vdots: return Atom(kind: .ordinary, node: .letter("⋮", isUpright: true))
        case .iff: return Self.spaced("⟺")
        case .implies: return Self.spaced("⟹")
        case .impliedby: return Self.spaced("⟸")
        case .colon:
            var colon = Operator(":")
            colon.spacing = .none
            let space = Atom(kind: .ordinary, node: .space(Space(3333)))
            return Atom(kind: .ordinary, node: .row([Atom(kind: .ordinary, node: .mark(colon)), space]))
        case .copyright: return Atom(kind: .ordinary, node: .text(Array("©".utf8), []))
        case .mathstrut:
            let bracket = Node.mark(Operator("(", stretch: .never))
            return Atom(kind: .ordinary, node: .padded(.noWidth, .phantom(bracket)))
        case .angln:
            return Atom(kind: .ordinary, node: .enclosed(.angl, .text([UInt8(ascii: "n")], [])))
        default: return nil
        }
    }

    /// Dots on the line before a comma, at half height among operators.
    var dots: Unicode.Scalar {
        switch token.kind {
        case .byte(let byte):
            switch byte {
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: "<"),
                UInt8(ascii: ">"):
                return "⋯"
            default: return "…"
            }
        case .command(.symbol(_, .binary)), .command(.symbol(_, .relation)), .command(.largeOperator),
            .command(.structure(.iff)), .command(.structure(.implies)):
            return "⋯"
        default: return "…"
        }
    }

    /// An arrow between sentences, with a thick space more on each side.
    static func spaced(_ scalar: Unicode.Scalar) -> Atom {
        let space = Atom(kind: .ordinary, node: .space(Space(2778)))
        return Atom(
            kind: .ordinary, node: .row([space, Atom(kind: .relation, node: .mark(Operator(scalar))), space]))
    }
}
