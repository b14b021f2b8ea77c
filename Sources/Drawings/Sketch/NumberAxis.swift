import SourceText

/// A scale from one number to another with ticks at equal steps, exact.
struct NumberAxis: Sendable {
    /// Which ticks have their number below them.
    enum Labels: Hashable {
        case all, whole, ends, none, improper
        /// These, each as it is written.
        case only([Quantity])
    }

    let from: Fraction
    let to: Fraction
    let step: Quantity
    /// Smaller ticks between, without numbers.
    var minor: Fraction?
    var labels = Labels.all
    private let form: Quantity.Form
    /// The ends, where they are written as fractions.
    private let ends: [Quantity]

    /// More ticks than these are a grey bar.
    static let mostTicks = 1000

    init(from: Quantity, to: Quantity, step: Quantity) {
        self.from = from.value
        self.to = to.value
        self.step = step
        ends = [from, to].filter(\.isFraction)
        // One number written as 7/3 is enough: its author wants no mixed numbers.
        let isMixed = ![from, to, step].contains(where: \.isImproper)
        form = step.form.joined(with: from.form).joined(with: to.form).with(isMixed: isMixed)
    }
}

extension NumberAxis {
    /// The numbers of the ticks, both ends included where they fall on one.
    var ticks: [Fraction] { multiples(of: step.value) }

    var span: Double { to.double - from.double }

    /// How a number is written along this axis: as its author wrote it, else in the form of the ticks.
    func text(_ value: Fraction) -> String {
        if value.isWhole, case .decimal = form { return Quantity.Form.whole.text(of: value) }
        if labels == .improper { return form.with(isMixed: false).text(of: value) }
        if case .only(let numbers) = labels, let number = numbers.first(where: { $0.value == value }) { return number.text }
        return ends.first { $0.value == value }?.text ?? form.text(of: value)
    }

    func contains(_ value: Fraction) -> Bool { from <= value && value <= to }

    /// Where a number stands between two places.
    func place(of value: Fraction, between low: Double, and high: Double) -> Double {
        low + (value.double - from.double) / span * (high - low)
    }

    /// The numbers to be written, in order: those that were asked for one by one, else those of so many ticks that
    /// none covers the next.
    /// - Parameter isUpright: whether the axis goes up.
    func labelled(room: Double, isUpright: Bool = false) -> [Quantity] {
        if case .only(let numbers) = labels { return numbers.sorted { $0.value < $1.value } }
        return fitting(room: room, isUpright: isUpright).map { Quantity(value: $0, form: form, text: text($0)) }
    }

    private func fitting(room: Double, isUpright: Bool) -> [Fraction] {
        let wanted: [Fraction] = switch labels {
        case .all, .improper: ticks
        case .whole: ticks.filter(\.isWhole)
        case .ends: [from, to]
        case .none, .only: []
        }
        for stride in [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 25, 50, 100, 200, 250, 500, 1000] {
            let kept = thinned(wanted, stride)
            let places = kept.map { place(of: $0, between: 0, and: room) }
            let widths = kept.map { isUpright ? RichText(text($0)).height(.tick) : RichText(text($0)).width(.tick) }
            let fits = kept.indices.dropFirst().allSatisfy {
                places[$0] - places[$0 - 1] >= (widths[$0] + widths[$0 - 1]) / 2 + 5
            }
            if fits { return kept }
        }
        return [from]
    }

    /// Every so many of the ticks, counted from 0 where that is one of them.
    private func thinned(_ values: [Fraction], _ stride: Int) -> [Fraction] {
        let offset = values.firstIndex(of: .zero) ?? 0
        return values.indices.filter { ($0 - offset) % stride == 0 }.map { values[$0] }
    }

    private func multiples(of step: Fraction) -> [Fraction] {
        guard let count = to.minus(from)?.divided(by: step)?.floor, count >= 0 else { return [from] }
        return (0...min(count, Self.mostTicks)).compactMap { step.times($0)?.plus(from) }
    }

    /// Draws it from left to right at a height, numbers below.
    /// - Parameter arrows: at both ends, for a line that goes on.
    /// - Returns: how far down the numbers reach.
    @discardableResult
    func draw(on sketch: inout Sketch, left: Double, right: Double, y: Double, arrows: Bool) -> Double {
        // As wide as any other, so that axes one below the other stand at one place.
        sketch.reach([Point(0, y), Point(Sketch.width, y)])
        if arrows {
            sketch.line("axis", [Point(left - 12, y), Point(right + 12, y)])
            sketch.arrowhead("axis", at: Point(left - 12, y), towards: Point(-1, 0))
            sketch.arrowhead("axis", at: Point(right + 12, y), towards: Point(1, 0))
        } else {
            sketch.line("axis", [Point(left, y), Point(right, y)])
        }
        for value in minor.map({ multiples(of: $0) }) ?? [] {
            let x = place(of: value, between: left, and: right)
            sketch.line("minor-tick", [Point(x, y - 3.5), Point(x, y + 3.5)])
        }
        for value in ticks {
            let x = place(of: value, between: left, and: right)
            sketch.line("tick-mark", [Point(x, y - 6), Point(x, y + 6)])
        }
        return drawNumbers(on: &sketch, left: left, right: right, y: y)
    }

    /// Those with no room beside their neighbours stand in a row below them.
    private func drawNumbers(on sketch: inout Sketch, left: Double, right: Double, y: Double) -> Double {
        let numbers = labelled(room: right - left).map { (value: $0.value, label: RichText($0.text)) }
        let height = numbers.map { $0.label.height(.tick) }.max() ?? 0
        var rows = LabelRows()
        var filled: [ClosedRange<Double>] = []
        for number in numbers {
            let x = place(of: number.value, between: left, and: right)
            if case .only = labels { sketch.line("tick-mark", [Point(x, y - 6), Point(x, y + 6)]) }
            let half = number.label.width(.tick) / 2
            let middle = Sketch.inward(x, width: 2 * half)
            let row = Double(rows.row(for: (middle - half)...(middle + half), gap: 4))
            let top = y + 9 + row * (height + 4)
            if row > 0, !filled.contains(where: { $0.contains(x) }) { sketch.line("leader", [Point(x, y + 8), Point(x, top - 1)]) }
            filled.append((middle - half)...(middle + half))
            sketch.write(number.label, .tick, at: Point(middle, top), .middle, .top)
        }
        return numbers.isEmpty ? y + 8 : y + 9 + Double(rows.count) * (height + 4) - 4
    }
}
