/// Addends one below the other by their places, with what is regrouped above.
struct ColumnSum: Hashable, Sendable {
    let addends: [WrittenNumber]
    let total: WrittenNumber
    /// What is carried into each column from the right, 0 where nothing is.
    private let carries: [Int]
    private let places: Int

    /// - Returns: `nil` where there is nothing to add.
    init?(_ addends: [WrittenNumber]) {
        guard !addends.isEmpty else { return nil }
        let places = addends.map(\.places).max() ?? 0
        self.places = places
        self.addends = addends
        let padded = addends.map { $0.padded(to: places) }
        let columns = padded.map(\.digits.count).max() ?? 1
        total = WrittenNumber(value: padded.reduce(0) { $0 + $1.value }, places: places)
        var carries = [0]
        for column in 0..<columns {
            carries.append((padded.reduce(0) { $0 + ($1.digit(column) ?? 0) } + carries[column]) / 10)
        }
        // What the first column gives is written down with the sum.
        self.carries = Array(carries.dropLast())
    }

    var text: String { addends.map(\.text).joined(separator: " + ") }

    func draw(on sketch: inout Sketch, _ show: StackedDrawing.Show) {
        let width = max(carries.count, show == .problem ? 0 : total.digits.count)
        var y = 0.0
        for (index, addend) in addends.enumerated() {
            if index > 0 { y += DigitGrid.row }
            DigitGrid.write(addend, endingAt: places - addend.places, y: y, on: &sketch)
        }
        DigitGrid.sign("+", beyond: carries.count, y: y, on: &sketch)
        DigitGrid.rule(0..<Double(width) + 1, y: y + 8, on: &sketch)
        guard show != .problem else { return }
        DigitGrid.write(total, y: y + DigitGrid.row + 5, on: &sketch)
        guard show == .steps else { return }
        for (column, carry) in carries.enumerated() where carry > 0 {
            DigitGrid.mark("\(carry)", column: column, y: -21, isStruck: false, on: &sketch)
        }
    }

    func spokenSteps(_ words: DrawingWords) -> [String] {
        carries.contains { $0 > 0 } ? [words.text("regroupedAdd")] : []
    }
}
