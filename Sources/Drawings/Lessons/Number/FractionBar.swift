/// Bars of one whole each, cut into equal parts.
struct FractionBar: LessonDrawing {
    static let keys = ["bar", "labels"]

    private let bars: [ShadedFraction]
    private let labels: Labels

    private enum Labels: String, CaseIterable { case parts, none }

    init?(_ block: inout DrawingBlock) {
        bars = ShadedFraction.read(block.all("bar"), mostParts: 60, mostWholes: 4, most: 12, &block)
        labels = block.choice("labels", .none)
        if block.all("bar").isEmpty { block.missing("bar") }
        if bars.isEmpty { return nil }
    }

    func draw(on sketch: inout Sketch, words: DrawingWords) {
        let wholes = bars.map(\.wholes).max() ?? 1
        let gap = 8.0
        let whole = (Sketch.width - gap * Double(wholes - 1)) / Double(wholes)
        var y = 0.0
        for bar in bars {
            if let label = bar.label { y += sketch.paragraph(label, .label, at: Point(0, y), width: Sketch.width, .start) + 2 }
            let height = 38.0
            for index in 0..<bar.wholes {
                let left = Double(index) * (whole + gap)
                let part = whole / Double(bar.parts)
                for piece in 0..<bar.parts {
                    let (corner, size) = (Point(left + Double(piece) * part, y), Point(part, height))
                    let isShaded = index * bar.parts + piece < bar.shaded
                    if isShaded { sketch.shade(at: corner, size: size) } else { sketch.rectangle("part", at: corner, size: size) }
                    write("1/\(bar.parts)", in: corner, size, isShaded, on: &sketch)
                }
                sketch.rectangle("outline", at: Point(left, y), size: Point(whole, height))
            }
            y += height + 12
        }
    }

    /// The name of a part, where it has the room.
    private func write(_ name: String, in corner: Point, _ size: Point, _ isShaded: Bool, on sketch: inout Sketch) {
        let label = RichText(name == "1/1" ? "1" : name)
        guard labels == .parts, label.width(.tick) + 2 <= size.x else { return }
        let middle = Point(corner.x + size.x / 2, corner.y + size.y / 2)
        if isShaded {
            let room = Point(label.width(.tick) + 2, label.height(.tick) + 2)
            sketch.rectangle("plate", at: Point(middle.x - room.x / 2, middle.y - room.y / 2), size: room)
        }
        sketch.write(label, .tick, at: middle, .middle, .middle)
    }

    func spoken(in words: DrawingWords) -> [String] { bars.map { $0.spoken("fractionBar", words) } }
}
