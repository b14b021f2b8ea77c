/// A mark for each value of some data, those of one value over one another.
struct MarkStacks: Sendable {
    private let axis: NumberAxis
    private let label: String?
    /// How often each value comes, in order.
    private let counts: [(value: Quantity, count: Int)]

    private static let left = 20.0
    private static let right = Sketch.width - 20
    private static let highest = 260.0

    init?(_ block: inout DrawingBlock) {
        label = block.text("label")
        guard let (line, values) = block.data() else { return nil }
        guard let axis = NumberAxis(&block, covering: values) else { return nil }
        self.axis = axis
        var counts: [Fraction: Int] = [:]
        for value in values {
            guard axis.holds(value, line, &block) else { return nil }
            counts[value.value, default: 0] += 1
        }
        self.counts = counts.sorted { $0.key < $1.key }.map { (Quantity(value: $0.key, form: .whole, text: axis.text($0.key)), $0.value) }
    }

    func draw(on sketch: inout Sketch, mark: (inout Sketch, Point, Double) -> Void) {
        let bottom = axis.draw(on: &sketch, left: Self.left, right: Self.right, y: 0, arrows: true)
        let places = counts.map { axis.place(of: $0.value.value, between: Self.left, and: Self.right) }
        let nearest = zip(places, places.dropFirst()).map { $1 - $0 }.min() ?? 16
        let tallest = Double(counts.map(\.count).max() ?? 1)
        let size = max(1.5, min(15, nearest, Self.highest / tallest))
        for (place, count) in zip(places, counts.map(\.count)) {
            for index in 0..<count { mark(&sketch, Point(place, -10 - size * (Double(index) + 0.5)), size) }
        }
        if let label { sketch.paragraph(label, .label, at: Point(Sketch.width / 2, bottom + 4), width: Sketch.width) }
    }

    func spoken(_ name: String, _ words: DrawingWords) -> [String] {
        let total = counts.reduce(0) { $0 + $1.count }
        var said = [words.text(name, n: total, ["from": axis.text(axis.from), "to": axis.text(axis.to)])]
        if let label { said.append(words.text("axisLabel", ["label": label])) }
        said.append(counts.map { words.text("times", n: $0.count, ["value": $0.value.text]) }.joined(separator: "; ") + ".")
        return said
    }
}
