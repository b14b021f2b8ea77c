#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Angles at one vertex, one after the other, counterclockwise.
struct AngleDrawing: LessonDrawing {
    static let keys = ["degrees", "turn", "names"]

    private var angles: [(degrees: Quantity, label: String?)] = []
    /// The direction of the first ray, counterclockwise from the right.
    private let turn: Double
    /// The first ray's point, the vertex, then the other rays' points.
    private var names: [String] = []

    private static let most = 12

    init?(_ block: inout DrawingBlock) {
        let turnLine = block.one("turn")
        let turn = turnLine.flatMap { block.degrees($0) }
        for part in block.all("degrees").flatMap({ $0.split(on: [","]) }) {
            let (value, label) = part.labelled
            guard let degrees = block.degrees(value) else { continue }
            guard degrees.value > .zero, degrees.value <= Fraction(360) else {
                block.fault(value, "\(degrees.text)° cannot be drawn; write degrees above 0, up to 360")
                continue
            }
            angles.append((degrees, label?.text))
        }
        self.turn = turn?.value.double ?? 0
        let namesLine = block.one("names")
        names = namesLine.map { $0.split(on: [","]).map(\.text) } ?? []
        guard !angles.isEmpty else {
            if block.all("degrees").isEmpty { block.missing("degrees") }
            return nil
        }
        let sum = angles.reduce(0) { $0 + $1.degrees.value.double }
        if let line = block.all("degrees").last, sum > 360 || angles.count > Self.most {
            block.fault(line, angles.count > Self.most ? "more than \(Self.most) angles; a drawing takes at most \(Self.most)" : "the angles make more than 360° together")
        }
        if let namesLine, !names.isEmpty, names.count != angles.count + 2 {
            block.fault(namesLine, "\(names.count) names for \(angles.count + 2) points; write a point of the first ray, the vertex, then a point of each other ray, such as A, B, C")
        }
        if turnLine != nil, turn == nil { return nil }
    }
}

extension DrawingBlock {
    /// A number of degrees, with the sign ° or without.
    fileprivate mutating func degrees(_ snippet: Snippet) -> Quantity? {
        number(snippet.scalars.last == "°" ? Snippet(line: snippet.line, snippet.scalars.dropLast()) : snippet)
    }
}

extension AngleDrawing {
    private static let length = 120.0

    private func place(_ degrees: Double, _ distance: Double) -> Point {
        let angle = (turn + degrees) * .pi / 180
        return Point(distance * cos(angle), -distance * sin(angle))
    }

    func draw(on sketch: inout Sketch, words: DrawingWords) {
        var start = 0.0
        let isAlone = angles.count == 1
        for (index, angle) in angles.enumerated() {
            let degrees = angle.degrees.value.double
            draw(degrees, from: start, radius: isAlone ? 30 : 30 + Double(index % 2) * 7, on: &sketch)
            let label = RichText(angle.label ?? angle.degrees.text + "°")
            // In a narrow angle its label stands further out, where it has the room.
            let half = min(degrees, 180) * .pi / 360
            let need = label.width(.strong) / 2 + 5
            let distance = min(max(degrees == 90 ? 36 : 52, need / max(0.12, sin(half))), Self.length + 16 + need)
            let middle = place(start + degrees / 2, distance)
            let reach = label.reach(.strong)
            sketch.write(label, .strong, at: Point(middle.x, middle.y + (reach.above - reach.below) / 2), .middle, .baseline)
            start += degrees
        }
        var rays = [0.0]
        for angle in angles { rays.append((rays.last ?? 0) + angle.degrees.value.double) }
        if (rays.last ?? 0) == 360 { rays.removeLast() }
        for (index, ray) in rays.enumerated() {
            let tip = place(ray, Self.length)
            sketch.line("ray", [Point(0, 0), tip])
            sketch.arrowhead("ray", at: tip, towards: tip)
            if names.count > 1 { mark(names[min(index == 0 ? 0 : index + 1, names.count - 1)], at: place(ray, Self.length * 0.8), ray, on: &sketch) }
        }
        sketch.circle("point", at: Point(0, 0), radius: 3.5)
        if names.count > 1 {
            // The vertex is named on the outer side of the widest opening.
            let opening = 360 - min(start, 360)
            let inner = opening > 60 ? place(start + opening / 2, 15) : place(0, -15)
            sketch.text(names[1], .strong, at: inner)
        }
    }

    /// A point of a ray with its name on the outside.
    private func mark(_ name: String, at place: Point, _ ray: Double, on sketch: inout Sketch) {
        sketch.circle("point", at: place, radius: 3.5)
        let side = (turn + ray + (ray == 0 ? -90 : 90)) * .pi / 180
        let half = RichText(name).width(.strong) / 2
        sketch.text(name, .strong, at: Point(place.x + (8 + half) * cos(side), place.y - 13 * sin(side)))
    }

    /// The mark of an angle: a square for a right one, else an arc.
    private func draw(_ degrees: Double, from start: Double, radius: Double, on sketch: inout Sketch) {
        if degrees == 90 { return sketch.line("arc", [place(start, 16), place(start + 45, 16 * 2.0.squareRoot()), place(start + 90, 16)]) }
        var arc = SVGPath()
        arc.move(to: place(start, radius))
        // A whole turn is drawn as two halves.
        if degrees == 360 { arc.arc(to: place(start + 180, radius), radius: radius, isLong: false, isClockwise: false) }
        arc.arc(to: place(start + degrees, radius), radius: radius, isLong: degrees > 180 && degrees < 360, isClockwise: false)
        let bound = degrees > 180 ? [Point(-radius, -radius), Point(radius, radius)] : [place(start, radius), place(start + degrees / 2, radius), place(start + degrees, radius)]
        sketch.path("arc", arc, within: bound)
    }

    func spoken(in words: DrawingWords) -> [String] {
        var said = angles.enumerated().map { index, angle in
            // Where an author labels an angle, its size may be what is asked for.
            let value = angle.label ?? angle.degrees.text + "°"
            let size = words.text(Self.kind(angle.degrees.value))
            return words.text(index == 0 ? "angle" : "nextAngle", ["value": value == "?" ? words.text("unknownSize") : value, "kind": size])
        }
        if names.count > 1 {
            let rays = [names[0]] + names.dropFirst(2)
            said.append(words.text("angleNames", ["vertex": names[1], "names": rays.joined(separator: ", ")]))
        }
        return said
    }

    private static func kind(_ degrees: Fraction) -> String {
        switch degrees {
        case ..<Fraction(90): "acute"
        case Fraction(90): "right"
        case ..<Fraction(180): "obtuse"
        case Fraction(180): "straight"
        case ..<Fraction(360): "reflex"
        default: "fullTurn"
        }
    }
}
