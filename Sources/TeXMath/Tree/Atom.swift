/// One thing in a row: what to draw and how it stands to its neighbours.
struct Atom: Sendable {
    var kind: AtomClass
    var node: Node
    /// Where its scripts go.
    var limits: Limits = .beside
}

/// Where the scripts of an operator stand.
enum Limits: UInt8, Sendable {
    /// At its right corners: `∫`, letters.
    case beside
    /// Below and above it in a displayed formula, at its corners in a line: `∑`, `lim`.
    case stackedInDisplay
    /// Below and above it everywhere: braces, `\limits`.
    case stacked
}
