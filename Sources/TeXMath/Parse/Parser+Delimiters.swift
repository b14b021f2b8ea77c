extension Parser {
    /// `\left … \middle … \right`.
    mutating func fenced(from start: Int) throws(TeXFault) -> Atom {
        let left = try delimiter(of: start)
        try descend(at: start)
        let outer = context
        context.stops = []
        context.bar = nil
        var atoms = try row()
        while token.structure == .middle {
            let middle = token.range.lowerBound
            advance()
            if var mark = try delimiter(of: middle) {
                mark.stretch = .always
                mark.form = .infix
                mark.spacing = .narrow
                atoms.append(Atom(kind: .inner, node: .mark(mark)))
            }
            atoms += try row()
        }
        context = outer
        depth -= 1
        guard token.structure == .right else { throw unclosed("a \\left", at: start, add: "\\right) or \\right.") }
        let end = token.range.lowerBound
        advance()
        return Atom(kind: .inner, node: .fenced(left, atoms, try delimiter(of: end)))
    }

    /// `\bigl(` and its kin.
    mutating func sizedDelimiter(_ size: UInt8, _ kind: AtomClass, of start: Int) throws(TeXFault) -> Atom {
        let isBraced = skip(UInt8(ascii: "{"))
        guard var mark = try delimiter(of: start) else { return Atom(kind: kind, node: .nothing) }
        if isBraced, !skip(UInt8(ascii: "}")) { throw unclosed("a {", at: start, add: "}") }
        mark.stretch = .toSize(size)
        mark.form = kind == .closing ? .postfix : kind == .relation ? .infix : .prefix
        return Atom(kind: kind, node: .mark(mark))
    }

    /// The delimiter that the token is; `.` is none.
    /// - Parameter start: the command that asks for it.
    mutating func delimiter(of start: Int) throws(TeXFault) -> Operator? {
        let scalar: Unicode.Scalar
        switch token.kind {
        case .byte(UInt8(ascii: ".")):
            advance()
            return nil
        case .byte(UInt8(ascii: "<")), .command(.symbol("<", .relation)): scalar = "⟨"
        case .byte(UInt8(ascii: ">")), .command(.symbol(">", .relation)): scalar = "⟩"
        case .byte(let byte): scalar = Unicode.Scalar(byte)
        case .scalar(let other): scalar = other
        case .command(.symbol(let other, _)): scalar = other
        default: throw noDelimiter(of: start)
        }
        guard Self.delimiters.contains(scalar) else { throw noDelimiter(of: start) }
        advance()
        return Operator(scalar)
    }

    /// What may grow between `\left` and `\right`.
    private static let delimiters = Set("()[]{}⟨⟩|‖/\\⌈⌉⌊⌋⟮⟯⎰⎱⟦⟧⦃⦄⌜⌝⌞⌟↑↓↕⇑⇓⇕∥∣".unicodeScalars)

    private func noDelimiter(of start: Int) -> TeXFault {
        let name = text(start..<lexer.commandEnd(from: start))
        if case .end = token.kind {
            return TeXFault(.missingArgument, at: start, "no delimiter after \(name); add one, such as ( or .")
        }
        return TeXFault(
            .missingArgument, at: token.range.lowerBound,
            "\(text(token.range)) after \(name) is no delimiter; write one, such as ( or \\{ or .")
    }
}
