/// The name an author most likely meant. Only asked for what is already known to be wrong.
enum NearestName {
    /// - Returns: of the candidates at most a third of whose letters differ, and at least one may, the one with the
    ///   fewest edits (a letter more, less, another, or two exchanged); a difference of capitals alone comes first.
    static func of(_ name: String, among candidates: [String]) -> String? {
        let wanted = Array(name.utf8.prefix(60))
        guard wanted.count > 1 else { return nil }
        var best: (name: String, edits: Int)?
        for candidate in candidates {
            let letters = Array(candidate.utf8)
            let limit = min(best.map { $0.edits - 1 } ?? .max, max(1, max(letters.count, wanted.count) / 3) * 2)
            guard abs(letters.count - wanted.count) * 2 <= limit + 1 else { continue }
            // Who mistypes seldom mistypes the first letter, and often leaves off the last.
            let edits =
                distance(wanted, letters) + (wanted.first == letters.first ? 0 : 1) - (letters.starts(with: wanted) ? 1 : 0)
            if edits <= limit { best = (candidate, edits) }
        }
        return best?.name
    }

    /// Optimal string alignment; an edit costs two, another case of the same letter one.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = (0...b.count).map { $0 * 2 }
        for i in a.indices {
            var row = [(i + 1) * 2]
            for j in b.indices {
                let change = a[i] == b[j] ? 0 : (a[i] | 0x20) == (b[j] | 0x20) ? 1 : 2
                var edits = min(last[j + 1] + 2, row[j] + 2, last[j] + change)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { edits = min(edits, beforeLast[j - 1] + 2) }
                row.append(edits)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
