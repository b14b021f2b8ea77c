#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Steps round a ring, each leading to the next and the last to the first, around what is at the centre.
///
/// As wide as a phone shows at its own size: the ring grows in height where names need it.
package struct CycleDrawing {
    private let steps: [DrawnStep]
    private let centre: String?
    private let ring: Ring
    private let labels: [DrawnLabel]

    private static let width = 352.0
    private static let nodeRadius = 14.0
    private static let gap = 6.0

    package init(_ steps: [DrawnStep], centre: String?) {
        self.steps = steps
        self.centre = centre
        // The lowest ring in which no name covers another.
        var ring = Ring(count: steps.count, height: 80)
        var labels = Self.labels(of: steps, on: ring)
        while Self.overlap(labels, on: ring), ring.radii.y < 600 {
            ring.radii.y += 8
            labels = Self.labels(of: steps, on: ring)
        }
        self.ring = ring
        self.labels = labels
    }

    /// - Parameters: as in `SVGWriter`.
    package func svg(id: String, title: String, description: String) -> [UInt8] {
        let places = labels.indices.map { ring.place(of: $0) }
        let tops = labels.indices.map { ring.top(of: labels[$0], at: $0) }
        let top = min(tops.min() ?? 0, -ring.radii.y - Self.nodeRadius) - 4
        let bottom = max(zip(tops, labels).map { $0 + $1.height }.max() ?? 0, ring.radii.y + Self.nodeRadius) + 4
        // A single long word may reach further than the room it was given.
        let reach = labels.indices.map { abs(places[$0].x + ring.anchor(of: $0).offset) + labels[$0].width * (ring.isOnAxis($0) ? 0.5 : 1) }
        let width = max(Self.width, 2 * ((reach.max() ?? 0) + 2).rounded(.up))
        let middle = Point(width / 2, -top)
        var svg = SVGWriter(
            name: "cycle-drawing", id: id, width: width, height: bottom - top, title: title, description: description)
        svg.ellipse("line", at: middle, radii: ring.radii)
        for index in steps.indices { writeArrow(after: index, around: middle, to: &svg) }
        if let centre { write(centre, at: middle, to: &svg) }
        for (index, place) in places.enumerated() {
            let node = Point(middle.x + place.x, middle.y + place.y)
            svg.circle("node", at: node, radius: Self.nodeRadius)
            svg.text("number", ["\(index + 1)"], at: Point(node.x, node.y + 5), anchor: .middle, leading: 0)
            let (anchor, offset) = ring.anchor(of: index)
            labels[index].write(to: &svg, top: Point(node.x + offset, middle.y + tops[index]), anchor: anchor)
        }
        return svg.finished()
    }
}

extension CycleDrawing {
    /// Where the steps stand around the middle, the first at the top, clockwise.
    private struct Ring {
        let count: Int
        var radii: Point

        init(count: Int, height: Double) {
            self.count = count
            radii = Point(72, height)
        }

        private func angle(of step: Double) -> Double { step / Double(count) * 2 * .pi }

        func place(of step: Double) -> Point {
            Point(radii.x * sin(angle(of: step)), -radii.y * cos(angle(of: step)))
        }

        func place(of index: Int) -> Point { place(of: Double(index)) }

        /// The direction of travel at a step, in both coordinates.
        func direction(at step: Double) -> Point {
            let (x, y) = (radii.x * cos(angle(of: step)), radii.y * sin(angle(of: step)))
            let length = (x * x + y * y).squareRoot()
            return length == 0 ? Point(1, 0) : Point(x / length, y / length)
        }

        /// Whether a step is right above or below the middle, with its name above or below it.
        func isOnAxis(_ index: Int) -> Bool { index == 0 || index * 2 == count }

        func anchor(of index: Int) -> (SVGWriter.Anchor, offset: Double) {
            if isOnAxis(index) { return (.middle, 0) }
            let offset = CycleDrawing.nodeRadius + CycleDrawing.gap
            return index * 2 < count ? (.start, offset) : (.end, -offset)
        }

        /// The width that a step's name has.
        func room(of index: Int) -> Double {
            if isOnAxis(index) { return 160 }
            return CycleDrawing.width / 2 - abs(place(of: index).x) - CycleDrawing.nodeRadius - CycleDrawing.gap
        }

        /// Where a step's name begins, from the middle down.
        func top(of label: DrawnLabel, at index: Int) -> Double {
            let y = place(of: index).y
            if index == 0 { return y - CycleDrawing.nodeRadius - CycleDrawing.gap - label.height }
            if index * 2 == count { return y + CycleDrawing.nodeRadius + CycleDrawing.gap }
            // Beside the node; further up or down where the ring turns away under it.
            return y - label.height / 2 * (1 - y / radii.y)
        }
    }

    private static func labels(of steps: [DrawnStep], on ring: Ring) -> [DrawnLabel] {
        steps.indices.map { DrawnLabel(steps[$0], width: ring.room(of: $0)) }
    }

    /// Whether names of one side cover one another.
    private static func overlap(_ labels: [DrawnLabel], on ring: Ring) -> Bool {
        let sides = [
            labels.indices.filter { $0 > 0 && $0 * 2 < labels.count },
            labels.indices.filter { $0 * 2 > labels.count }.reversed().map { $0 },
        ]
        return sides.contains { side in
            zip(side, side.dropFirst()).contains { upper, lower in
                ring.top(of: labels[upper], at: upper) + labels[upper].height + gap > ring.top(of: labels[lower], at: lower)
            }
        }
    }

    /// A chevron between a step and the next, in the direction of travel.
    private func writeArrow(after index: Int, around middle: Point, to svg: inout SVGWriter) {
        let between = Double(index) + 0.5
        let place = ring.place(of: between)
        let ahead = ring.direction(at: between)
        let tip = Point(middle.x + place.x + ahead.x * 4, middle.y + place.y + ahead.y * 4)
        func corner(_ side: Double) -> Point {
            Point(tip.x - ahead.x * 8 - side * ahead.y * 5, tip.y - ahead.y * 8 + side * ahead.x * 5)
        }
        svg.line("arrow", [corner(1), tip, corner(-1)])
    }

    private func write(_ centre: String, at middle: Point, to svg: inout SVGWriter) {
        let lines = TextMeasure.lines(of: centre, width: (ring.radii.x - Self.nodeRadius) * 1.7, size: DrawnLabel.nameSize)
        let top = middle.y - Double(lines.count - 1) * DrawnLabel.leading / 2 + 5
        svg.text("centre", lines, at: Point(middle.x, top), anchor: .middle, leading: DrawnLabel.leading)
    }
}
