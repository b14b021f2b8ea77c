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
        let list = points.map { Self.text(of: $0.x) + "," + Self.text(of: $0.y) }.joined(separator: " ")
        element("polyline", [("class", name), ("points", list)])
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

    /// A number to the tenth of a unit, so that the same drawing is the same bytes on every machine.
    static func text(of number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : ".\(rest)")
    }
}
