import SourceText

/// Writes one drawing as inline SVG: elements in order, text escaped, looks by class alone, since the site's
/// policy blocks every `style`.
package struct SVGWriter {
    package private(set) var bytes: [UInt8] = []

    /// Opens the drawing.
    /// - Parameters:
    ///   - name: the class that the theme knows it by.
    ///   - id: an id of the page, from which those of title and description are made.
    ///   - width: of the view box, in units that are CSS pixels where the drawing is shown at its own size.
    ///   - title: what it is, in a few words.
    ///   - description: what it shows, as a screen reader speaks it.
    package init(name: String, id: String, width: Double, height: Double, title: String, description: String) {
        bytes.append("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        attribute("class", "drawing " + name)
        attribute("viewBox", "0 0 \(Self.text(of: width)) \(Self.text(of: height))")
        attribute("width", Self.text(of: width))
        attribute("height", Self.text(of: height))
        attribute("role", "img")
        attribute("aria-labelledby", "\(id)-Title \(id)-Text")
        bytes.append(">\n")
        element("title", [("id", "\(id)-Title")], text: title)
        element("desc", [("id", "\(id)-Text")], text: description)
    }

    /// Begins no drawing: elements to be put into one.
    init() {}

    /// Opens a drawing around elements that are written already.
    /// - Parameters:
    ///   - origin: of the view box, with its `size`.
    ///   - width: at which the drawing is shown where there is room, as CSS writes lengths.
    ///   - title: `nil` where the description says it all.
    init(name: String, id: String, origin: Point, size: Point, width: String, title: String?, description: String) {
        bytes.append("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        attribute("class", "drawing lesson-drawing " + name)
        attribute("viewBox", [origin.x, origin.y, size.x, size.y].map(Self.text).joined(separator: " "))
        attribute("width", width)
        attribute("role", "img")
        attribute("aria-labelledby", (title == nil ? "" : "\(id)-Title ") + "\(id)-Text")
        bytes.append(">\n")
        if let title { element("title", [("id", "\(id)-Title")], text: title) }
        element("desc", [("id", "\(id)-Text")], text: description)
    }

    package mutating func append(_ elements: SVGWriter) { bytes += elements.bytes }

    /// Closes the drawing.
    /// - Returns: the whole of it.
    package consuming func finished() -> [UInt8] {
        bytes.append("</svg>\n")
        return bytes
    }

    package mutating func circle(_ name: String, at centre: Point, radius: Double) {
        element("circle", [("class", name), ("cx", Self.text(of: centre.x)), ("cy", Self.text(of: centre.y)), ("r", Self.text(of: radius))])
    }

    package mutating func ellipse(_ name: String, at centre: Point, radii: Point) {
        element(
            "ellipse",
            [
                ("class", name), ("cx", Self.text(of: centre.x)), ("cy", Self.text(of: centre.y)),
                ("rx", Self.text(of: radii.x)), ("ry", Self.text(of: radii.y)),
            ])
    }

    package mutating func rectangle(_ name: String, at corner: Point, size: Point) {
        element(
            "rect",
            [
                ("class", name), ("x", Self.text(of: corner.x)), ("y", Self.text(of: corner.y)),
                ("width", Self.text(of: size.x)), ("height", Self.text(of: size.y)),
            ])
    }

    /// Draws straight lines from point to point.
    package mutating func line(_ name: String, _ points: [Point]) {
        element("polyline", [("class", name), ("points", Self.list(points))])
    }

    /// Draws a closed shape with straight sides.
    package mutating func polygon(_ name: String, _ points: [Point]) {
        element("polygon", [("class", name), ("points", Self.list(points))])
    }

    /// Draws an outline.
    /// - Parameter outline: in the language of SVG's `d`.
    package mutating func path(_ name: String, _ outline: SVGPath) {
        element("path", [("class", name), ("d", outline.text)])
    }

    /// Lays the pattern of an id over an outline.
    package mutating func fill(_ name: String, _ outline: SVGPath, pattern id: String) {
        element("path", [("class", name), ("fill", "url(#\(id))"), ("d", outline.text)])
    }

    /// Defines a pattern of lines, 6 units apart.
    /// - Parameter degrees: how far the lines are turned from upright.
    package mutating func hatching(id: String, degrees: Int) {
        bytes.append("<defs><pattern")
        attribute("id", id)
        attribute("width", "6")
        attribute("height", "6")
        attribute("patternUnits", "userSpaceOnUse")
        attribute("patternTransform", "rotate(\(degrees))")
        bytes.append("><path class=\"hatch\" d=\"M0 0V6\"/></pattern></defs>\n")
    }

    /// Places HTML (a formula as MathML), centred in a box.
    package mutating func foreign(_ name: String, at corner: Point, size: Point, html: [UInt8]) {
        bytes.append("<foreignObject")
        attribute("class", name)
        attribute("x", Self.text(of: corner.x))
        attribute("y", Self.text(of: corner.y))
        attribute("width", Self.text(of: size.x))
        attribute("height", Self.text(of: size.y))
        bytes.append("><div xmlns=\"http://www.w3.org/1999/xhtml\">")
        bytes += html
        bytes.append("</div></foreignObject>\n")
    }

    /// Where lines of text stand from their place on.
    package enum Anchor: String {
        case start, middle, end
    }

    /// Writes lines of text one below the other.
    /// - Parameters:
    ///   - baseline: of the first line.
    ///   - leading: from one baseline to the next.
    package mutating func text(_ name: String, _ lines: [String], at baseline: Point, anchor: Anchor, leading: Double) {
        for (index, line) in lines.enumerated() {
            element(
                "text",
                [
                    ("class", name), ("x", Self.text(of: baseline.x)), ("y", Self.text(of: baseline.y + Double(index) * leading)),
                    ("text-anchor", anchor.rawValue),
                ],
                text: line)
        }
    }
}

extension SVGWriter {
    private mutating func element(_ name: StaticString, _ attributes: [(StaticString, String)], text: String? = nil) {
        bytes.append("<")
        bytes.append(name)
        for (name, value) in attributes { attribute(name, value) }
        guard let text else { return bytes.append("/>\n") }
        bytes.append(">")
        bytes.appendEscaped(text)
        bytes.append("</")
        bytes.append(name)
        bytes.append(">\n")
    }

    private mutating func attribute(_ name: StaticString, _ value: String) {
        bytes.append(" ")
        bytes.append(name)
        bytes.append("=\"")
        bytes.appendEscaped(value)
        bytes.append("\"")
    }

    private static func list(_ points: [Point]) -> String {
        points.map { text(of: $0.x) + "," + text(of: $0.y) }.joined(separator: " ")
    }

    /// A number to the tenth of a unit, so that the same drawing is the same bytes on every machine.
    static func text(of number: Double) -> String {
        // Far outside any drawing; what no number can say stands at 0.
        let number = number.isNaN ? 0 : min(max(number, -1_000_000), 1_000_000)
        let tenths = Int((number * 10).rounded())
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
    }
}
