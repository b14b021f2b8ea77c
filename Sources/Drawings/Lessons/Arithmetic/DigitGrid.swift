/// The sheet of written arithmetic: columns of digits counted from the right, with rules between rows.
struct DigitGrid {
    static let column = 22.0
    static let row = 28.0

    /// The middle of a column, 0 being the last.
    static func x(_ column: Int) -> Double { -(Double(column) + 0.5) * Self.column }

    /// Writes a number whose last digit stands in a column.
    static func write(_ number: WrittenNumber, endingAt last: Int = 0, y: Double, on sketch: inout Sketch) {
        for (index, digit) in number.digits.reversed().enumerated() {
            sketch.text("\(digit)", .digit, at: Point(x(last + index), y), .middle, .baseline)
        }
        if number.places > 0 {
            sketch.text(".", .digit, at: Point(-Double(last + number.places) * column, y), .middle, .baseline)
        }
    }

    /// Writes a sign left of some columns.
    static func sign(_ sign: String, beyond columns: Int, y: Double, on sketch: inout Sketch) {
        sketch.text(sign, .digit, at: Point(-Double(columns) * column - 8, y), .end, .baseline)
    }

    /// A rule below a row, over so many columns.
    static func rule(_ columns: Range<Double>, y: Double, on sketch: inout Sketch) {
        sketch.line("sum-line", [Point(-columns.upperBound * column, y), Point(-columns.lowerBound * column, y)])
    }

    /// A small digit above a column, as one writes a regrouped ten.
    static func mark(_ text: String, column: Int, y: Double, isStruck: Bool, on sketch: inout Sketch) {
        sketch.text(text, .tick, at: Point(x(column), y), .middle, .baseline)
        if isStruck { sketch.line("strike", [Point(x(column) - 8, y + 1), Point(x(column) + 8, y - 10)]) }
    }

    static func strike(column: Int, y: Double, on sketch: inout Sketch) {
        sketch.line("strike", [Point(x(column) - 8, y + 2), Point(x(column) + 8, y - 17)])
    }
}
