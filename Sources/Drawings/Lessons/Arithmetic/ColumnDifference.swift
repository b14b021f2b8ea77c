/// A number below the one it is taken from, with what is regrouped struck out and written anew.
struct ColumnDifference: Hashable, Sendable {
    private let minuend: WrittenNumber
    private let subtrahend: WrittenNumber
    let result: WrittenNumber
    /// What stands for each column of the minuend from the right, one after the other.
    private let history: [[Int]]
    private let places: Int

    /// - Returns: `nil` where more is taken than there is.
    init?(_ from: WrittenNumber, _ taken: WrittenNumber) {
        places = max(from.places, taken.places)
        minuend = from.padded(to: places)
        subtrahend = taken
        let lower = taken.padded(to: places)
        guard lower.value <= minuend.value else { return nil }
        result = WrittenNumber(value: minuend.value - lower.value, places: places)
        var history = minuend.digits.reversed().map { [$0] }
        func now(_ column: Int) -> Int { history[column][history[column].count - 1] }
        for column in history.indices where now(column) < lower.digit(column) ?? 0 {
            // One of the next column that has any; the zeros between become ten, then nine.
            guard let giver = history.indices.first(where: { $0 > column && now($0) > 0 }) else { return nil }
            history[giver].append(now(giver) - 1)
            for zero in (column + 1)..<giver { history[zero] += [10, 9] }
            history[column].append(now(column) + 10)
        }
        self.history = history
    }

    var text: String { minuend.text + " − " + subtrahend.text }

    func draw(on sketch: inout Sketch, _ show: StackedDrawing.Show) {
        let columns = max(minuend.digits.count, subtrahend.digits.count + places - subtrahend.places)
        DigitGrid.write(minuend, y: 0, on: &sketch)
        DigitGrid.write(subtrahend, endingAt: places - subtrahend.places, y: DigitGrid.row, on: &sketch)
        DigitGrid.sign("−", beyond: columns, y: DigitGrid.row, on: &sketch)
        DigitGrid.rule(0..<Double(columns) + 1, y: DigitGrid.row + 8, on: &sketch)
        guard show != .problem else { return }
        DigitGrid.write(result, y: 2 * DigitGrid.row + 5, on: &sketch)
        guard show == .steps else { return }
        for (column, digits) in history.enumerated() where digits.count > 1 {
            DigitGrid.strike(column: column, y: 0, on: &sketch)
            for (index, digit) in digits.dropFirst().enumerated() {
                DigitGrid.mark("\(digit)", column: column, y: -22 - Double(index) * 15, isStruck: index < digits.count - 2, on: &sketch)
            }
        }
    }

    func spokenSteps(_ words: DrawingWords) -> [String] {
        let changed = history.reversed().filter { $0.count > 1 }
        guard !changed.isEmpty else { return [] }
        let parts = changed.map { words.text("becomes", ["from": String($0[0]), "to": String($0[$0.count - 1])]) }
        return [words.text("regroupedSubtract", ["parts": parts.joined(separator: ", ")])]
    }
}
