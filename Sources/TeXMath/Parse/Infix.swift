/// `\over` and its kin, which make a fraction of all that stands before and after them in a group.
struct Infix {
    var name: Structure
    var start: Int
    /// The line's thickness, of `\above`.
    var line: Length? = nil

    init?(_ token: Token) {
        switch token.structure {
        case .over?, .atop?, .choose?, .brace?, .brack?, .above?:
            name = token.structure ?? .over
            start = token.range.lowerBound
        default: return nil
        }
    }

    func fraction(_ numerator: [Atom], over denominator: [Atom]) -> Atom {
        let bare = Node.fraction(
            Node(numerator), over: Node(denominator), line: name == .over ? nil : line ?? Padding.zero)
        switch name {
        case .choose: return bare.between("(", ")")
        case .brace: return bare.between("{", "}")
        case .brack: return bare.between("[", "]")
        default: return Atom(kind: .ordinary, node: bare)
        }
    }

    func isSecond(at offset: Int) -> TeXFault {
        TeXFault(.other, at: offset, "a second \\\(name.rawValue) in one group; put one fraction into braces")
    }
}

extension Node {
    /// This between delimiters that grow with it.
    func between(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Atom {
        let inside = [Atom(kind: .ordinary, node: self)]
        return Atom(kind: .ordinary, node: .fenced(Operator(left), inside, Operator(right)))
    }
}
