/// Least, lower quartile, median, upper quartile and greatest of some data.
struct FiveNumbers: Hashable, Sendable {
    let values: [Fraction]

    /// By medians of halves: the quartiles are the medians of the data below and above the middle; with an odd
    /// number of data, the median itself belongs to neither half.
    init?(of data: [Fraction]) {
        let sorted = data.sorted()
        let half = sorted.count / 2
        guard let low = sorted.first, let high = sorted.last, let median = Self.median(sorted[...]) else { return nil }
        guard sorted.count > 1 else {
            values = [low, low, low, low, low]
            return
        }
        guard let lower = Self.median(sorted[..<half]), let upper = Self.median(sorted[(sorted.count - half)...]) else { return nil }
        values = [low, lower, median, upper, high]
    }

    /// - Parameter values: five, none below the one before it.
    init?(summary values: [Fraction]) {
        guard values.count == 5, zip(values, values.dropFirst()).allSatisfy({ $0 <= $1 }) else { return nil }
        self.values = values
    }

    private static func median(_ sorted: ArraySlice<Fraction>) -> Fraction? {
        let middle = sorted.startIndex + sorted.count / 2
        guard sorted.indices.contains(middle) else { return nil }
        if sorted.count % 2 == 1 { return sorted[middle] }
        return sorted[middle - 1].plus(sorted[middle])?.divided(by: Fraction(2))
    }
}
