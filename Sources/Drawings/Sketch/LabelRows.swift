/// Rows for labels over one another, so that none covers another: each goes into the lowest row with room for it.
struct LabelRows {
    private var rows: [[ClosedRange<Double>]] = []

    /// - Parameter gap: that stays between neighbours.
    /// - Returns: the row, 0 next to what is labelled.
    mutating func row(for span: ClosedRange<Double>, gap: Double = 6) -> Int {
        let wide = (span.lowerBound - gap)...(span.upperBound + gap)
        for index in rows.indices where !rows[index].contains(where: { $0.overlaps(wide) }) {
            rows[index].append(span)
            return index
        }
        rows.append([span])
        return rows.count - 1
    }

    var count: Int { rows.count }
}
