/// The pages of a list that the pager of one of them names: all of a short list; of a long one the first, the last, those
/// beside it and the nearest round numbers, so that each page is a few steps from any other.
struct PageNumbers {
    /// In order, each with whether others are left out before it.
    private(set) var shown: [(number: Int, followsGap: Bool)] = []

    private static let shortList = 12

    /// - Parameters:
    ///   - current: the page that has the pager, from 1.
    ///   - count: how many there are, at least 1.
    init(around current: Int, of count: Int) {
        let numbers = count <= Self.shortList ? Array(1...count) : Self.landmarks(around: current, of: count).sorted()
        var last = 0
        for number in numbers {
            // A gap takes as much room as one number.
            if number == last + 2 { shown.append((last + 1, false)) }
            shown.append((number, number > last + 2))
            last = number
        }
    }

    private static func landmarks(around current: Int, of count: Int) -> Set<Int> {
        var numbers: Set = [1, count]
        numbers.formUnion(max(1, current - 2)...min(count, current + 2))
        var step = 10
        while step < count {
            let (below, above) = ((current - 1) / step * step, (current / step + 1) * step)
            if below > 0 { numbers.insert(below) }
            if above < count { numbers.insert(above) }
            step *= 10
        }
        return numbers
    }
}
