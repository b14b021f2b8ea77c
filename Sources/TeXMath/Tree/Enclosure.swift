/// What MathML Core has no element for and the theme draws: the raw value is the `<mrow>`'s class.
///
/// - `boxed`: a frame around it; `cancel`, `bcancel`, `xcancel`: one or two strokes through it, from the lower left, the
///   upper left, both; `sout`: a level stroke through it; `angl`: a line above and at the right.
enum Enclosure: String, CaseIterable, Sendable {
    case boxed, cancel, bcancel, xcancel, sout, angl
}
