/// Dirac's brackets and sets.
extension Parser {
    mutating func brackets(_ structure: Structure, of start: Int) throws(TeXFault) -> Atom {
        guard token.isByte(UInt8(ascii: "{")) else { throw missingArgument(of: start) }
        let grows = [.Bra, .Ket, .Braket, .Set].contains(structure)
        let (left, right): (Unicode.Scalar, Unicode.Scalar) =
            switch structure {
            case .bra, .Bra: ("⟨", "|")
            case .ket, .Ket: ("|", "⟩")
            case .braket, .Braket: ("⟨", "⟩")
            default: ("{", "}")
            }
        let isSet = structure == .set || structure == .Set
        var atoms = try contents(bar: Self.bar(in: structure), from: token.range.lowerBound)
        if isSet { atoms = [Self.space(1667)] + atoms + [Self.space(1667)] }
        if grows { return Atom(kind: .inner, node: .fenced(Operator(left), atoms, Operator(right))) }
        let open = Operator(left, stretch: .never, form: .prefix)
        let close = Operator(right, stretch: .never, form: .postfix)
        return Atom(
            kind: .inner,
            node: .row([Atom(kind: .opening, node: .mark(open))] + atoms + [Atom(kind: .closing, node: .mark(close))]))
    }

    /// What a bar in the argument becomes: in sets it parts what is in them from its condition.
    private static func bar(in structure: Structure) -> Operator? {
        switch structure {
        case .set: return Operator("∣", stretch: .never)
        case .Set, .Braket:
            var bar = Operator("|", stretch: .always, form: .infix)
            if structure == .Braket { bar.spacing = .narrow }
            return bar
        default: return nil
        }
    }

    private mutating func contents(bar: Operator?, from start: Int) throws(TeXFault) -> [Atom] {
        try descend(at: start)
        let outer = context
        context.stops = []
        context.bar = bar
        advance()
        let atoms = try row()
        context = outer
        depth -= 1
        guard skip(UInt8(ascii: "}")) else { throw unclosed("a {", at: start, add: "}") }
        return atoms
    }
}
