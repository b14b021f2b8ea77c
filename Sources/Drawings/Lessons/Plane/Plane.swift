/// A part of the coordinate plane, with its grid and its places in a drawing.
struct Plane: Sendable {
    var x: NumberAxis
    var y: NumberAxis
    var showsGrid = true
    var labels: (x: String?, y: String?) = (nil, nil)
    /// In units of the drawing; its upper left corner is at 0.
    private(set) var size: Point
    /// Where words stand already.
    private var taken: [(low: Point, high: Point)] = []

    /// - Parameter isSquare: whether one means the same in both directions where the room allows it.
    init(x: NumberAxis, y: NumberAxis, isSquare: Bool) {
        self.x = x
        self.y = y
        let width = 300.0
        let height = width * y.span / x.span
        size = Point(width, isSquare && (120...380).contains(height) ? height : isSquare ? 300 : 210)
    }

    func place(_ point: (x: Double, y: Double)) -> Point {
        Point(
            (point.x - x.from.double) / x.span * size.x,
            size.y - (point.y - y.from.double) / y.span * size.y)
    }

    func contains(_ point: (x: Fraction, y: Fraction)) -> Bool { x.contains(point.x) && y.contains(point.y) }

    /// Where the axes cross the plane: at 0, else along its edge.
    private var axes: Point {
        Point(
            x.contains(.zero) ? x.place(of: .zero, between: 0, and: size.x) : 0,
            y.contains(.zero) ? y.place(of: .zero, between: size.y, and: 0) : size.y)
    }

    /// Draws grid, axes and numbers.
    /// - Parameter arrows: at the ends of the axes that cross the plane.
    mutating func draw(on sketch: inout Sketch, arrows: Bool) {
        let axes = axes
        if showsGrid {
            for value in x.ticks { let at = x.place(of: value, between: 0, and: size.x); sketch.line("grid", [Point(at, 0), Point(at, size.y)]) }
            for value in y.ticks { let at = y.place(of: value, between: size.y, and: 0); sketch.line("grid", [Point(0, at), Point(size.x, at)]) }
        }
        let over = arrows ? 10.0 : 0
        sketch.line("axis", [Point(axes.x > 0 ? -over : 0, axes.y), Point(size.x + over, axes.y)])
        sketch.line("axis", [Point(axes.x, axes.y < size.y ? size.y + over : size.y), Point(axes.x, -over)])
        if arrows {
            sketch.arrowhead("axis", at: Point(size.x + over, axes.y), towards: Point(1, 0))
            sketch.arrowhead("axis", at: Point(axes.x, -over), towards: Point(0, -1))
            if axes.x > 0 { sketch.arrowhead("axis", at: Point(-over, axes.y), towards: Point(-1, 0)) }
            if axes.y < size.y { sketch.arrowhead("axis", at: Point(axes.x, size.y + over), towards: Point(0, 1)) }
        }
        drawNumbers(axes, on: &sketch)
        if arrows {
            write(RichText("x"), .strong, at: Point(size.x + over + 4, axes.y), .start, .middle, on: &sketch)
            write(RichText("y"), .strong, at: Point(axes.x, -over - 2), .middle, .bottom, on: &sketch)
        }
        take([Point(0, axes.y), Point(size.x, axes.y)])
        take([Point(axes.x, 0), Point(axes.x, size.y)])
        let top = sketch.low.y
        if let label = labels.x { sketch.paragraph(label, .label, at: Point(size.x / 2, sketch.high.y + 4), width: size.x) }
        if let label = labels.y { sketch.text(label, .label, at: Point(min(0, sketch.low.x), top - 4), .start, .bottom) }
    }

    private mutating func drawNumbers(_ axes: Point, on sketch: inout Sketch) {
        let isCrossed = axes.x > 0 && axes.y < size.y
        for value in x.labelled(room: size.x).map(\.value) where !(isCrossed && value == .zero) {
            let at = x.place(of: value, between: 0, and: size.x)
            sketch.line("tick-mark", [Point(at, axes.y - 3), Point(at, axes.y + 3)])
            write(RichText(x.text(value)), .tick, at: Point(at, axes.y + 6), .middle, .top, on: &sketch)
        }
        for value in y.labelled(room: size.y, isUpright: true).map(\.value) where !(isCrossed && value == .zero) {
            let at = y.place(of: value, between: size.y, and: 0)
            sketch.line("tick-mark", [Point(axes.x - 3, at), Point(axes.x + 3, at)])
            let label = RichText(y.text(value))
            let box = box(label, .tick, Point(axes.x - 6, at), .end)
            guard !isTaken(box) else { continue }
            write(label, .tick, at: Point(axes.x - 6, at), .end, .middle, on: &sketch)
        }
    }
}

extension Plane {
    private typealias Box = (low: Point, high: Point)

    private func box(_ label: RichText, _ style: TextStyle, _ place: Point, _ anchor: SVGWriter.Anchor) -> Box {
        Self.box(width: label.width(style), height: label.height(style), place, anchor)
    }

    private static func box(width: Double, height: Double, _ place: Point, _ anchor: SVGWriter.Anchor) -> Box {
        let left = anchor == .start ? place.x : anchor == .end ? place.x - width : place.x - width / 2
        return (Point(left, place.y - height / 2), Point(left + width, place.y + height / 2))
    }

    private func isTaken(_ box: Box) -> Bool { taken.contains { overlaps(box, $0) } }

    private func overlaps(_ a: Box, _ b: Box) -> Bool {
        a.low.x < b.high.x + 1 && b.low.x < a.high.x + 1 && a.low.y < b.high.y + 1 && b.low.y < a.high.y + 1
    }

    private mutating func write(
        _ label: RichText, _ style: TextStyle, at place: Point, _ anchor: SVGWriter.Anchor, _ level: Sketch.Level, on sketch: inout Sketch
    ) {
        let height = label.height(style)
        let middle = level == .top ? place.y + height / 2 : level == .bottom ? place.y - height / 2 : place.y
        taken.append(box(label, style, Point(place.x, middle), anchor))
        sketch.write(label, style, at: place, anchor, level)
    }

    /// Keeps words away from a mark.
    mutating func take(_ place: Point, radius: Double) {
        taken.append((Point(place.x - radius, place.y - radius), Point(place.x + radius, place.y + radius)))
    }

    /// Keeps words away from a line.
    mutating func take(_ run: [Point]) {
        for (a, b) in zip(run, run.dropFirst()) {
            let steps = max(1, Int(max(abs(b.x - a.x), abs(b.y - a.y)) / 6))
            for step in 0...steps {
                let part = Double(step) / Double(steps)
                take(Point(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part), radius: 1.5)
            }
        }
    }

    /// Writes a label beside one of some places, on the first side with room, as near as there is any: in one line or else in
    /// several. Where there is no room at all, it stands where it covers least.
    mutating func label(_ text: String, _ style: TextStyle, beside places: Point..., on sketch: inout Sketch) {
        self.label(text, style, beside: places, on: &sketch)
    }

    mutating func label(_ text: String, _ style: TextStyle, beside places: [Point], on sketch: inout Sketch) {
        let whole = RichText(text)
        let broken = [0.6, 0.4].map { RichText.lines(of: text, width: whole.width(style) * $0, style) }
        let layouts = [[whole]] + broken.filter { $0.count > 1 && $0.count < 4 }
        var least: (covered: Int, spot: Spot)?
        for lines in layouts {
            for spot in spots(for: lines, style, beside: places) {
                let covered = taken.count { overlaps(spot.box, $0) }
                if covered == 0 { return write(spot, style, on: &sketch) }
                if covered < least?.covered ?? .max { least = (covered, spot) }
            }
        }
        if let (_, spot) = least { write(spot, style, on: &sketch) }
    }

    /// Where a label may stand: the nearest first.
    private struct Spot {
        let lines: [RichText]
        let at: Point
        let anchor: SVGWriter.Anchor
        let box: Box
        /// From what is labelled, where that is not beside it.
        let leader: Point?
    }

    private func spots(for lines: [RichText], _ style: TextStyle, beside places: [Point]) -> [Spot] {
        let width = lines.map { $0.width(style) }.max() ?? 0
        let height = lines.reduce(0) { $0 + $1.height(style) }
        return [7.0, 16, 28, 42, 60].flatMap { distance in
            let (dx, dy) = (distance * 0.8, distance * 0.6 + height / 2)
            let sides: [(Point, SVGWriter.Anchor)] = [
                (Point(dx, -dy), .start), (Point(-dx, -dy), .end), (Point(dx, dy), .start), (Point(-dx, dy), .end),
                (Point(distance + 2, 0), .start), (Point(-distance - 2, 0), .end), (Point(0, -distance - height / 2), .middle),
                (Point(0, distance + height / 2), .middle),
            ]
            return places.flatMap { place in
                sides.compactMap { offset, anchor -> Spot? in
                    let at = Point(place.x + offset.x, place.y + offset.y)
                    let box = Self.box(width: width, height: height, at, anchor)
                    guard box.low.x >= -24, box.high.x <= size.x + 24, box.low.y >= -4, box.high.y <= size.y + 4 else { return nil }
                    return Spot(lines: lines, at: at, anchor: anchor, box: box, leader: distance > 20 ? place : nil)
                }
            }
        }
    }

    private mutating func write(_ spot: Spot, _ style: TextStyle, on sketch: inout Sketch) {
        let box = spot.box
        if let place = spot.leader {
            sketch.line("leader", [place, Point(min(max(place.x, box.low.x), box.high.x), min(max(place.y, box.low.y), box.high.y))])
        }
        taken.append(box)
        var top = box.low.y
        for line in spot.lines {
            let reach = line.reach(style)
            sketch.write(line, style, at: Point(spot.at.x, top + reach.above), spot.anchor, .baseline)
            top += line.height(style)
        }
    }
}
