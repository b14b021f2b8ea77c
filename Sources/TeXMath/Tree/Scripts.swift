/// Something with an index, an exponent or limits.
struct Scripts: Sendable {
    var base: Node
    var lower: Node?
    var upper: Node?
    /// Whether they stand below and above, not at the right.
    var isStacked: Bool
}
