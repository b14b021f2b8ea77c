/// Colour, frames, and room that is taken or not.
extension Parser {
    mutating func box(_ structure: Structure, of start: Int) throws(TeXFault) -> Atom? {
        switch structure {
        case .textcolor:
            let style = Style(color: try color(of: start))
            return Atom(kind: .ordinary, node: .styled(style, try argument(of: start)))
        case .colorbox:
            let style = Style(background: try color(of: start))
            return Atom(kind: .ordinary, node: .styled(style, try words([], of: start).node))
        case .fcolorbox:
            // The frame has the colour of what is in it: a colour of its own would need a style.
            _ = try color(of: start)
            let style = Style(background: try color(of: start))
            return Atom(
                kind: .ordinary, node: .enclosed(.boxed, .styled(style, try words([], of: start).node)))
        case .fbox: return Atom(kind: .ordinary, node: .enclosed(.boxed, try words([], of: start).node))
        case .hbox: return try words([], of: start)
        case .textcircled:
            let circle = Node.text(Array("\u{20DD}".utf8), [])
            return Atom(kind: .ordinary, node: .joined([try words([], of: start).node, circle]))
        case .pmb: return Atom(kind: .ordinary, node: try bold(of: start))
        default: return nil
        }
    }

    /// What takes its place unseen, or is seen and takes none.
    mutating func phantom(_ structure: Structure, of start: Int) throws(TeXFault) -> Atom? {
        switch structure {
        case .phantom: return Atom(kind: .ordinary, node: .phantom(try argument(of: start)))
        case .hphantom:
            return Atom(kind: .ordinary, node: .padded(.noHeight, .phantom(try argument(of: start))))
        case .vphantom:
            return Atom(kind: .ordinary, node: .padded(.noWidth, .phantom(try argument(of: start))))
        case .rlap: return Atom(kind: .ordinary, node: .padded(.noWidth, try words([], of: start).node))
        case .mathrlap: return Atom(kind: .ordinary, node: .padded(.noWidth, try argument(of: start)))
        case .smash: return try smash(of: start)
        default: return nil
        }
    }

    /// Spaces and rules.
    mutating func room(_ structure: Structure, of start: Int) throws(TeXFault) -> Atom? {
        switch structure {
        case .hspace:
            _ = skip(UInt8(ascii: "*"))
            return Self.space(try lengthArgument(of: start).tenThousandths)
        case .kern, .mkern, .hskip, .mskip: return Self.space(try looseLength(of: start).tenThousandths)
        case .raisebox:
            let raise = try lengthArgument(of: start)
            return Atom(kind: .ordinary, node: .padded(Padding(raise: raise), try words([], of: start).node))
        case .rule: return try rule(of: start)
        default: return nil
        }
    }
}

private extension Parser {
    mutating func bold(of start: Int) throws(TeXFault) -> Node {
        let outer = context.font
        context.font = .boldItalic
        let node = try argument(of: start)
        context.font = outer
        return node
    }

    /// `\smash[b]{…}`: height, depth or both are not counted.
    mutating func smash(of start: Int) throws(TeXFault) -> Atom {
        var padding = Padding.noHeight
        if token.isByte(UInt8(ascii: "[")) {
            let open = token.range.lowerBound
            let letters = source[token.range.upperBound...].prefix { $0 != UInt8(ascii: "]") }
            guard letters.endIndex < source.count, letters.allSatisfy({ $0.isLetter || $0.isSpace }) else {
                throw TeXFault(.other, at: open, "no [t] or [b] after \\smash; write one of them, or neither")
            }
            padding = Padding()
            if letters.contains(UInt8(ascii: "t")) { padding.height = Padding.zero }
            if letters.contains(UInt8(ascii: "b")) { padding.depth = Padding.zero }
            advance(to: letters.endIndex + 1)
        }
        return Atom(kind: .ordinary, node: .padded(padding, try argument(of: start)))
    }

    /// `\rule[raise]{width}{height}`.
    mutating func rule(of start: Int) throws(TeXFault) -> Atom {
        var raise = 0
        if token.isByte(UInt8(ascii: "[")), let length = try bracketedLength() { raise = length.tenThousandths }
        var space = Space(try lengthArgument(of: start).tenThousandths)
        let height = try lengthArgument(of: start).tenThousandths
        space.height = Length(tenThousandths: height + raise)
        space.depth = Length(tenThousandths: -raise)
        space.isFilled = true
        return Atom(kind: .ordinary, node: .space(space))
    }
}
