import SourceText

/// A column of a table of evidence, added up.
struct TableColumn: Hashable, Sendable {
    /// What stands in the total's cell, what the rows make, and the largest of them: whole numbers, in units
    /// of the last decimal that any of them has.
    private(set) var total = 0
    private(set) var sum = 0
    private(set) var largest = 0
    /// Whether the rows hold marks rather than numbers.
    private(set) var countsMarks = false
    private var decimals = 0
    /// How far off rounding may have taken the sum.
    private var tolerance = 0
    private var isGrouped = false
    private var mark = "."

    /// - Parameters:
    ///   - cells: of the rows above the total; a blank one is zero.
    ///   - total: the total's cell.
    /// - Returns: `nil` where a cell is anything but a number or a mark.
    init?(_ cells: [String], total: String) {
        let filled = cells.filter { !$0.isBlankCell }
        guard !filled.isEmpty, let total = TableNumber(total) else { return nil }
        self.total = total.value
        isGrouped = total.isGrouped
        if filled.contains(where: Self.isMark) {
            guard total.decimals == 0, filled.allSatisfy({ Self.isMark($0) || $0 == "1" }) else { return nil }
            countsMarks = true
            (sum, largest) = (filled.count, 1)
            return
        }
        let numbers = filled.map { TableNumber($0) }
        let known = numbers.compactMap(\.self) + [total]
        decimals = known.map(\.decimals).max() ?? 0
        mark = known.first { $0.decimals > 0 }?.mark ?? "."
        guard known.count == numbers.count + 1, decimals <= Self.mostDecimals, let whole = total.value(decimals: decimals) else { return nil }
        self.total = whole
        // Each number may be rounded to the decimals that it has; a zero needs none to be exact.
        var halves = decimals > 0 ? cells.count - filled.count : 0
        for number in known where decimals > 0 && number.value != 0 { halves += Self.powers[decimals - number.decimals] }
        tolerance = halves / 2
        for number in known.dropLast() {
            guard let value = number.value(decimals: decimals) else { return nil }
            let (added, isTooLarge) = sum.addingReportingOverflow(value)
            guard !isTooLarge else { return nil }
            sum = added
            largest = max(largest, value)
        }
    }

    private static let powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]
    private static let mostDecimals = powers.count - 1

    /// Whole numbers add up exactly; decimals may be as far off as rounding each of them takes them.
    var isRight: Bool {
        let (difference, isTooLarge) = total.subtractingReportingOverflow(sum)
        return !isTooLarge && difference.magnitude <= tolerance.magnitude
    }

    /// The sum as the table writes numbers.
    var shownSum: String {
        var digits = String(sum.magnitude)
        digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        var whole = String(digits.dropLast(decimals))
        if isGrouped {
            for place in stride(from: whole.count - 3, to: 0, by: -3) {
                whole.insert(",", at: whole.index(whole.startIndex, offsetBy: place))
            }
        }
        return (sum < 0 ? "-" : "") + whole + (decimals > 0 ? mark + digits.suffix(decimals) : "")
    }

    private static let marks: Set<String> = ["x", "X", "✓", "✔", "☑", "\\checkmark", "$\\checkmark$"]

    private static func isMark(_ cell: String) -> Bool {
        // U+FE0E and U+FE0F choose how a mark looks.
        marks.contains(String(cell.unicodeScalars.filter { $0.value & 0xFFFE != 0xFE0E }))
    }
}
