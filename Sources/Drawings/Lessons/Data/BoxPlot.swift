/// Box plots over one scale, from data or from their five numbers.
struct BoxPlot: LessonDrawing {
    static let keys = ["data", "summary", "label", "values"] + NumberAxis.keys

    private var boxes: [(numbers: FiveNumbers, label: String?)] = []
    private let axis: NumberAxis
    private let label: String?
    private let form: Quantity.Form
    private let showsValues: Bool

    private enum Shown: String, CaseIterable { case shown, hidden }
    private static let most = 6
    private static let left = 20.0
    private static let right = Sketch.width - 20

    init?(_ block: inout DrawingBlock) {
        label = block.text("label")
        showsValues = block.choice("values", Shown.hidden) == .shown
        var written: [Quantity] = []
        for entry in block.entries where entry.key == "data" || entry.key == "summary" {
            let (value, label) = entry.value.labelled
            guard let numbers = block.numbers(value, most: 1000) else { continue }
            let five = entry.key == "data" ? FiveNumbers(of: numbers.map(\.value)) : FiveNumbers(summary: numbers.map(\.value))
            guard let five else {
                block.fault(value, "a summary is five numbers that rise: least, lower quartile, median, upper quartile, greatest, such as 2, 4, 5, 8, 10")
                continue
            }
            boxes.append((five, label?.text))
            written += numbers
        }
        guard !written.isEmpty else {
            if block.all("data", "summary").isEmpty { block.missing("data") }
            return nil
        }
        if boxes.count > Self.most, let line = block.all("data", "summary").last {
            block.fault(line, "more than \(Self.most) boxes; a drawing takes at most \(Self.most)")
        }
        form = written.map(\.form).reduce(.whole) { $0.joined(with: $1) }
        guard let axis = NumberAxis(&block, covering: written) else { return nil }
        self.axis = axis
        for value in written where !axis.contains(value.value) {
            _ = axis.holds(value, block.all("data", "summary")[0], &block)
            return nil
        }
    }

    func draw(on sketch: inout Sketch, words: DrawingWords) {
        var y = 0.0
        for box in boxes {
            if let label = box.label { y += sketch.paragraph(label, .label, at: Point(Self.left, y), width: Self.right - Self.left, .start) + 2 }
            let x = box.numbers.values.map { axis.place(of: $0, between: Self.left, and: Self.right) }
            if showsValues { y += values(box.numbers.values, x, top: y, on: &sketch) }
            let (middle, high) = (y + 17, 34.0)
            sketch.line("whisker", [Point(x[0], middle), Point(x[1], middle)])
            sketch.line("whisker", [Point(x[3], middle), Point(x[4], middle)])
            for end in [x[0], x[4]] { sketch.line("whisker", [Point(end, middle - 9), Point(end, middle + 9)]) }
            sketch.rectangle("part other", at: Point(x[1], y), size: Point(x[3] - x[1], high))
            sketch.line("median", [Point(x[2], y), Point(x[2], y + high)])
            y += high + 16
        }
        let bottom = axis.draw(on: &sketch, left: Self.left, right: Self.right, y: y, arrows: true)
        if let label { sketch.paragraph(label, .label, at: Point(Sketch.width / 2, bottom + 4), width: Sketch.width) }
    }

    /// The five numbers over their places, higher where they have no room.
    private func values(_ values: [Fraction], _ x: [Double], top: Double, on sketch: inout Sketch) -> Double {
        var rows = LabelRows()
        var seen: Set<Fraction> = []
        var placed: [(label: RichText, x: Double, row: Int)] = []
        for (value, x) in zip(values, x) where seen.insert(value).inserted {
            let label = RichText(form.text(of: value))
            let half = label.width(.tick) / 2
            placed.append((label, x, rows.row(for: (x - half)...(x + half), gap: 3)))
        }
        let height = (placed.map { $0.label.height(.tick) }.max() ?? 14) + 2
        for label in placed {
            sketch.write(label.label, .tick, at: Point(label.x, top + Double(rows.count - label.row) * height), .middle, .bottom)
        }
        return Double(rows.count) * height + 3
    }

    func spoken(in words: DrawingWords) -> [String] {
        var said = [words.text("boxPlot", n: boxes.count, ["from": axis.text(axis.from), "to": axis.text(axis.to)])]
        if let label { said.append(words.text("axisLabel", ["label": label])) }
        said += boxes.map { box in
            let names = ["low", "lower", "median", "upper", "high"]
            let fillings = Dictionary(uniqueKeysWithValues: zip(names, box.numbers.values.map(form.text)))
            return words.labelled("fiveNumbers", fillings, box.label)
        }
        return said
    }
}
