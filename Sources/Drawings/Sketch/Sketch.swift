/// A sheet to draw on without knowing how large the drawing will be: what is drawn makes the room it needs.
struct Sketch {
    /// The width that drawings keep to, so that a phone of 390 pixels (358 beside the page's margins) shows them at their own size.
    static let width = 352.0
    private static let margin = 2.0

    /// Where the middle of something wide has to be for it to stay on a drawing of the usual width, next to a place.
    static func inward(_ place: Double, width: Double) -> Double { max(width / 2, min(Self.width - width / 2, place)) }

    private(set) var svg = SVGWriter()
    private(set) var low = Point(.infinity, .infinity)
    private(set) var high = Point(-.infinity, -.infinity)
    private let id: String
    private let hasDecimalCommas: Bool
    private let formula: (String) -> [UInt8]?
    private var hatchings: [Hatching] = []

    enum Hatching: String {
        case rising = "Hatch", falling = "Hatch2"
    }

    /// - Parameter hasDecimalCommas: whether numbers are written as 2,5.
    init(id: String, hasDecimalCommas: Bool = false, formula: @escaping (String) -> [UInt8]?) {
        self.id = id
        self.hasDecimalCommas = hasDecimalCommas
        self.formula = formula
    }

    /// Lines on a plane carry their whole class: `axis`, `grid`, `jump` …
    mutating func line(_ name: String, _ points: [Point]) {
        svg.line(name, points)
        reach(points)
    }

    mutating func polygon(_ name: String, _ points: [Point]) {
        svg.polygon(name, points)
        reach(points)
    }

    mutating func circle(_ name: String, at centre: Point, radius: Double) {
        svg.circle(name, at: centre, radius: radius)
        reach([Point(centre.x - radius, centre.y - radius), Point(centre.x + radius, centre.y + radius)])
    }

    mutating func rectangle(_ name: String, at corner: Point, size: Point) {
        svg.rectangle(name, at: corner, size: size)
        reach([corner, Point(corner.x + size.x, corner.y + size.y)])
    }

    /// - Parameter points: as far as it reaches.
    mutating func path(_ name: String, _ outline: SVGPath, within points: [Point]) {
        svg.path(name, outline)
        reach(points)
    }

    /// Lays lines over an outline, so that a part is known without its colour.
    mutating func hatch(_ outline: SVGPath, _ hatching: Hatching = .rising) {
        if !hatchings.contains(hatching) { hatchings.append(hatching) }
        svg.fill("hatched", outline, pattern: "\(id)-\(hatching.rawValue)")
    }

    /// A rectangle that counts: in colour and hatched.
    mutating func shade(at corner: Point, size: Point, _ hatching: Hatching = .rising) {
        rectangle("shaded", at: corner, size: size)
        hatch(.rectangle(corner, size), hatching)
    }

    /// Two short strokes at a tip.
    mutating func arrowhead(_ name: String, at tip: Point, towards direction: Point) {
        let length = (direction.x * direction.x + direction.y * direction.y).squareRoot()
        guard length > 0 else { return }
        let (x, y) = (direction.x / length, direction.y / length)
        line(name, [
            Point(tip.x - x * 7 - y * 4, tip.y - y * 7 + x * 4), tip, Point(tip.x - x * 7 + y * 4, tip.y - y * 7 - x * 4),
        ])
    }

    /// Makes the drawing reach at least to these places.
    mutating func reach(_ points: [Point]) {
        for point in points {
            low = Point(min(low.x, point.x), min(low.y, point.y))
            high = Point(max(high.x, point.x), max(high.y, point.y))
        }
    }
}

extension Sketch {
    /// What of a line of words stands at the height it is given.
    enum Level {
        case top, middle, baseline, bottom
    }

    /// Writes one line of words.
    mutating func text(_ text: String, _ style: TextStyle, at place: Point, _ anchor: SVGWriter.Anchor = .middle, _ level: Level = .middle) {
        write(RichText(text), style, at: place, anchor, level)
    }

    /// Writes words in as many lines as the width asks for.
    /// - Parameter place: where the first line has its top.
    /// - Returns: the height of all.
    @discardableResult
    mutating func paragraph(_ text: String, _ style: TextStyle, at place: Point, width: Double, _ anchor: SVGWriter.Anchor = .middle) -> Double {
        var top = place.y
        for line in RichText.lines(of: text, width: width, style) {
            write(line, style, at: Point(place.x, top), anchor, .top)
            top += line.height(style) + 2
        }
        return top - place.y
    }

    mutating func write(_ line: RichText, _ style: TextStyle, at place: Point, _ anchor: SVGWriter.Anchor, _ level: Level) {
        let line = hasDecimalCommas ? line.withDecimalCommas : line
        let (width, (above, below)) = (line.width(style), line.reach(style))
        let baseline = switch level {
        case .top: place.y + above
        case .middle: line.pieces.count == 1 && line.isPlain ? place.y + style.size * 0.36 : place.y + (above - below) / 2
        case .baseline: place.y
        case .bottom: place.y - below
        }
        let left = switch anchor {
        case .start: place.x
        case .middle: place.x - width / 2
        case .end: place.x - width
        }
        reach([Point(left, baseline - above), Point(left + width, baseline + below)])
        if line.pieces.count == 1, case .text(let words)? = line.pieces.first {
            return svg.text(style.rawValue, [words], at: Point(place.x, baseline), anchor: anchor, leading: 0)
        }
        var x = left
        for (index, piece) in line.pieces.enumerated() {
            let width = RichText.width(of: piece, style)
            write(piece, style, from: x, to: x + width, baseline, isFirst: index == 0 && line.pieces.count > 1)
            x += width
        }
    }

    private mutating func write(_ piece: RichText.Piece, _ style: TextStyle, from left: Double, to right: Double, _ baseline: Double, isFirst: Bool) {
        let size = style.size
        let middle = (left + right) / 2
        switch piece {
        case .text(let words):
            // The first piece ends where the next begins: what its font is narrower by is left outside. SVG drops
            // the spaces at the ends of words, so they are room here.
            let bare = words.drop { $0 == " " }
            let front = style.width(of: words.prefix(words.count - bare.count))
            let back = style.width(of: bare.suffix(while: { $0 == " " }))
            let text = bare.dropLast(bare.suffix(while: { $0 == " " }).count)
            svg.text(style.rawValue, [String(text)], at: Point(isFirst ? right - back : left + front, baseline), anchor: isFirst ? .end : .start, leading: 0)
        case .fraction(let top, let bottom):
            let axis = baseline - size * 0.3
            svg.text(style.rawValue, [top], at: Point(middle, axis - size * 0.2), anchor: .middle, leading: 0)
            svg.line("fraction-line", [Point(left + 1, axis), Point(right - 1, axis)])
            svg.text(style.rawValue, [bottom], at: Point(middle, axis + size * 0.95), anchor: .middle, leading: 0)
        case .formula(let tex):
            guard let html = formula(tex) else {
                return svg.text(style.rawValue, [tex], at: Point(left, baseline), anchor: .start, leading: 0)
            }
            let reach = RichText("$\(tex)$").reach(style)
            svg.foreign(
                "formula " + style.rawValue, at: Point(left, baseline - reach.above),
                size: Point(right - left, reach.above + reach.below), html: html)
        }
    }

    /// The whole drawing, with its title above.
    consuming func finished(_ name: String, title: String?, description: String, size shown: DrawingSize = .usual) -> [UInt8] {
        if low.x > high.x { reach([Point(0, 0)]) }
        if let title {
            let lines = RichText.lines(of: title, width: max(Self.width, high.x - low.x), .caption)
            let (middle, top) = ((low.x + high.x) / 2, low.y - 10 - lines.reduce(0) { $0 + $1.height(.caption) + 2 })
            var y = top
            for line in lines {
                write(line, .caption, at: Point(middle, y), .middle, .top)
                y += line.height(.caption) + 2
            }
        }
        let origin = Point((low.x - Self.margin).rounded(.down), (low.y - Self.margin).rounded(.down))
        let size = Point((high.x + Self.margin - origin.x).rounded(.up), (high.y + Self.margin - origin.y).rounded(.up))
        let width = SVGWriter.text(of: size.x * shown.unit) + "rem"
        var whole = SVGWriter(name: name, id: id, origin: origin, size: size, width: width, title: title, description: description)
        for hatching in hatchings { whole.hatching(id: "\(id)-\(hatching.rawValue)", degrees: hatching == .rising ? 45 : -45) }
        whole.append(svg)
        return whole.finished()
    }
}

extension Substring {
    /// The last characters that are alike.
    fileprivate func suffix(while isWanted: (Character) -> Bool) -> Substring {
        suffix(reversed().prefix(while: isWanted).count)
    }
}

extension RichText {
    fileprivate var isPlain: Bool {
        if case .text? = pieces.first { return true }
        return false
    }
}
