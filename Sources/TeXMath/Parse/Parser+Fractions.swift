extension Parser {
    /// Reads what an infix command says of itself.
    mutating func infix(_ infix: Infix) throws(TeXFault) -> Infix {
        var infix = infix
        advance()
        if infix.name == .above { infix.line = try looseLength(of: infix.start) }
        return infix
    }

    /// `\frac`, `\binom` and their sizes.
    mutating func fraction(_ name: Structure, of start: Int) throws(TeXFault) -> Atom {
        if name == .cfrac { try skipAlignment() }
        let style: TeXStyle? =
            switch name {
            case .dfrac, .cfrac, .dbinom: .display
            case .tfrac, .tbinom: .text
            default: nil
            }
        let parts = (style ?? context.style).ofFractions
        let numerator = try argument(of: start, in: parts)
        let denominator = try argument(of: start, in: parts)
        let isBinomial = name == .binom || name == .dbinom || name == .tbinom
        let node = styled(
            .fraction(numerator, over: denominator, line: isBinomial ? Padding.zero : nil), as: style)
        return isBinomial ? node.between("(", ")") : Atom(kind: .ordinary, node: node)
    }

    /// `\genfrac{left}{right}{thickness}{style}{above}{below}`.
    mutating func generalFraction(of start: Int) throws(TeXFault) -> Atom {
        let left = try optionalDelimiter(of: start)
        let right = try optionalDelimiter(of: start)
        var line: Length?
        if let range = emptyGroup() { advance(to: range.upperBound) } else { line = try lengthArgument(of: start) }
        let range = try rawArgument(of: start)
        let style = Int(text(range)).flatMap(TeXStyle.init)
        let parts = (style ?? context.style).ofFractions
        let numerator = try argument(of: start, in: parts)
        let denominator = try argument(of: start, in: parts)
        let node = styled(.fraction(numerator, over: denominator, line: line), as: style)
        guard left != nil || right != nil else { return Atom(kind: .ordinary, node: node) }
        return Atom(kind: .ordinary, node: .fenced(left, [Atom(kind: .ordinary, node: node)], right))
    }

    /// A node in a style that may be another than that around it.
    func styled(_ node: Node, as style: TeXStyle?) -> Node {
        guard let style, style != context.style else { return node }
        return .styled(Style(size: style), node)
    }

    private mutating func skipAlignment() throws(TeXFault) {
        // `\cfrac[l]`: which side the numerator keeps to is lost.
        _ = try optionalArgument(in: .text)
    }

    /// A delimiter in braces or alone, or `{}` for none.
    private mutating func optionalDelimiter(of start: Int) throws(TeXFault) -> Operator? {
        if let range = emptyGroup() {
            advance(to: range.upperBound)
            return nil
        }
        let isBraced = skip(UInt8(ascii: "{"))
        let mark = try delimiter(of: start)
        if isBraced, !skip(UInt8(ascii: "}")) { throw unclosed("a {", at: start, add: "}") }
        return mark
    }

    /// Where `{}` stands, if the token begins it.
    private func emptyGroup() -> Range<Int>? {
        guard token.isByte(UInt8(ascii: "{")), lexer.byte(at: token.range.upperBound) == UInt8(ascii: "}") else {
            return nil
        }
        return token.range.lowerBound..<token.range.upperBound + 1
    }
}
