/// The tree between TeX and MathML: one case an element, with fonts and styles settled, spacing not yet.
///
/// What is rare or large is indirect, so that a node takes few bytes on the stack of those who pass it on.
enum Node: Sendable {
    /// `{}`: takes no place, but carries scripts and keeps operators apart.
    case nothing
    /// One letter or ordinary symbol: `<mi>`.
    case letter(Unicode.Scalar, isUpright: Bool)
    /// Several upright letters, as in a unit or a function's name: `<mi>`.
    case word([UInt8])
    /// Digits with their separators, as they stand in the source (braces are left out): `<mn>`.
    case number(Range<Int32>, MathFont)
    /// Digits that the source does not have as such.
    case digits([UInt8])
    /// `<mo>`.
    case mark(Operator)
    /// `<mtext>`.
    case text([UInt8], TextFont)
    /// `<mspace>`.
    indirect case space(Space)
    /// `<mrow>`.
    case row([Atom])
    /// What stands between two delimiters that grow with it; `nil` is TeX's invisible delimiter.
    indirect case fenced(Operator?, [Atom], Operator?)
    /// `<mfrac>`.
    indirect case fraction(Node, over: Node, line: Length?)
    /// `<msqrt>` or `<mroot>`.
    indirect case root(Node, index: Node?)
    /// `<msub>` … `<munderover>`.
    indirect case scripts(Scripts)
    /// A mark over or under something, such as a hat or a brace.
    indirect case accent(Accent)
    /// `<mstyle>`.
    indirect case styled(Style, Node)
    /// `<mpadded>`.
    indirect case padded(Padding, Node)
    /// `<mphantom>`: takes its place unseen.
    indirect case phantom(Node)
    /// An `<mrow>` with a class that the theme draws.
    indirect case enclosed(Enclosure, Node)
    /// `<mtable>`.
    indirect case table(Table)
    /// A displayed formula with a tag at its right.
    indirect case tagged(Node, tag: Node)
}

extension Node {
    /// A row, or what is in it where that is one thing.
    init(_ atoms: [Atom]) {
        switch atoms.count {
        case 0: self = .nothing
        case 1: self = atoms[0].node
        default: self = .row(atoms)
        }
    }

    /// The operator this is, alone or with scripts or accents (an embellished operator, MathML Core 3.2.4.1).
    var coreOperator: Operator? {
        switch self {
        case .mark(let mark): mark
        case .scripts(let scripts): scripts.base.coreOperator
        case .accent(let accent): accent.base.coreOperator
        default: nil
        }
    }

    /// The same with its operator changed, where it has one.
    func changingOperator(_ change: (inout Operator) -> Void) -> Node {
        switch self {
        case .mark(var mark):
            change(&mark)
            return .mark(mark)
        case .scripts(var scripts):
            scripts.base = scripts.base.changingOperator(change)
            return .scripts(scripts)
        case .accent(var accent):
            accent.base = accent.base.changingOperator(change)
            return .accent(accent)
        default: return self
        }
    }

    var isSpace: Bool {
        if case .space = self { true } else { false }
    }

    var isNothing: Bool {
        if case .nothing = self { true } else { false }
    }
}
