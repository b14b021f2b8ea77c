/// Rows: where operators take a form that their place does not give them, and where space is that no operator brings.
extension MathMLWriter {
    mutating func row(_ atoms: [Atom]) { row(atoms, isFenced: false) }

    mutating func fenced(_ left: Operator?, _ atoms: [Atom], _ right: Operator?) {
        if let left { delimiter(left, .prefix) }
        row(atoms, isFenced: true)
        if let right { delimiter(right, .postfix) }
    }
}

private extension MathMLWriter {
    /// A delimiter of `\left` and `\right`: it grows by the dictionary where it is one there.
    mutating func delimiter(_ mark: Operator, _ form: Operator.Form) {
        var mark = mark
        mark.form = form
        switch mark.scalar {
        case "(", ")", "[", "]", "{", "}", "|", "‖", "⟨", "⟩", "⌈", "⌉", "⌊", "⌋", "⟮", "⟯", "⟦", "⟧", "⦃", "⦄": break
        default: mark.stretch = .always
        }
        element(.mark(mark))
    }

    mutating func row(_ atoms: [Atom], isFenced: Bool) {
        var before: Atom?
        for index in atoms.indices {
            let atom = atoms[index]
            guard !atom.node.isSpace else {
                element(atom.node)
                continue
            }
            let after = atoms[(index + 1)...].first { !$0.node.isSpace }
            var current = atom
            var node = atom.node
            var form: Operator.Form?
            if let mark = node.coreOperator, atom.kind != .inner {
                if atom.kind == .binary {
                    if Self.isUnary(before?.kind, after?.kind) {
                        current.kind = .ordinary
                        if mark.hasPrefixForm {
                            form = index == 0 && !isFenced && atoms.count > 1 ? nil : .prefix
                        } else {
                            node = node.changingOperator { $0.spacing = .none }
                        }
                    } else if mark.hasPrefixForm, before?.node.isNothing == true {
                        form = .infix
                    }
                }
            } else {
                gap(before: current, after: before)
            }
            // `{}` in a row only parts what is beside it.
            if !node.isNothing { element(node, form: form) }
            if node.coreOperator == nil || atom.kind == .inner { gap(after: current, before: after) }
            before = current
        }
    }

    /// Whether a sign that may stand between two things has nothing to join (The TeXbook, rules 5 and 6 of appendix G).
    static func isUnary(_ before: AtomClass?, _ after: AtomClass?) -> Bool {
        switch before {
        case nil, .binary, .largeOperator, .relation, .opening, .punctuation: return true
        default: break
        }
        switch after {
        case .relation, .closing, .punctuation: return true
        default: return false
        }
    }

    /// Space before what is no operator of MathML but stands as one in TeX.
    mutating func gap(before atom: Atom, after before: Atom?) {
        guard let before, before.kind != .opening, before.kind != .punctuation else { return }
        switch atom.kind {
        case .largeOperator where before.kind == .ordinary || before.kind == .closing || before.kind == .inner:
            space(1667)
        case .inner where atom.isDots && (before.kind == .ordinary || before.kind == .closing): space(1667)
        case .binary: space(2222)
        case .relation: space(2778)
        default: break
        }
    }

    mutating func gap(after atom: Atom, before after: Atom?) {
        if atom.kind == .largeOperator, atom.node.isFunction { write("<mo>\u{2061}</mo>") }
        guard let after, after.kind != .closing, after.kind != .punctuation else { return }
        switch atom.kind {
        case .largeOperator:
            switch after.kind {
            case .ordinary, .inner: space(1667)
            case .largeOperator where after.node.coreOperator == nil: space(1667)
            default: break
            }
        case .binary: space(2222)
        case .relation: space(2778)
        case .punctuation: space(1667)
        case .inner where atom.isDots && (after.kind == .ordinary || after.kind == .opening): space(1667)
        default: break
        }
    }

    mutating func space(_ width: Int) { element(.space(Space(width))) }
}

private extension Atom {
    /// Whether this is an ellipsis, which is no operator but is written as one.
    var isDots: Bool {
        if case .mark(let mark) = node { kind == .inner && mark.spacing == .none } else { false }
    }
}

private extension Operator {
    /// Whether the dictionary has it as a sign before one thing, without space.
    var hasPrefixForm: Bool { scalar == "+" || scalar == "−" || scalar == "±" || scalar == "∓" }
}

private extension Node {
    /// Whether this is a function's name, which is applied to what follows.
    var isFunction: Bool {
        switch self {
        case .word, .letter(_, isUpright: true): true
        case .scripts(let scripts): scripts.base.isFunction
        case .accent(let accent): accent.base.isFunction
        default: false
        }
    }
}
