/// One tape of a tape diagram.
struct Tape: Sendable {
    let label: String?
    /// Each with the number it is drawn for, where it is known.
    var parts: [(text: String, value: Double?)]
    var total: String?

    /// What the parts with numbers come to.
    var known: Double { parts.compactMap(\.value).reduce(0, +) }
    var unknown: Int { parts.count { $0.value == nil } }

    /// Makes each unknown part as long as its share of what a length leaves.
    mutating func solve(_ length: Double) {
        guard unknown > 0, length > known else { return }
        let share = (length - known) / Double(unknown)
        for index in parts.indices where parts[index].value == nil { parts[index].value = share }
    }

    /// Sizes what is asked for by what is known: by a tape's own total, by what all come to, else by the tape that it is
    /// compared with, the nearest above or, if there is none, below.
    static func solve(_ tapes: inout [Tape], all: String?) {
        for index in tapes.indices {
            if let total = tapes[index].total.flatMap(length) { tapes[index].solve(total) }
        }
        if let all = all.flatMap(length) {
            let rest = all - tapes.reduce(0) { $0 + $1.known }
            let share = rest / Double(max(1, tapes.reduce(0) { $0 + $1.unknown }))
            for index in tapes.indices where rest > 0 { tapes[index].solve(tapes[index].known + share * Double(tapes[index].unknown)) }
        }
        let lengths = tapes.map { $0.unknown == 0 ? $0.known : nil }
        for index in tapes.indices where tapes[index].known > 0 {
            let other = lengths[..<index].compactMap { $0 }.last ?? lengths[index...].compactMap { $0 }.first
            if let other { tapes[index].solve(other) }
        }
    }

    /// Whether tapes come to a length, as far as all is known.
    static func comes(_ tapes: [Tape], to text: String) -> Bool {
        guard let wanted = length(text), tapes.allSatisfy({ $0.unknown == 0 }) else { return true }
        return abs(tapes.reduce(0) { $0 + $1.known } - wanted) < 1e-9 * max(1, wanted)
    }

    private static func length(_ text: String) -> Double? { (try? Quantity.read(text))?.value.double }

    /// The widths of all parts: to scale, but for parts whose words need more room than that.
    /// - Parameter room: for the longest tape.
    static func widths(of tapes: [Tape], room: Double) -> [[Double]] {
        let known = tapes.flatMap { $0.parts.compactMap(\.value) }
        let usual = known.isEmpty ? 1 : known.reduce(0, +) / Double(known.count)
        let lengths = tapes.map { $0.parts.map { $0.value ?? usual } }
        let longest = lengths.map { $0.reduce(0, +) }.max() ?? 1
        return zip(tapes, lengths).map { tape, lengths in
            let least = tape.parts.map { RichText($0.text).width(.label) + 4 }
            let width = max(lengths.reduce(0, +) / longest * room, min(room, least.reduce(0, +)))
            return share(width, by: lengths, least: least)
        }
    }

    /// Shares a width by lengths, none less than its least where that can be.
    private static func share(_ width: Double, by lengths: [Double], least: [Double]) -> [Double] {
        var (free, weight) = (width, lengths.reduce(0, +))
        guard least.reduce(0, +) <= width else { return lengths.map { $0 / weight * width } }
        var isShort = lengths.map { _ in false }
        while let short = lengths.indices.first(where: { !isShort[$0] && lengths[$0] / weight * free < least[$0] - 0.001 }) {
            isShort[short] = true
            free -= least[short]
            weight -= lengths[short]
        }
        return lengths.indices.map { isShort[$0] ? least[$0] : lengths[$0] / weight * free }
    }
}
