/// Bars of categories, from 0 on.
struct BarChart: LessonDrawing {
    static let keys = ["bar", "ticks", "to", "label", "values"]

    private let bars: [Bar]
    private let axis: NumberAxis
    private let label: String?
    private let showsValues: Bool

    private struct Bar {
        let label: String
        let value: Quantity
        /// Where its number is written.
        let place: Snippet
    }

    private enum Shown: String, CaseIterable { case shown, hidden }
    private static let most = 30
    private static let height = 190.0

    init?(_ block: inout DrawingBlock) {
        var bars: [Bar] = []
        for line in block.all("bar") {
            var (value, label) = line.labelled
            // `Dogs = 4` is as good as `4 = Dogs`.
            if let other = label, (try? Quantity.read(value.text)) == nil, (try? Quantity.read(other.text)) != nil { (value, label) = (other, value) }
            guard let number = block.number(value) else { continue }
            if number.value.isNegative { block.fault(value, "\(number.text) is below 0; a bar shows numbers from 0 on") }
            guard let label else {
                block.fault(line, "a bar without a name; write a line such as bar: Dogs = 4")
                continue
            }
            bars.append(Bar(label: label.text, value: number, place: value))
        }
        self.bars = bars
        label = block.text("label")
        showsValues = block.choice("values", Shown.hidden) == .shown
        guard let last = bars.last?.place else {
            if block.all("bar").isEmpty { block.missing("bar", "no line bar; write one such as bar: Dogs = 4") }
            return nil
        }
        if bars.count > Self.most { block.fault(last, "more than \(Self.most) bars; a bar chart takes at most \(Self.most)") }
        guard let axis = NumberAxis(&block, covering: bars.map(\.value) + [Quantity(0)], zero: true) else { return nil }
        self.axis = axis
        for bar in bars { _ = axis.holds(bar.value, bar.place, &block) }
    }

    func draw(on sketch: inout Sketch, words: DrawingWords) {
        let numbers = axis.ticks.map { RichText(axis.text($0)).width(.tick) }.max() ?? 10
        let column = (Sketch.width - numbers - 8) / Double(bars.count)
        let names = bars.map { RichText.lines(of: $0.label, width: column - 6, .tick) }
        let fits = names.allSatisfy { $0.count <= 3 && $0.allSatisfy { $0.width(.tick) <= column - 4 } }
        fits ? drawUpright(on: &sketch, numbers + 8, min(column, 90)) : drawLying(on: &sketch)
    }

    private func drawUpright(on sketch: inout Sketch, _ left: Double, _ column: Double) {
        let right = left + column * Double(bars.count)
        for value in axis.ticks {
            let y = axis.place(of: value, between: 0, and: -Self.height)
            sketch.line("grid", [Point(left, y), Point(right, y)])
        }
        for value in axis.labelled(room: Self.height, isUpright: true) {
            sketch.text(value.text, .tick, at: Point(left - 6, axis.place(of: value.value, between: 0, and: -Self.height)), .end)
        }
        for (index, bar) in bars.enumerated() {
            let middle = left + column * (Double(index) + 0.5)
            let height = axis.place(of: bar.value.value, between: 0, and: Self.height)
            sketch.shade(at: Point(middle - column * 0.32, -height), size: Point(column * 0.64, height))
            sketch.rectangle("outline", at: Point(middle - column * 0.32, -height), size: Point(column * 0.64, height))
            if showsValues { sketch.text(bar.value.text, .tick, at: Point(middle, -height - 3), .middle, .bottom) }
            sketch.paragraph(bar.label, .tick, at: Point(middle, 6), width: column - 6)
        }
        sketch.line("axis", [Point(left, -Self.height), Point(left, 0), Point(right, 0)])
        if let label { sketch.text(label, .label, at: Point(0, -Self.height - (showsValues ? 22 : 12)), .start, .bottom) }
    }

    /// Names with no room below their bars stand over them.
    private func drawLying(on sketch: inout Sketch) {
        let (left, right) = (1.0, Sketch.width - 16)
        var y = 0.0
        for bar in bars {
            y += sketch.paragraph(bar.label, .label, at: Point(left, y), width: right, .start)
            let width = axis.place(of: bar.value.value, between: 0, and: right - left)
            sketch.shade(at: Point(left, y), size: Point(width, 18))
            sketch.rectangle("outline", at: Point(left, y), size: Point(width, 18))
            if showsValues {
                let isWide = left + width + 30 > right
                sketch.text(bar.value.text, .tick, at: Point(isWide ? right : left + width + 5, isWide ? y - 9 : y + 9), isWide ? .end : .start)
            }
            y += 26
        }
        sketch.line("axis", [Point(left, 0), Point(left, y)])
        let bottom = axis.draw(on: &sketch, left: left, right: right, y: y, arrows: false)
        if let label { sketch.paragraph(label, .label, at: Point((left + right) / 2, bottom + 4), width: right) }
    }

    func spoken(in words: DrawingWords) -> [String] {
        var said = [words.text("barChart", n: bars.count)]
        if let label { said.append(words.text("axisLabel", ["label": label])) }
        said.append(bars.map { $0.label + ": " + $0.value.text }.joined(separator: "; ") + ".")
        return said
    }
}
