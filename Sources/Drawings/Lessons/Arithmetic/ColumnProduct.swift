/// A written multiplication with its partial products.
struct ColumnProduct: Hashable, Sendable {
    private let top: WrittenNumber
    private let bottom: WrittenNumber
    let result: WrittenNumber
    /// For each digit of the lower factor that is not 0, from the right, where there is more than one.
    private let partials: [Int]

    static let mostDigits = 6

    init?(_ top: WrittenNumber, _ bottom: WrittenNumber) {
        guard top.digits.count <= Self.mostDigits, bottom.digits.count <= Self.mostDigits else { return nil }
        (self.top, self.bottom) = (top, bottom)
        result = WrittenNumber(value: top.value * bottom.value, places: top.places + bottom.places)
        var power = 1
        var partials: [Int] = []
        for digit in bottom.digits.reversed() {
            if digit > 0 { partials.append(top.value * digit * power) }
            power *= 10
        }
        self.partials = partials.count > 1 ? partials : []
    }

    var text: String { top.text + " × " + bottom.text }

    func draw(on sketch: inout Sketch, _ show: StackedDrawing.Show) {
        let factors = max(top.digits.count, bottom.digits.count)
        let columns = show == .problem ? factors : max(factors, result.digits.count)
        DigitGrid.write(top, y: 0, on: &sketch)
        DigitGrid.write(bottom, y: DigitGrid.row, on: &sketch)
        DigitGrid.sign("×", beyond: factors, y: DigitGrid.row, on: &sketch)
        var y = DigitGrid.row
        DigitGrid.rule(0..<Double(columns) + 1, y: y + 8, on: &sketch)
        guard show != .problem else { return }
        y += 5
        if show == .steps, !partials.isEmpty {
            for (index, partial) in partials.enumerated() {
                y += DigitGrid.row
                DigitGrid.write(WrittenNumber(value: partial, places: 0), y: y, on: &sketch)
                if index == partials.count - 1 { DigitGrid.sign("+", beyond: columns, y: y, on: &sketch) }
            }
            DigitGrid.rule(0..<Double(columns) + 1, y: y + 8, on: &sketch)
            y += 5
        } else if show == .steps {
            drawCarries(on: &sketch)
        }
        DigitGrid.write(result, y: y + DigitGrid.row, on: &sketch)
    }

    /// What is carried above the upper factor, where the lower one is a single digit.
    private func drawCarries(on sketch: inout Sketch) {
        guard bottom.digits.count == 1 else { return }
        var carry = 0
        for (column, digit) in top.digits.reversed().enumerated() {
            if carry > 0 { DigitGrid.mark("\(carry)", column: column, y: -21, isStruck: false, on: &sketch) }
            carry = (digit * bottom.digits[0] + carry) / 10
        }
    }

    func spokenSteps(_ words: DrawingWords) -> [String] {
        partials.isEmpty ? [] : [words.text("partialProducts", ["parts": partials.map(String.init).joined(separator: ", ")])]
    }
}
