/// A formula with its macros expanded, and where each part of it comes from.
struct Expansion: Sendable {
    var source: [UInt8] = []
    /// From `start` on, bytes stand as in the original from `origin` on, or all come from the call at `origin`.
    private var pieces: [(start: Int, origin: Int, isCall: Bool)] = []

    /// What nothing has been put into yet.
    init() {}

    /// Most formulas define nothing and stay as they are.
    init(of tex: [UInt8]) throws(TeXFault) {
        guard MacroExpander.isNeeded(for: tex) else {
            source = tex
            return
        }
        var expander = MacroExpander(tex)
        self = try expander.expand()
    }

    mutating func append(_ bytes: some Sequence<UInt8>, from origin: Int, isCall: Bool) {
        pieces.append((source.count, origin, isCall))
        source += bytes
    }

    /// A fault of the expanded formula at its place in the original.
    func placed(_ fault: TeXFault) -> TeXFault {
        guard let index = pieces.lastIndex(where: { $0.start <= fault.offset }) else { return fault }
        var placed = fault
        let piece = pieces[index]
        placed.offset = piece.isCall ? piece.origin : piece.origin + fault.offset - piece.start
        return placed
    }
}
