/// Indices, exponents, primes and limits.
extension Parser {
    /// The next thing of a row with its scripts; `nil` where something was noted as wrong and stepped over.
    mutating func atom() throws(TeXFault) -> Atom? {
        switch token.kind {
        case .byte(let byte):
            switch byte {
            case UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "'"):
                return try scripted(Atom(kind: .ordinary, node: .nothing))
            case UInt8(ascii: "&"):
                note(
                    .strayAlignment, at: token.range.lowerBound,
                    "a & outside of rows and columns; write \\& to show it, or put the rows into \\begin{aligned}")
                advance()
                return nil
            case UInt8(ascii: "0")...UInt8(ascii: "9"): return try scripted(number())
            case UInt8(ascii: ".") where lexer.byte(at: token.range.upperBound)?.isDigit == true:
                return try scripted(number())
            default:
                if byte.isLetter, context.font == .roman { return try scripted(word()) }
                doubtLetters()
            }
        case .unknownCommand:
            unknownCommand()
            return nil
        case .command(.structure(let structure)) where structure.isSilent:
            try silent(structure)
            return nil
        default: break
        }
        let atom = try nucleus()
        // Scripts behind a space stand on nothing, as those of ^\circ in 20\,^\circ do.
        return atom.node.isSpace ? atom : try scripted(atom)
    }

    /// Reads the scripts that stand after an atom.
    mutating func scripted(_ atom: Atom) throws(TeXFault) -> Atom {
        var atom = atom
        var lower: Node?
        var upper: [Atom] = []
        var hasExponent = false
        while true {
            let start = token.range.lowerBound
            switch token.kind {
            case .byte(UInt8(ascii: "_")):
                advance()
                doubtScript(from: start)
                let node = try argument(of: start, in: context.style.ofScripts)
                if lower != nil { noteDouble("subscript", at: start) } else { lower = node }
                continue
            case .byte(UInt8(ascii: "^")):
                advance()
                doubtScript(from: start)
                let node = try argument(of: start, in: context.style.ofScripts)
                if hasExponent { noteDouble("superscript", at: start) } else { upper.append(Atom(script: node)) }
                hasExponent = true
                continue
            case .byte(UInt8(ascii: "'")):
                if hasExponent { noteDouble("superscript", at: start) }
                upper.append(primes())
                continue
            case .scalar(let scalar):
                if SmallLetters.raised[scalar] != nil, !hasExponent {
                    upper.append(Atom(script: small(SmallLetters.raised)))
                    hasExponent = true
                    continue
                }
                if SmallLetters.lowered[scalar] != nil, lower == nil {
                    lower = small(SmallLetters.lowered)
                    continue
                }
            case .command(.structure(.limits)), .command(.structure(.nolimits)):
                setLimits(&atom)
                continue
            default: break
            }
            break
        }
        guard lower != nil || !upper.isEmpty else { return atom }
        atom.node = scripts(on: atom, lower: lower, upper: upper.isEmpty ? nil : Node(upper))
        return atom
    }
}

private extension Parser {
    func scripts(on atom: Atom, lower: Node?, upper: Node?) -> Node {
        let isStacked = atom.limits == .stacked || (atom.limits == .stackedInDisplay && context.style == .display)
        let base =
            isStacked && context.style != .display ? atom.node.changingOperator { $0.keepsLimits = true } : atom.node
        return .scripts(Scripts(base: base, lower: lower, upper: upper, isStacked: isStacked))
    }

    mutating func noteDouble(_ what: String, at start: Int) {
        note(.doubleScript, at: start, "a second \(what) on one thing; put the first and what bears it into braces")
    }

    /// One mark for up to four primes.
    mutating func primes() -> Atom {
        let marks: [Unicode.Scalar] = ["′", "″", "‴", "⁗"]
        var count = 0
        while count < marks.count, skip(UInt8(ascii: "'")) { count += 1 }
        return Atom(kind: .ordinary, node: .mark(Operator(marks[count - 1])))
    }

    mutating func setLimits(_ atom: inout Atom) {
        if atom.kind != .largeOperator {
            note(
                .other, at: token.range.lowerBound,
                "\(text(token.range)) after what is no large operator; it belongs after one, such as \\sum or \\int")
        }
        atom.limits = token.structure == .limits ? .stacked : .beside
        advance()
    }

    /// Characters that are scripts by themselves: `x²`.
    mutating func small(_ letters: [Unicode.Scalar: UInt8]) -> Node {
        var plain: [UInt8] = []
        while case .scalar(let scalar) = token.kind, let letter = letters[scalar] {
            plain.append(letter)
            advance()
        }
        if plain.allSatisfy(\.isDigit) { return .digits(plain) }
        return Node(plain.map { Self.character($0, font: context.font) })
    }
}

private extension Atom {
    /// What a script holds, as part of the row of primes and exponent.
    init(script node: Node) { self.init(kind: .ordinary, node: node) }
}
