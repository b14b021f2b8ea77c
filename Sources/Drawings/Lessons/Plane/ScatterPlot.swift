/// Pairs of data as points, with lines of fit.
struct ScatterPlot: LessonDrawing {
    static let keys = ["point", "x", "y", "grid", "line", "x-label", "y-label"]

    private let plane: Plane
    private let points: [PlanePoint]
    private let lines: [PlaneCurve]
    private static let most = 1000
    private static let mostLabels = 60

    init?(_ block: inout DrawingBlock) {
        points = block.all("point").flatMap { block.points($0) }
        lines = block.all("line").compactMap { PlaneCurve($0, &block) }
        guard let first = block.all("point").first else {
            block.missing("point", "no line point; write one such as point: (1, 2), (3, 5), (4, 4)")
            return nil
        }
        guard points.count <= Self.most else {
            block.fault(first, "\(points.count) points; a scatter plot takes at most 1,000")
            return nil
        }
        if let place = points.filter({ $0.label != nil }).dropFirst(Self.mostLabels).first?.place {
            block.fault(place, "more than \(Self.mostLabels) labels; a scatter plot takes at most \(Self.mostLabels)")
        }
        guard !points.isEmpty, let plane = Plane(&block, covering: points.map { ($0.x, $0.y) }, isSquare: false) else { return nil }
        self.plane = plane
        for point in points where !plane.contains(point.exact) {
            block.fault(point.place, "\(point.text) lies outside the plot; widen x: or y:")
        }
    }

    func draw(on sketch: inout Sketch, words: DrawingWords) {
        var plane = plane
        plane.draw(on: &sketch, arrows: false)
        for (index, line) in lines.enumerated() {
            for run in line.runs(on: plane) {
                sketch.line("curve curve-\(index % 4 + 1)", run)
                plane.take(run)
            }
        }
        for point in points {
            sketch.circle("dot", at: plane.place(point.double), radius: 4)
            plane.take(plane.place(point.double), radius: 4)
        }
        for point in points { if let label = point.label { plane.label(label, .label, beside: plane.place(point.double), on: &sketch) } }
        for line in lines {
            if let label = line.label, let run = line.runs(on: plane).last, let last = run.last { plane.label(label, .label, beside: last, on: &sketch) }
        }
    }

    /// More points than these are summed up instead of read out.
    private static let mostSpoken = 30

    func spoken(in words: DrawingWords) -> [String] {
        var said = [words.text("scatterPlot", n: points.count)]
        if let label = plane.labels.x { said.append(words.text("xAxis", ["label": label])) }
        if let label = plane.labels.y { said.append(words.text("yAxis", ["label": label])) }
        if points.count <= Self.mostSpoken { said.append(points.map(\.named).joined(separator: ", ") + ".") }
        said += lines.map { $0.spoken(in: words) }
        return said
    }
}
