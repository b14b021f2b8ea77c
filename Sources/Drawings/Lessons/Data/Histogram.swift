/// How many data lie between equally wide bounds; each bar holds its lower bound and not its upper one.
struct Histogram: LessonDrawing {
    static let keys = ["data", "bins", "from", "to", "bar", "label", "y-label"]

    private let from: Fraction
    private let width: Quantity
    private var counts: [Int]
    private let labels: (x: String?, y: String?)

    private static let most = 50
    private static let height = 190.0

    init?(_ block: inout DrawingBlock) {
        labels = (block.text("label"), block.text("y-label"))
        if block.all("bar").isEmpty {
            guard let made = Self.sorted(&block) else { return nil }
            (from, width, counts) = made
        } else {
            guard let made = Self.given(&block) else { return nil }
            (from, width, counts) = made
        }
    }

    private typealias Bins = (from: Fraction, width: Quantity, counts: [Int])

    /// From data and a width.
    private static func sorted(_ block: inout DrawingBlock) -> Bins? {
        let (binsLine, fromLine, toLine) = (block.one("bins"), block.one("from"), block.one("to"))
        let width = binsLine.flatMap { block.number($0) }, start = fromLine.flatMap { block.number($0) }, end = toLine.flatMap { block.number($0) }
        guard let (line, values) = block.data() else { return nil }
        if (binsLine != nil && width == nil) || (fromLine != nil && start == nil) || (toLine != nil && end == nil) { return nil }
        guard let low = values.map(\.value).min(), let high = values.map(\.value).max() else { return nil }
        let step = width ?? NumberAxis.niceStep(from: start?.value ?? low, to: max(high, (start?.value ?? low).plus(.one) ?? high))
        guard step.value > .zero else {
            if let binsLine { block.fault(binsLine, "bins: \(step.text) is not above 0; write how wide a bar is") }
            return nil
        }
        let multiple = low.divided(by: step.value).flatMap { step.value.times($0.floor) }
        guard let from = start?.value ?? multiple else { return nil }
        // A number on the last bound would need one more bar.
        let most = end?.value ?? high
        guard let parts = most.minus(from)?.divided(by: step.value) else { return nil }
        let count = end == nil ? parts.floor + 1 : parts.ceiling
        guard (1...Self.most).contains(count) else {
            block.fault(binsLine ?? toLine ?? line, "\(max(0, count)) bars from \(Quantity.Form.exact(from)) on; a histogram takes 1 to \(Self.most)")
            return nil
        }
        var counts = Array(repeating: 0, count: count)
        for value in values {
            guard let index = value.value.minus(from)?.divided(by: step.value)?.floor, counts.indices.contains(index) else {
                let end = Quantity.Form.exact(step.value.times(count)?.plus(from) ?? high)
                block.fault(line, "\(value.text) lies outside \(Quantity.Form.exact(from)) to \(end); each bar holds its lower bound and not its upper one")
                return nil
            }
            counts[index] += 1
        }
        return (from, step, counts)
    }

    /// From lines `bar: 0 to 10 = 4`.
    private static func given(_ block: inout DrawingBlock) -> Bins? {
        var bounds: (from: Fraction, to: Fraction, width: Quantity)?
        var counts: [Int] = []
        for line in block.all("bar") {
            let (range, number) = line.labelled
            guard let number else {
                block.fault(line, "\"\(line.text)\" has no number of data; write a line such as bar: 0 to 10 = 4")
                return nil
            }
            guard let (low, high) = block.range(range), let count = block.count(number, 0...1_000_000) else { return nil }
            guard let width = high.value.minus(low.value), width > .zero else {
                block.fault(range, "\(high.text) is not above \(low.text)")
                return nil
            }
            if let bounds, low.value != bounds.to || width != bounds.width.value {
                block.fault(range, "bars stand side by side and are equally wide; this one goes from \(Quantity.Form.exact(bounds.to)) to \(Quantity.Form.exact(bounds.to.plus(bounds.width.value) ?? bounds.to))")
                return nil
            }
            bounds = (bounds?.from ?? low.value, high.value, Quantity(width, as: low.form.joined(with: high.form)))
            counts.append(count)
        }
        guard let bounds else { return nil }
        if counts.count > most, let line = block.all("bar").last { block.fault(line, "more than \(most) bars; a histogram takes at most \(most)") }
        return (bounds.from, bounds.width, counts)
    }
}

extension Histogram {
    private var axes: (x: NumberAxis, y: NumberAxis)? {
        guard let end = width.value.times(counts.count)?.plus(from) else { return nil }
        let highest = Fraction(max(1, counts.max() ?? 1))
        let step = NumberAxis.niceStep(from: .zero, to: highest)
        let unit = step.value < .one ? Quantity(1) : step
        guard let steps = highest.divided(by: unit.value)?.ceiling, let top = unit.value.times(steps) else { return nil }
        return (
            NumberAxis(from: Quantity(from, as: width.form), to: Quantity(end, as: width.form), step: width),
            NumberAxis(from: Quantity(0), to: Quantity(top, as: .whole), step: unit)
        )
    }

    func draw(on sketch: inout Sketch, words: DrawingWords) {
        guard let (x, y) = axes else { return }
        let left = (y.ticks.map { RichText(y.text($0)).width(.tick) }.max() ?? 10) + 8
        let right = Sketch.width - 12
        for value in y.ticks {
            let at = y.place(of: value, between: 0, and: -Self.height)
            sketch.line("grid", [Point(left, at), Point(right, at)])
        }
        for value in y.labelled(room: Self.height, isUpright: true) {
            sketch.text(value.text, .tick, at: Point(left - 6, y.place(of: value.value, between: 0, and: -Self.height)), .end)
        }
        let column = (right - left) / Double(counts.count)
        for (index, count) in counts.enumerated() where count > 0 {
            let height = y.place(of: Fraction(count), between: 0, and: Self.height)
            let corner = Point(left + Double(index) * column, -height)
            sketch.shade(at: corner, size: Point(column, height))
            sketch.rectangle("outline", at: corner, size: Point(column, height))
        }
        let bottom = x.draw(on: &sketch, left: left, right: right, y: 0, arrows: false)
        sketch.line("axis", [Point(left, -Self.height), Point(left, 0)])
        if let label = labels.x { sketch.paragraph(label, .label, at: Point((left + right) / 2, bottom + 4), width: right - left) }
        sketch.text(labels.y ?? words.text("frequency"), .label, at: Point(0, -Self.height - 12), .start, .bottom)
    }

    func spoken(in words: DrawingWords) -> [String] {
        var said = [words.text("histogram", n: counts.count)]
        if let label = labels.x { said.append(words.text("xAxis", ["label": label])) }
        let bounds = axes?.x.ticks ?? []
        let bins = zip(counts, zip(bounds, bounds.dropFirst())).map { count, ends in
            words.text("bin", ["from": width.form.text(of: ends.0), "to": width.form.text(of: ends.1), "n": String(count)])
        }
        said.append(bins.joined(separator: "; ") + ".")
        return said
    }
}
