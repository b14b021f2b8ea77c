/// The name an author most likely meant.
///
/// Only asked for what is already known to be wrong: comparing costs (length × length) a candidate.
/// - Parameters:
///   - name: what was written.
///   - candidates: what could have been meant; of equally near ones the first wins.
/// - Returns: the candidate with the fewest edits (insertion, deletion, substitution, transposition of
///   neighbours; case ignored), where they are at most a third of its length, and at least one is allowed.
package func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars.prefix(200))
    var best: (name: String, edits: Int)?
    for candidate in candidates {
        let scalars = Array(candidate.lowercased().unicodeScalars.prefix(200))
        let limit = min(best.map { $0.edits - 1 } ?? .max, max(1, max(scalars.count, wanted.count) / 3))
        guard abs(scalars.count - wanted.count) <= limit else { continue }
        if let edits = editDistance(wanted, scalars, atMost: limit) { best = (candidate, edits) }
    }
    return best?.name
}

/// Optimal string alignment distance; `nil` where it is more than `limit`, mostly found out after a few rows.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost limit: Int) -> Int? {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = beforeLast
    var leastOfLast = 0
    for i in a.indices {
        row[0] = i + 1
        var least = i + 1
        for j in b.indices {
            var edits = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { edits = min(edits, beforeLast[j - 1] + 1) }
            row[j + 1] = edits
            least = min(least, edits)
        }
        // A row follows from the two before it, and never gets less than the lesser of them.
        if min(least, leastOfLast) > limit { return nil }
        leastOfLast = least
        (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count] <= limit ? last[b.count] : nil
}
