/// Steps up a staircase, the first at the bottom.
package struct StairsDrawing {
    private let labels: [DrawnLabel]
    /// How far each step begins to the right of the one below it.
    private let tread: Double

    private static let width = 352.0
    private static let padding = 9.0
    private static let numberWidth = 26.0

    package init(_ steps: [DrawnStep]) {
        tread = min(36, Self.width * 0.45 / Double(max(1, steps.count - 1)))
        labels = steps.indices.map { [tread] index in
            DrawnLabel(steps[index], width: Self.width - Double(index) * tread - Self.numberWidth - 2 * Self.padding)
        }
    }

    /// - Parameters: as in `SVGWriter`.
    package func svg(id: String, title: String, description: String) -> [UInt8] {
        let heights = labels.map { $0.height + 2 * Self.padding }
        let height = heights.reduce(4, +)
        var svg = SVGWriter(
            name: "stairs-drawing", id: id, width: Self.width, height: height, title: title, description: description)
        var y = height - 2
        var edge = [Point(1, y)]
        for index in labels.indices {
            let left = Double(index) * tread + 1
            y -= heights[index]
            svg.rectangle(index.isMultiple(of: 2) ? "step" : "step other", at: Point(left, y), size: Point(Self.width - 1 - left, heights[index]))
            edge += [Point(left, y + heights[index]), Point(left, y)]
            svg.text(
                "number", ["\(index + 1)"], at: Point(left + Self.padding, y + Self.padding + DrawnLabel.nameSize * 0.85),
                anchor: .start, leading: 0)
            labels[index].write(to: &svg, top: Point(left + Self.padding + Self.numberWidth - 8, y + Self.padding), anchor: .start)
        }
        svg.line("line", edge + [Point(Self.width - 1, y)])
        return svg.finished()
    }
}
