/// A coordinate plane with points, segments, polygons, lines and functions.
struct CoordinatePlane: LessonDrawing {
    static let keys = ["x", "y", "grid", "point", "segment", "line", "function", "polygon", "labels", "x-label", "y-label"]

    private let plane: Plane
    private var points: [PlanePoint] = []
    private var segments: [(from: PlanePoint, to: PlanePoint)] = []
    private var polygons: [[PlanePoint]] = []
    private var curves: [PlaneCurve] = []
    private let showsRules: Bool

    private enum Labels: String, CaseIterable { case all, none }
    private static let mostPoints = 200
    private static let mostCurves = 8

    init?(_ block: inout DrawingBlock) {
        guard let plane = Plane(&block, covering: [], isSquare: true) else { return nil }
        self.plane = plane
        showsRules = block.choice("labels", Labels.all) == .all
        points = block.all("point").flatMap { block.points($0) }
        for line in block.all("segment") {
            if let segment = Self.segment(line, &block) { segments.append(segment) }
        }
        for line in block.all("polygon") {
            let corners = block.points(line)
            if corners.count < 3 { block.fault(line, "a polygon has at least 3 corners; write (0, 0), (4, 0), (4, 3)") }
            polygons.append(corners)
        }
        for line in block.all("line", "function") {
            guard let curve = PlaneCurve(line, &block) else { continue }
            if curve.runs(on: plane).isEmpty { block.fault(line, "nothing of \(curve.text) lies in this plane; change its x or y") }
            curves.append(curve)
        }
        for point in points + polygons.flatMap({ $0 }) + segments.flatMap({ [$0.from, $0.to] }) where !plane.contains(point.exact) {
            block.fault(
                point.place,
                "\(point.text) lies outside the plane, x from \(plane.x.text(plane.x.from)) to \(plane.x.text(plane.x.to)), y from \(plane.y.text(plane.y.from)) to \(plane.y.text(plane.y.to))")
        }
        if let line = block.all("point", "segment", "polygon").last, points.count + 2 * segments.count + polygons.reduce(0, { $0 + $1.count }) > Self.mostPoints {
            block.fault(line, "more than \(Self.mostPoints) points; a plane takes at most \(Self.mostPoints)")
        }
        if curves.count > Self.mostCurves, let line = block.all("line", "function").last {
            block.fault(line, "more than \(Self.mostCurves) lines and functions; a plane takes at most \(Self.mostCurves)")
        }
    }

    /// `(0, 0) to (3, 4)`, each end with a label or without.
    private static func segment(_ line: Snippet, _ block: inout DrawingBlock) -> (from: PlanePoint, to: PlanePoint)? {
        guard let (left, right) = line.split(atWord: [" to ", " a ", " hasta ", "–", " - "]) else {
            block.fault(line, "\"\(line.text)\" is no segment; write one such as (0, 0) to (3, 4)")
            return nil
        }
        guard let from = block.points(left).first, let to = block.points(right).first else { return nil }
        return (from, to)
    }
}

extension CoordinatePlane {
    func draw(on sketch: inout Sketch, words: DrawingWords) {
        var plane = plane
        plane.draw(on: &sketch, arrows: true)
        for polygon in polygons {
            let corners = polygon.map { plane.place($0.double) }
            plane.take(corners + corners.prefix(1))
            sketch.polygon("area", corners)
            sketch.hatch(.polygon(corners))
        }
        for segment in segments {
            let ends = [plane.place(segment.from.double), plane.place(segment.to.double)]
            sketch.line("segment", ends)
            plane.take(ends)
        }
        var rules: [(places: [Point], text: String)] = []
        for (index, curve) in curves.enumerated() {
            let runs = curve.runs(on: plane)
            for run in runs {
                sketch.line("curve curve-\(index % 4 + 1)", run)
                plane.take(run)
            }
            let text = curve.label ?? (showsRules && !curve.text.hasPrefix("(") ? curve.text : nil)
            if let text, let run = runs.last { rules.append(([0.85, 0.95, 0.7, 0.15, 0.3, 0.5].map { Self.place($0, along: run) }, text)) }
        }
        let marked = points + segments.flatMap { [$0.from, $0.to] } + polygons.flatMap { $0 }
        for point in marked {
            let place = plane.place(point.double)
            sketch.circle("point", at: place, radius: 4)
            plane.take(place, radius: 4)
        }
        for point in marked { if let label = point.label { plane.label(label, .strong, beside: plane.place(point.double), on: &sketch) } }
        for rule in rules { plane.label(rule.text, .label, beside: rule.places, on: &sketch) }
    }

    /// A place so far along a run, from 0 to 1.
    private static func place(_ part: Double, along run: [Point]) -> Point {
        let step = part * Double(run.count - 1)
        let index = min(Int(step), run.count - 2)
        let rest = step - Double(index)
        return Point(run[index].x + (run[index + 1].x - run[index].x) * rest, run[index].y + (run[index + 1].y - run[index].y) * rest)
    }

    func spoken(in words: DrawingWords) -> [String] {
        let (x, y) = (plane.x, plane.y)
        var said = [words.text("plane", ["x1": x.text(x.from), "x2": x.text(x.to), "y1": y.text(y.from), "y2": y.text(y.to)])]
        if let label = plane.labels.x { said.append(words.text("xAxis", ["label": label])) }
        if let label = plane.labels.y { said.append(words.text("yAxis", ["label": label])) }
        said += points.map { $0.label == "?" ? Self.spokenAsked($0, in: words) : words.labelled("point", ["value": $0.text], $0.label) }
        said += segments.map { words.text("segment", ["from": $0.from.named, "to": $0.to.named]) }
        said += polygons.map { words.text("polygon", ["corners": $0.map(\.named).joined(separator: ", ")]) }
        said += curves.map { $0.spoken(in: words) }
        return said
    }

    /// The way to a point whose coordinates are asked for, as one finds it along the grid.
    private static func spokenAsked(_ point: PlanePoint, in words: DrawingWords) -> String {
        func way(_ number: Quantity, _ up: String, _ down: String) -> String? {
            let size = number.value.isNegative ? number.value.negated : number.value
            guard size > .zero else { return nil }
            return words.text(number.value.isNegative ? down : up, ["n": number.form.text(of: size)])
        }
        let ways = [way(point.x, "toRight", "toLeft"), way(point.y, "upwards", "downwards")].compactMap(\.self)
        return ways.isEmpty ? words.text("originAsked") : words.text("pointAskedOnPlane", ["way": ways.joined(separator: ", ")])
    }
}
