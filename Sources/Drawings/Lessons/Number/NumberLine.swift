/// A number line with points, jumps and intervals.
struct NumberLine: LessonDrawing {
    static let keys = ["from", "to", "ticks", "minor", "labels", "point", "jump", "interval"]

    private let axis: NumberAxis
    private var points: [(value: Quantity, label: String?)] = []
    private var jumps: [(from: Quantity, to: Quantity, label: String?)] = []
    private var intervals: [Interval] = []

    private static let left = 26.0
    private static let right = Sketch.width - 26
    private static let most = 100

    init?(_ block: inout DrawingBlock) {
        guard let axis = NumberAxis(&block) else { return nil }
        self.axis = axis
        for line in block.all("point") {
            for part in line.split(on: [","]) {
                let (value, label) = part.labelled
                guard let number = block.number(value), axis.holds(number, value, &block) else { continue }
                points.append((number, label?.text))
            }
        }
        for line in block.all("jump") {
            let (value, label) = line.labelled
            guard let (from, to) = block.range(value), axis.holds(from, value, &block), axis.holds(to, value, &block) else { continue }
            if from.value == to.value { block.fault(value, "a jump from \(from.text) to \(to.text) goes nowhere") }
            jumps.append((from, to, label?.text))
        }
        for line in block.all("interval").flatMap({ $0.split(on: [","]) }) {
            if let interval = Interval(line, on: axis, &block) { intervals.append(interval) }
        }
        if points.count + jumps.count + intervals.count > Self.most {
            block.missing("point", "more than \(Self.most) points, jumps and intervals; a number line takes at most \(Self.most)")
        }
    }

    private func x(_ value: Fraction) -> Double { axis.place(of: value, between: Self.left, and: Self.right) }
}

extension NumberLine {
    func draw(on sketch: inout Sketch, words: DrawingWords) {
        let bottom = axis.draw(on: &sketch, left: Self.left, right: Self.right, y: 0, arrows: true)
        drawIntervals(on: &sketch)
        drawJumps(on: &sketch)
        drawPoints(on: &sketch, below: bottom)
    }

    /// Points have their labels above the line, or below its numbers where jumps need the room above.
    private func drawPoints(on sketch: inout Sketch, below bottom: Double) {
        var rows = LabelRows()
        let isBelow = !jumps.isEmpty
        let lift = intervals.isEmpty ? 0 : sketch.low.y
        let labels = labels.map { $0.map { RichText($0) } }
        let rowHeight = (labels.compactMap { $0?.height(.strong) }.max() ?? 16) + 3
        for (point, label) in zip(points, labels) {
            let place = x(point.value.value)
            sketch.circle("point", at: Point(place, 0), radius: 5)
            guard let label else { continue }
            let half = label.width(.strong) / 2
            let middle = Sketch.inward(place, width: 2 * half)
            let row = Double(rows.row(for: (middle - half)...(middle + half)))
            let y = isBelow ? bottom + 4 + row * rowHeight : min(-10, lift - 4) - row * rowHeight
            if row > 0 || (!isBelow && lift < -10) {
                sketch.line("leader", [Point(place, isBelow ? bottom + 2 : -6), Point(place, isBelow ? y - 1 : y + 2)])
            }
            sketch.write(label, .strong, at: Point(middle, y), .middle, isBelow ? .top : .bottom)
        }
    }

    /// What stands at each point: its own label, else its number, unless the ticks say those of all points.
    private var labels: [String?] {
        let shown = Set(axis.labelled(room: Self.right - Self.left).map(\.text))
        let areShown = points.allSatisfy { $0.label != nil || shown.contains($0.value.text) }
        return points.map { $0.label ?? (areShown ? nil : $0.value.text) }
    }

    private func drawJumps(on sketch: inout Sketch) {
        var rows = LabelRows()
        for jump in jumps {
            let (from, to) = (x(jump.from.value), x(jump.to.value))
            let middle = (from + to) / 2
            let label = jump.label.map { RichText($0) }
            let half = max(abs(to - from) / 2 - 0.5, (label?.width(.label) ?? 0) / 2)
            let row = Double(rows.row(for: (middle - half)...(middle + half), gap: 0))
            let height = 24 + row * 34
            // The control points stand a third further up than the arc.
            let bend = height * 4 / 3
            var arc = SVGPath()
            arc.move(to: Point(from, -7))
            arc.curve(to: Point(to, -7), by: Point(from + (to - from) * 0.15, -7 - bend), and: Point(to - (to - from) * 0.15, -7 - bend))
            sketch.path("jump", arc, within: [Point(from, -7 - height), Point(to, -7)])
            sketch.arrowhead("jump", at: Point(to, -7), towards: Point((to - from) * 0.15, bend))
            if let label {
                sketch.write(label, .label, at: Point(Sketch.inward(middle, width: label.width(.label)), -height - 10), .middle, .bottom)
            }
        }
    }

    private func drawIntervals(on sketch: inout Sketch) {
        var rows = LabelRows()
        for interval in intervals {
            let (from, to) = (interval.from.map { x($0.value) } ?? Self.left - 12, interval.to.map { x($0.value) } ?? Self.right + 12)
            let label = interval.label.map { RichText($0) }
            let y = -Double(rows.row(for: from...to)) * 22
            sketch.line("interval", [Point(from, y), Point(to, y)])
            if interval.from == nil { sketch.arrowhead("interval", at: Point(from - 2, y), towards: Point(-1, 0)) }
            if interval.to == nil { sketch.arrowhead("interval", at: Point(to + 2, y), towards: Point(1, 0)) }
            if interval.from != nil { sketch.circle(interval.holdsFrom ? "point" : "point open", at: Point(from, y), radius: 5) }
            if interval.to != nil { sketch.circle(interval.holdsTo ? "point" : "point open", at: Point(to, y), radius: 5) }
            if let label {
                sketch.write(label, .label, at: Point(Sketch.inward((from + to) / 2, width: label.width(.label)), y - 8), .middle, .bottom)
            }
        }
    }

    func spoken(in words: DrawingWords) -> [String] {
        var said = [words.text("numberLine", ["from": axis.text(axis.from), "to": axis.text(axis.to), "step": axis.step.text])]
        said += points.map { $0.label == "?" ? spokenAsked($0.value, in: words) : words.labelled("point", ["value": $0.value.text], $0.label) }
        said += jumps.map { words.labelled("jump", ["from": $0.from.text, "to": $0.to.text], $0.label) }
        said += intervals.map { $0.spoken(in: words) }
        return said
    }

    /// Where a point stands whose number is asked for: counted in ticks, as one finds it by looking.
    private func spokenAsked(_ value: Quantity, in words: DrawingWords) -> String {
        let step = axis.minor ?? axis.step.value
        if let beyond = value.value.minus(axis.from), let ticks = beyond.divided(by: step), ticks.isWhole {
            return words.text("pointAsked", n: ticks.numerator, ["from": axis.text(axis.from)])
        }
        let neighbours = (axis.ticks.last { $0 < value.value } ?? axis.from, axis.ticks.first { $0 > value.value } ?? axis.to)
        return words.text("pointAskedBetween", ["low": axis.text(neighbours.0), "high": axis.text(neighbours.1)])
    }
}
