#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Circles of one whole each, cut into equal sectors from the top on, clockwise.
struct FractionCircle: LessonDrawing {
    static let keys = ["circle"]

    private let circles: [ShadedFraction]
    private static let across = 3

    init?(_ block: inout DrawingBlock) {
        circles = ShadedFraction.read(block.all("circle"), mostParts: 60, mostWholes: 4, most: 9, &block)
        if block.all("circle").isEmpty { block.missing("circle") }
        if circles.isEmpty { return nil }
    }

    /// One circle, and under which fraction it stands.
    private struct Disc {
        let fraction: ShadedFraction
        let shaded: Int
        let isFirst: Bool
    }

    func draw(on sketch: inout Sketch, words: DrawingWords) {
        let discs = circles.flatMap { circle in
            (0..<circle.wholes).map { Disc(fraction: circle, shaded: min(circle.parts, max(0, circle.shaded - $0 * circle.parts)), isFirst: $0 == 0) }
        }
        let across = min(Self.across, discs.count)
        let radius = across == 1 ? 68.0 : 54
        let column = 2 * radius + 8
        var top = 0.0
        for row in stride(from: 0, to: discs.count, by: Self.across) {
            var height = 0.0
            for (index, disc) in discs[row..<min(row + Self.across, discs.count)].enumerated() {
                let centre = Point(radius + Double(index) * column, top + radius)
                draw(disc.fraction.parts, disc.shaded, at: centre, radius, on: &sketch)
                if disc.isFirst, let label = disc.fraction.label {
                    height = max(height, sketch.paragraph(label, .label, at: Point(centre.x, top + 2 * radius + 6), width: column - 4))
                }
            }
            top += 2 * radius + height + 14
        }
    }

    private func draw(_ parts: Int, _ shaded: Int, at centre: Point, _ radius: Double, on sketch: inout Sketch) {
        func rim(_ index: Int) -> Point {
            let turn = Double(index) / Double(parts) * 2 * .pi
            return Point(centre.x + radius * sin(turn), centre.y - radius * cos(turn))
        }
        sketch.circle("part", at: centre, radius: radius)
        for index in 0..<parts where index < shaded {
            guard parts > 1 else {
                sketch.circle("shaded", at: centre, radius: radius)
                var whole = SVGPath()
                whole.move(to: Point(centre.x, centre.y - radius))
                whole.arc(to: Point(centre.x, centre.y + radius), radius: radius, isLong: false, isClockwise: true)
                whole.arc(to: Point(centre.x, centre.y - radius), radius: radius, isLong: false, isClockwise: true)
                sketch.hatch(whole)
                break
            }
            var sector = SVGPath()
            sector.move(to: centre)
            sector.line(to: rim(index))
            sector.arc(to: rim(index + 1), radius: radius, isLong: false, isClockwise: true)
            sector.close()
            sketch.path("shaded", sector, within: [])
            sketch.hatch(sector)
        }
        if parts > 1 { for index in 0..<parts { sketch.line("cut", [centre, rim(index)]) } }
        sketch.circle("outline", at: centre, radius: radius)
    }

    func spoken(in words: DrawingWords) -> [String] { circles.map { $0.spoken("fractionCircle", words) } }
}
