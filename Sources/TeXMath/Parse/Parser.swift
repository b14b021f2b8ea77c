import SourceText

/// Tokens → tree. What is wrong but leaves the rest sensible is noted in `faults`; what does not is thrown.
struct Parser {
    /// What a group sets and its end takes back.
    struct Context {
        var style: TeXStyle
        var font = MathFont.standard
        /// What ends the row, besides what always does.
        var stops: Stops = []
        /// What a bar means in `\set{x|…}`.
        var bar: Operator? = nil
    }

    struct Stops: OptionSet {
        var rawValue: UInt8

        /// `&`, in a table.
        static let cell = Stops(rawValue: 1)
        /// `\\`, in a table and between lines.
        static let line = Stops(rawValue: 2)
        /// `]`, in an optional argument.
        static let bracket = Stops(rawValue: 4)
        /// `$` or `\)`, in mathematics among words.
        static let dollar = Stops(rawValue: 8)
    }

    var lexer: Lexer
    /// The token that is looked at; `lexer` stands behind it.
    var token: Token
    var context: Context
    var depth = 0
    var faults: [TeXFault] = []
    var doubts: [TeXFault] = []
    /// What `\tag` said of this formula or line.
    var tag: Node?
    /// Whether the formula or a line of it has a tag.
    var hasTags = false
    let isBlock: Bool
    /// Whether `2,5` is a number, and no list.
    let decimalCommas: Bool

    init(_ source: [UInt8], isBlock: Bool, decimalCommas: Bool) {
        lexer = Lexer(source)
        token = lexer.next()
        context = Context(style: isBlock ? .display : .text)
        self.isBlock = isBlock
        self.decimalCommas = decimalCommas
    }

    var source: [UInt8] { lexer.source }

    /// The whole formula.
    mutating func formula() throws(TeXFault) -> Node {
        let node = try lines()
        if case .end = token.kind {
            guard let tag else { return node }
            return .tagged(node, tag: tag)
        }
        throw strayEnd()
    }
}

extension Parser {
    mutating func advance() { token = lexer.next() }

    /// Goes on at an offset of the source.
    mutating func advance(to offset: Int) {
        lexer.position = offset
        token = lexer.next()
    }

    /// Steps over the token if it is this byte.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard token.isByte(byte) else { return false }
        advance()
        return true
    }

    /// Goes a level deeper; whoever calls it takes it back.
    /// - Parameter levels: 2 for what takes twice the stack that a group does.
    mutating func descend(at offset: Int, levels: Int = 1) throws(TeXFault) {
        depth += levels
        guard depth <= Bounds.formulaNesting else {
            throw TeXFault(
                .tooDeep, at: offset, "groups nested more than \(Bounds.formulaNesting) deep; break the formula into parts")
        }
    }

    /// A row until what ends it, which stays the token.
    mutating func row() throws(TeXFault) -> [Atom] {
        var atoms: [Atom] = []
        var fraction: (infix: Infix, numerator: [Atom])?
        while !isAtEnd {
            if let infix = Infix(token) {
                guard fraction == nil else { throw infix.isSecond(at: token.range.lowerBound) }
                fraction = (try self.infix(infix), atoms)
                atoms = []
            } else if try !switches(&atoms), let atom = try atom() {
                atoms.append(atom)
            }
        }
        guard let fraction else { return atoms }
        return [fraction.infix.fraction(fraction.numerator, over: atoms)]
    }

    /// Rows that `\\` parts, below one another.
    mutating func lines() throws(TeXFault) -> Node {
        context.stops = .line
        var rows = [Table.Row(cells: [Node(try row())])]
        while let structure = token.structure, structure.endsLine {
            advance()
            rows[rows.count - 1].gap = try gap()
            rows.append(Table.Row(cells: [Node(try row())]))
        }
        if rows.count > 1, rows[rows.count - 1].cells[0].isNothing { rows.removeLast() }
        guard rows.count > 1 else { return rows[0].cells[0] }
        return .table(Table(layout: .lines, rows: rows, isDisplay: context.style == .display))
    }

    /// The text of a token.
    func text(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }
}

extension Parser {
    /// Whether the token ends a row.
    var isAtEnd: Bool {
        switch token.kind {
        case .end, .byte(UInt8(ascii: "}")): true
        case .byte(UInt8(ascii: "&")): context.stops.contains(.cell)
        case .byte(UInt8(ascii: "]")): context.stops.contains(.bracket)
        case .byte(UInt8(ascii: "$")): context.stops.contains(.dollar)
        case .command(.structure(let structure)):
            switch structure {
            case .right, .middle, .end, .endgroup: true
            case .closeParenthesis: context.stops.contains(.dollar)
            case .newRow, .newline, .carriageReturn: context.stops.contains(.line)
            default: false
            }
        default: false
        }
    }

    /// A command that holds for the rest of the row, with that rest.
    mutating func switches(_ atoms: inout [Atom]) throws(TeXFault) -> Bool {
        guard case .command(let command) = token.kind else { return false }
        let start = token.range.lowerBound
        var style = Style()
        let outer = context
        switch command {
        case .fontSwitch(let font):
            advance()
            context.font = font
            return true
        case .style(let size):
            advance()
            style.size = size
            context.style = size
        case .size(let scale):
            advance()
            style.scale = scale
        case .structure(.color):
            advance()
            style.color = try color(of: start)
        default: return false
        }
        try descend(at: start)
        let rest = Node(try row())
        depth -= 1
        context = outer
        atoms.append(Atom(kind: .ordinary, node: .styled(style, rest)))
        return true
    }
}
