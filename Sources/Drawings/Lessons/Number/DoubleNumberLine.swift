/// Two number lines with one scale each: what stands above one another belongs together.
struct DoubleNumberLine: LessonDrawing {
    static let keys = ["top", "bottom"]

    private let top: Row
    private let bottom: Row
    /// From 0 to 1, of each pair.
    private let places: [Double]

    private struct Row {
        var label: String?
        /// `nil` where the author asks for the number.
        var values: [Quantity?]

        func text(_ index: Int) -> String { values[index]?.text ?? "?" }
    }

    private static let most = 13

    init?(_ block: inout DrawingBlock) {
        guard let topLine = block.one("top") else {
            block.missing("top")
            return nil
        }
        guard let bottomLine = block.one("bottom") else {
            block.missing("bottom")
            return nil
        }
        guard let top = Self.row(topLine, &block), let bottom = Self.row(bottomLine, &block) else { return nil }
        guard top.values.count == bottom.values.count else {
            block.fault(bottomLine, "\(bottom.values.count) numbers below \(top.values.count); write as many in both lines, ? for one that is asked for")
            return nil
        }
        self.top = top
        self.bottom = bottom
        var ratio: Fraction?
        var places: [Fraction] = []
        for index in top.values.indices {
            let (above, below) = (top.values[index]?.value, bottom.values[index]?.value)
            if ratio == nil, let above, let below, above != .zero { ratio = below.divided(by: above) }
            guard let place = above ?? ratio.flatMap({ $0 == .zero ? nil : below?.divided(by: $0) }) else {
                block.fault(bottomLine, "nothing says where the pair \(top.text(index)) and \(bottom.text(index)) stands; write a full pair before it")
                return nil
            }
            if let below, let expected = ratio.flatMap({ place.times($0) }), expected != below {
                block.fault(bottomLine, "\(bottom.text(index)) does not stand below \(top.text(index)); at this rate it is \(Quantity.Form.exact(expected))")
                return nil
            }
            guard place >= .zero, place > places.last ?? Fraction(-1) else {
                block.fault(topLine, "the numbers of a double number line rise from 0 on")
                return nil
            }
            places.append(place)
        }
        guard let last = places.last, last > .zero else {
            block.fault(topLine, "a double number line needs a pair beside 0")
            return nil
        }
        self.places = places.map { $0.double / last.double }
    }

    private static func row(_ line: Snippet, _ block: inout DrawingBlock) -> Row? {
        let (value, label) = line.labelled
        let parts = value.split(on: [",", ";"])
        guard parts.count <= most else {
            block.fault(value, "\(parts.count) numbers; a double number line takes at most \(most)")
            return nil
        }
        var values: [Quantity?] = []
        for part in parts {
            if part.text == "?" { values.append(nil) } else if let number = block.number(part) { values.append(number) } else { return nil }
        }
        return Row(label: label?.text, values: values)
    }

    func draw(on sketch: inout Sketch, words: DrawingWords) {
        let (left, right) = (16.0, Sketch.width - 28)
        let gap = 44.0
        sketch.reach([Point(0, 0), Point(Sketch.width, 0)])
        for (row, y, isTop) in [(top, 0, true), (bottom, gap, false)] {
            sketch.line("axis", [Point(left, y), Point(right + 16, y)])
            sketch.arrowhead("axis", at: Point(right + 16, y), towards: Point(1, 0))
            sketch.line("tick-mark", [Point(left, y - 6), Point(left, y + 6)])
            var rows = LabelRows()
            var far = isTop ? y - 10 : y + 10
            for (index, place) in places.enumerated() {
                let x = left + place * (right - left)
                sketch.line("tick-mark", [Point(x, y - 6), Point(x, y + 6)])
                let label = RichText(row.text(index))
                let half = label.width(.label) / 2
                let middle = Sketch.inward(x, width: 2 * half)
                let shift = Double(rows.row(for: (middle - half)...(middle + half), gap: 3)) * (label.height(.label) + 2)
                sketch.write(label, .label, at: Point(middle, isTop ? y - 10 - shift : y + 10 + shift), .middle, isTop ? .bottom : .top)
                far = isTop ? min(far, y - 10 - shift - label.height(.label)) : max(far, y + 10 + shift + label.height(.label))
            }
            if let label = row.label {
                sketch.text(label, .strong, at: Point(left, isTop ? far - 4 : far + 4), .start, isTop ? .bottom : .top)
            }
        }
        for place in places {
            let x = left + place * (right - left)
            sketch.line("leader", [Point(x, 6), Point(x, gap - 6)])
        }
    }

    func spoken(in words: DrawingWords) -> [String] {
        let (above, below) = (top.label ?? words.text("topLine"), bottom.label ?? words.text("bottomLine"))
        let pairs = places.indices.map { words.text("pair", ["top": words.unknown(top.text($0)), "bottom": words.unknown(bottom.text($0))]) }
        return [words.text("doubleNumberLine", ["top": above, "bottom": below]), pairs.joined(separator: "; ") + "."]
    }
}
