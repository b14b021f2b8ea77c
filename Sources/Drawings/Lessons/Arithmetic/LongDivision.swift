/// A long division: the quotient over the dividend, and below it each product taken away and each digit brought down.
struct LongDivision: Hashable, Sendable {
    enum Problem: Error {
        case divisor
        /// Whether more zeros make an end of it.
        case remainder(ends: Bool)
    }

    private let dividend: WrittenNumber
    private let divisor: Int
    /// The quotient's digits by the dividend's columns from the left; `nil` before its first.
    private var quotient: [Int?] = []
    private var steps: [Step] = []
    private var remainder = 0

    /// One digit of the quotient that is not 0.
    private struct Step: Hashable {
        /// From the left.
        let column: Int
        /// What the divisor goes into, what is taken away and what stays.
        let number: Int
        let product: Int
        var rest: Int { number - product }
    }

    init(_ dividend: WrittenNumber, by divisor: WrittenNumber) throws(Problem) {
        guard divisor.places == 0, (1...9999).contains(divisor.value) else { throw .divisor }
        self.dividend = dividend
        self.divisor = divisor.value
        let ones = dividend.digits.count - 1 - dividend.places
        for (column, digit) in dividend.digits.enumerated() {
            let number = remainder * 10 + digit
            let part = number / self.divisor
            let isBefore = part == 0 && column < ones && quotient.allSatisfy { $0 == nil }
            quotient.append(isBefore ? nil : part)
            if part > 0 { steps.append(Step(column: column, number: number, product: part * self.divisor)) }
            remainder = number % self.divisor
        }
        if remainder > 0, dividend.places > 0 { throw .remainder(ends: Fraction(remainder, over: self.divisor).map(Self.ends) ?? false) }
    }

    /// Whether a fraction is a decimal that ends.
    private static func ends(_ fraction: Fraction) -> Bool {
        var rest = fraction.denominator
        for prime in [2, 5] { while rest.isMultiple(of: prime) { rest /= prime } }
        return rest == 1
    }

    var text: String { dividend.text + " ÷ " + String(divisor) }

    private var result: WrittenNumber {
        WrittenNumber(value: quotient.reduce(0) { $0 * 10 + ($1 ?? 0) }, places: dividend.places)
    }

    func answer(_ words: DrawingWords) -> String {
        remainder == 0 ? result.text : words.text("withRemainder", ["answer": result.text, "rest": String(remainder)])
    }

    func draw(on sketch: inout Sketch, _ show: StackedDrawing.Show) {
        let count = dividend.digits.count
        let left = -Double(count) * DigitGrid.column
        DigitGrid.write(dividend, y: 0, on: &sketch)
        sketch.text(String(divisor), .digit, at: Point(left - 12, 0), .end, .baseline)
        var frame = SVGPath()
        frame.move(to: Point(left - 7, 7))
        frame.curve(to: Point(left - 7, -22), by: Point(left + 1, -2), and: Point(left + 1, -14))
        frame.line(to: Point(3, -22))
        sketch.path("division", frame, within: [Point(left - 7, 7), Point(3, -22)])
        guard show != .problem else { return }
        for (column, digit) in quotient.enumerated() {
            if let digit { sketch.text("\(digit)", .digit, at: Point(DigitGrid.x(count - 1 - column), -29), .middle, .baseline) }
        }
        if dividend.places > 0 { sketch.text(".", .digit, at: Point(-Double(dividend.places) * DigitGrid.column, -29), .middle, .baseline) }
        if remainder > 0 { sketch.text("R \(remainder)", .digit, at: Point(8, -29), .start, .baseline) }
        if show == .steps { drawSteps(on: &sketch) }
    }

    private func drawSteps(on sketch: inout Sketch) {
        let count = dividend.digits.count
        var y = 0.0
        for (index, step) in steps.enumerated() {
            let last = count - 1 - step.column
            y += DigitGrid.row
            let product = WrittenNumber(value: step.product, places: 0)
            let columns = max(product.digits.count, String(step.number).utf8.count)
            DigitGrid.write(product, endingAt: last, y: y, on: &sketch)
            DigitGrid.sign("−", beyond: last + product.digits.count, y: y, on: &sketch)
            DigitGrid.rule(Double(last)..<Double(last + columns) + 0.3, y: y + 7, on: &sketch)
            y += DigitGrid.row + 3
            DigitGrid.write(WrittenNumber(value: step.rest, places: 0), endingAt: last, y: y, on: &sketch)
            // Digits are brought down until the divisor goes into them again.
            let next = index + 1 < steps.count ? steps[index + 1].column : count - 1
            for column in stride(from: step.column + 1, through: next, by: 1) {
                sketch.text("\(dividend.digits[column])", .digit, at: Point(DigitGrid.x(count - 1 - column), y), .middle, .baseline)
            }
        }
    }

    func spokenSteps(_ words: DrawingWords) -> [String] {
        steps.map { words.text("divisionStep", ["number": String($0.number), "product": String($0.product), "rest": String($0.rest)]) }
    }
}
