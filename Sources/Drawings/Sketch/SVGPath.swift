/// An outline of straight lines and arcs of circles.
package struct SVGPath: Sendable {
    private(set) var text = ""

    mutating func move(to point: Point) { add("M", point) }
    mutating func line(to point: Point) { add("L", point) }

    /// - Parameters:
    ///   - isLong: whether it goes the longer way round.
    ///   - isClockwise: as one sees it.
    mutating func arc(to point: Point, radius: Double, isLong: Bool, isClockwise: Bool) {
        let radius = SVGWriter.text(of: radius)
        text += "A\(radius) \(radius) 0 \(isLong ? 1 : 0) \(isClockwise ? 1 : 0) \(SVGWriter.text(of: point.x)) \(SVGWriter.text(of: point.y))"
    }

    /// A curve that leaves towards one point and arrives from another.
    mutating func curve(to point: Point, by first: Point, and second: Point) {
        add("C", first)
        for point in [second, point] { text += " " + SVGWriter.text(of: point.x) + " " + SVGWriter.text(of: point.y) }
    }

    /// Another outline beside it.
    mutating func add(_ other: SVGPath) { text += other.text }

    mutating func close() { text += "Z" }

    static func rectangle(_ corner: Point, _ size: Point) -> SVGPath {
        polygon([corner, Point(corner.x + size.x, corner.y), Point(corner.x + size.x, corner.y + size.y), Point(corner.x, corner.y + size.y)])
    }

    static func polygon(_ points: [Point]) -> SVGPath {
        var path = lines(points)
        path.close()
        return path
    }

    static func lines(_ points: [Point]) -> SVGPath {
        var path = SVGPath()
        for (index, point) in points.enumerated() { index == 0 ? path.move(to: point) : path.line(to: point) }
        return path
    }

    private mutating func add(_ letter: String, _ point: Point) {
        text += letter + SVGWriter.text(of: point.x) + " " + SVGWriter.text(of: point.y)
    }
}
