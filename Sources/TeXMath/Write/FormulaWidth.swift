/// How wide a formula is drawn, about: near enough to know what no sheet of paper holds. Widths are in thousandths of the em
/// around the formula.
struct FormulaWidth {
    /// What was parsed, for the digits in it.
    let source: [UInt8]

    /// In em: what a sheet of paper holds in the smallest type that is still read.
    static let widest = 70

    /// The class of width that the theme knows a formula by; `nil` where it is narrow enough for every line.
    /// - Parameter width: in em.
    static func step(of width: Int) -> Int? { width <= 30 ? nil : min((width + 4) / 5 * 5, widest) }

    /// - Parameter style: what the node is set in; a displayed formula begins in `.display`.
    func width(of node: Node, in style: TeXStyle = .display) -> Int {
        switch node {
        case .nothing: 0
        case .letter(let scalar, _): Self.width(of: scalar) * style.scale / 100
        case .word(let letters), .text(let letters, _): letters.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 480) } * style.scale / 100
        case .number(let range, _): source[Int(range.lowerBound)..<Int(range.upperBound)].reduce(0) { $0 + ($1.isDigit ? 500 : 250) } * style.scale / 100
        case .digits(let digits): digits.count * 500 * style.scale / 100
        case .mark(let mark): width(of: mark, in: style)
        case .space(let space): space.width.tenThousandths / 10 * style.scale / 100
        case .row(let atoms): width(of: atoms, in: style)
        case .fenced(let left, let atoms, let right):
            ((left == nil ? 0 : 600) + (right == nil ? 0 : 600)) * style.scale / 100 + width(of: atoms, in: style)
        case .fraction(let numerator, let denominator, _):
            max(width(of: numerator, in: style.ofFractions), width(of: denominator, in: style.ofFractions)) + 100
        case .root(let radicand, let index):
            1000 * style.scale / 100 + width(of: radicand, in: style) + (index.map { width(of: $0, in: .scriptScript) / 2 } ?? 0)
        case .scripts(let scripts): width(of: scripts, in: style)
        case .accent(let accent): width(of: accent.base, in: style)
        case .styled(let change, let node): width(of: node, in: change.size ?? style) * (change.scale ?? 100) / 100
        case .padded(let padding, let node): padding.width.map { $0.tenThousandths / 10 } ?? width(of: node, in: style)
        case .phantom(let node): width(of: node, in: style)
        case .enclosed(_, let node): width(of: node, in: style) + 500
        case .table(let table): width(of: table, in: style)
        // The formula stands in the middle, so the tag's room is there at both of its sides.
        case .tagged(let node, let tag): width(of: node, in: style) + 2 * (width(of: tag, in: .text) + 1000)
        }
    }
}

private extension FormulaWidth {
    func width(of atoms: [Atom], in style: TeXStyle) -> Int {
        var sum = 0
        for atom in atoms {
            sum += width(of: atom.node, in: style)
            // Scripts stand without the space that signs have in text.
            guard style == .display || style == .text else { continue }
            switch atom.kind {
            case .binary: sum += 444
            case .relation: sum += 556
            case .punctuation: sum += 167
            case .largeOperator: sum += 250
            case .ordinary, .opening, .closing, .inner: break
            }
        }
        return sum
    }

    func width(of scripts: Scripts, in style: TeXStyle) -> Int {
        let base = width(of: scripts.base, in: style)
        let beside = [scripts.lower, scripts.upper].compactMap(\.self).map { width(of: $0, in: style.ofScripts) }.max() ?? 0
        return scripts.isStacked ? max(base, beside) : base + beside + 50
    }

    func width(of table: Table, in style: TeXStyle) -> Int {
        let style: TeXStyle = table.layout == .small || table.layout == .substack ? .script : table.isDisplay ? .display : .text
        var columns: [Int] = []
        for row in table.rows {
            for (column, cell) in row.cells.enumerated() {
                if column == columns.count { columns.append(0) }
                columns[column] = max(columns[column], width(of: cell, in: style))
            }
        }
        let tag = table.rows.compactMap(\.tag).map { width(of: $0, in: .text) + 1000 }.max() ?? 0
        return columns.reduce(2 * tag, +) + (columns.count - 1) * table.layout.gap * style.scale / 100
    }

    func width(of mark: Operator, in style: TeXStyle) -> Int {
        let width = switch mark.scalar {
        case "(", ")", "[", "]", "⌈", "⌉", "⌊", "⌋", "⟨", "⟩": 390
        case "{", "}": 500
        case ",", ".", ";", ":", "|", "!", "·", "⋅", "′": 280
        case "⟹", "⟺", "⟶", "⟷", "⟸": 1600
        case "→", "←", "⇒", "⇐", "⇔", "↔", "…", "⋯": 1100
        case "∑", "∏": style == .display ? 1440 : 1050
        case "\u{2061}": 0
        default: 780
        }
        return width * style.scale / 100
    }

    static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "i", "j", "l", "t", "f", "r", "s": 400
        case "m", "w", "M", "W": 900
        case "A"..."Z": 720
        default: 550
        }
    }
}

private extension TeXStyle {
    /// Per cent of the size of text (MathML Core, 3.1.6: a level of scripts is 0.71 of the one before).
    var scale: Int {
        switch self {
        case .display, .text: 100
        case .script: 71
        case .scriptScript: 50
        }
    }
}

private extension Table.Layout {
    /// The room between two columns, as the theme sets it.
    var gap: Int {
        switch self {
        case .matrix, .array: 800
        case .small: 500
        case .cases: 1000
        // Every second column begins an equation of its own.
        case .aligned: 900
        case .gathered, .substack, .lines: 0
        }
    }
}
