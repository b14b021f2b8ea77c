/// Functions with names, and classes given by hand.
extension Parser {
    mutating func function(_ structure: Structure, of start: Int) throws(TeXFault) -> Atom? {
        switch structure {
        case .operatorname, .operatornamewithlimits: return try operatorName(structure, of: start)
        case .bmod: return Atom(kind: .binary, node: .word(Array("mod".utf8)))
        case .mod: return Self.modulus([Self.space(6667), Self.mod, Self.space(3333)], [])
        case .pmod, .pod:
            let modulus = Atom(kind: .ordinary, node: try argument(of: start))
            let name = structure == .pmod ? [Self.mod, Self.space(3333)] : []
            let (open, close) = (Self.symbol("(", .opening), Self.symbol(")", .closing))
            let gap = Self.space(context.style == .display ? 10_000 : 4444)
            return Self.modulus([gap, open] + name, [modulus, close])
        case .varlimsup: return limit(Operator("¯", stretch: .always), .over)
        case .varliminf: return limit(Operator("_", stretch: .always), .under)
        case .varinjlim: return limit(Operator("→", stretch: .always), .under)
        case .varprojlim: return limit(Operator("←", stretch: .always), .under)
        default: return nil
        }
    }

    /// `\mathrel{R}`: an argument that stands to its neighbours as another class does.
    mutating func classed(_ kind: AtomClass, of start: Int) throws(TeXFault) -> Atom {
        var node = try argument(of: start)
        // What a letter or a sign is changes with its class; of anything else the space around it does.
        switch (node, kind) {
        case (.letter(let scalar, _), .relation), (.letter(let scalar, _), .binary),
            (.letter(let scalar, _), .punctuation), (.letter(let scalar, _), .opening), (.letter(let scalar, _), .closing):
            node = .mark(Operator(scalar))
        case (.mark, .ordinary), (.mark, .inner): node = node.changingOperator { $0.spacing = .none }
        default: break
        }
        return Atom(kind: kind, node: node, limits: kind == .largeOperator ? .stackedInDisplay : .beside)
    }

    /// `\xrightarrow[below]{above}`.
    mutating func labelledArrow(_ scalar: Unicode.Scalar, of start: Int) throws(TeXFault) -> Atom {
        let below = try optionalArgument(in: context.style.ofScripts)
        let above = try argument(of: start, in: context.style.ofScripts)
        let scripts = Scripts(
            base: .mark(Operator(scalar, stretch: .always)), lower: below.map(Self.padded), upper: Self.padded(above),
            isStacked: true)
        return Atom(kind: .relation, node: .scripts(scripts))
    }

    static func space(_ width: Int) -> Atom { Atom(kind: .ordinary, node: .space(Space(width))) }
}

private extension Parser {
    static let mod = Atom(kind: .ordinary, node: .word(Array("mod".utf8)))

    static func modulus(_ before: [Atom], _ after: [Atom]) -> Atom {
        Atom(kind: .ordinary, node: .row(before + after))
    }

    /// Room at both ends of a label, so that its arrow reaches beyond it.
    static func padded(_ label: Node) -> Node {
        .row([space(4000), Atom(kind: .ordinary, node: label), space(4000)])
    }

    /// `\operatorname{name}`; with a star its scripts are limits.
    mutating func operatorName(_ structure: Structure, of start: Int) throws(TeXFault) -> Atom {
        let isStarred = skip(UInt8(ascii: "*"))
        let node = try argument(of: start, in: .roman)
        let limits: Limits =
            isStarred || structure == .operatornamewithlimits ? .stackedInDisplay : .beside
        var name: [UInt8] = []
        let isName = Self.spell(node, source: source, into: &name)
        return Atom(kind: .largeOperator, node: isName && name.count > 1 ? .word(name) : node, limits: limits)
    }

    /// The letters of a name, with no-break spaces for spaces.
    /// - Returns: whether there is nothing else in it.
    static func spell(_ node: Node, source: [UInt8], into name: inout [UInt8]) -> Bool {
        switch node {
        case .letter(let scalar, _): name += Array(String(scalar).utf8)
        case .word(let letters): name += letters
        case .number(let range, _): name += source[Int(range.lowerBound)..<Int(range.upperBound)]
        case .digits(let digits): name += digits
        case .text(let words, []): name += words
        case .mark(let mark) where mark.scalar == "−": name.append(UInt8(ascii: "-"))
        case .mark(let mark) where mark.scalar == "∗": name.append(UInt8(ascii: "*"))
        case .space(let space) where space.width.tenThousandths > 0: name += Array("\u{A0}".utf8)
        case .row(let atoms): return atoms.allSatisfy { spell($0.node, source: source, into: &name) }
        default: return false
        }
        return true
    }

    func limit(_ mark: Operator, _ place: Accent.Place) -> Atom {
        let isLine = mark.scalar == "¯" || mark.scalar == "_"
        let accent = Accent(base: .word(Array("lim".utf8)), mark: mark, place: place, isClose: true, isLine: isLine)
        return Atom(kind: .largeOperator, node: .accent(accent), limits: .stackedInDisplay)
    }
}
