/// What part an atom plays in a row of mathematics, which decides the space around it (The TeXbook, chapter 17).
enum AtomClass: UInt8, Sendable {
    case ordinary, largeOperator, binary, relation, opening, closing, punctuation, inner
}
