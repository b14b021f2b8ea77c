extension Plane {
    static let keys = ["x", "y", "grid", "x-label", "y-label"]

    /// Reads `x: a to b`, `y: a to b`, `grid: step` and the labels.
    /// - Parameter points: that the plane has to reach where a range is not given; without any, −10 to 10.
    init?(_ block: inout DrawingBlock, covering points: [(x: Quantity, y: Quantity)], isSquare: Bool) {
        let (xLine, yLine, gridLine) = (block.one("x"), block.one("y"), block.one("grid"))
        var (showsGrid, steps): (Bool, [Quantity]) = (true, [])
        if let gridLine {
            if KeyNames.word(gridLine.text, among: ["none"]) != nil {
                showsGrid = false
            } else {
                guard let numbers = block.numbers(gridLine, most: 2) else { return nil }
                guard numbers.allSatisfy({ $0.value > .zero }) else {
                    block.fault(gridLine, "a grid needs steps above 0; write one such as grid: 1, or grid: 1, 10 for x and y")
                    return nil
                }
                steps = numbers
            }
        }
        guard let x = Self.axis(xLine, steps.first, points.map(\.x), gridLine, &block),
            let y = Self.axis(yLine, steps.last, points.map(\.y), gridLine, &block)
        else { return nil }
        self.init(x: x, y: y, isSquare: isSquare)
        self.showsGrid = showsGrid
        labels = (block.text("x-label"), block.text("y-label"))
    }

    private static func axis(_ line: Snippet?, _ step: Quantity?, _ values: [Quantity], _ grid: Snippet?, _ block: inout DrawingBlock) -> NumberAxis? {
        let from: Quantity, to: Quantity
        if let line {
            guard let range = block.range(line) else { return nil }
            guard range.from.value < range.to.value else {
                block.fault(line, "\(range.to.text) is not above \(range.from.text); write the lower end first")
                return nil
            }
            (from, to) = range
        } else if let low = values.map(\.value).min(), let high = values.map(\.value).max() {
            // From 0 on, unless the points stand far from it.
            let isNear = low >= .zero && low.double <= (high.double - low.double) * 2
            let base = isNear ? Fraction.zero : low
            let unit = step ?? NumberAxis.niceStep(from: base, to: high == base ? base.plus(.one) ?? high : high)
            guard let first = base.divided(by: unit.value)?.floor, let last = high.divided(by: unit.value)?.ceiling,
                let start = unit.value.times(first), let end = unit.value.times(max(last, first + 1))
            else { return nil }
            (from, to) = (Quantity(start, as: unit.form), Quantity(end, as: unit.form))
        } else {
            (from, to) = (Quantity(-10), Quantity(10))
        }
        let span = to.value.double - from.value.double
        let standard = span <= 20 && from.value.isWhole && to.value.isWhole && span > 4 ? Quantity(1) : NumberAxis.niceStep(from: from.value, to: to.value)
        let axis = NumberAxis(from: from, to: to, step: step ?? standard)
        if (to.value.minus(from.value)?.divided(by: axis.step.value)?.floor ?? .max) > 200, let at = grid ?? line {
            block.fault(at, "more than 200 grid lines; a plane takes at most 200")
            return nil
        }
        return axis
    }
}

extension DrawingBlock {
    /// `(2, 3)`, with what stands after it.
    mutating func coordinates(_ snippet: Snippet) -> (point: (x: Quantity, y: Quantity), rest: Snippet)? {
        guard snippet.scalars.first == "(", let close = snippet.scalars.firstIndex(of: ")") else {
            fault(snippet, "\"\(snippet.text)\" is no point; write one such as (2, 3)")
            return nil
        }
        let inside = Snippet(line: snippet.line, snippet.scalars[..<close].dropFirst())
        let parts = inside.split(on: [",", ";"])
        guard parts.count == 2 else {
            fault(snippet, "\"(\(inside.text))\" is no point; write one such as (2, 3)")
            return nil
        }
        guard let x = number(parts[0]), let y = number(parts[1]) else { return nil }
        return ((x, y), Snippet(line: snippet.line, snippet.scalars[(close + 1)...]))
    }

    /// Points between commas, each with a label or without: `(2, 3) (A), (4, 1)`.
    mutating func points(_ line: Snippet) -> [PlanePoint] {
        line.split(on: [","]).compactMap { part in
            guard let (point, rest) = coordinates(part) else { return nil }
            if rest.isEmpty { return PlanePoint(x: point.x, y: point.y, label: nil, place: part) }
            guard let label = label(rest) else { return nil }
            return PlanePoint(x: point.x, y: point.y, label: label, place: part)
        }
    }

    /// What stands after a point: `(A)` or `= A`.
    mutating func label(_ rest: Snippet) -> String? {
        if rest.scalars.first == "(", rest.scalars.last == ")" { return Snippet(line: rest.line, rest.scalars.dropFirst().dropLast()).text }
        if rest.scalars.first == "=" { return Snippet(line: rest.line, rest.scalars.dropFirst()).text }
        fault(rest, "\"\(rest.text)\" stands where only a label can, such as (A)")
        return nil
    }
}

/// A point of a plane with its label.
struct PlanePoint: Hashable, Sendable {
    let x: Quantity
    let y: Quantity
    let label: String?
    /// Where it is written.
    let place: Snippet

    var text: String { "(\(x.text), \(y.text))" }
    /// `A (2, 3)`.
    var named: String { label.map { $0 + " " + text } ?? text }
    var double: (x: Double, y: Double) { (x.value.double, y.value.double) }
    var exact: (x: Fraction, y: Fraction) { (x.value, y.value) }
}
