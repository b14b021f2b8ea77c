/// Steps along a line from first to last: beside one another where their names have room, else one below the other.
package struct PathDrawing {
    private let steps: [DrawnStep]
    private let centre: String?

    private static let width = 352.0
    private static let nodeRadius = 14.0
    /// More than these have no room side by side on a phone.
    private static let mostAcross = 4

    package init(_ steps: [DrawnStep], centre: String?) {
        self.steps = steps
        self.centre = centre
    }

    /// - Parameters: as in `SVGWriter`.
    package func svg(id: String, title: String, description: String) -> [UInt8] {
        let column = Self.width / Double(max(1, steps.count))
        let across = steps.map { DrawnLabel($0, width: column - 8) }
        let fits = steps.count <= Self.mostAcross
            && across.allSatisfy { $0.name.allSatisfy { TextMeasure.width(of: $0, size: DrawnLabel.nameSize) <= column - 4 } }
        return fits ? row(across, column, id, title, description) : columnOfSteps(id, title, description)
    }
}

extension PathDrawing {
    private func row(_ labels: [DrawnLabel], _ column: Double, _ id: String, _ title: String, _ text: String) -> [UInt8] {
        let y = Self.nodeRadius + 4
        let labelTop = y + Self.nodeRadius + 6
        let under = labelTop + (labels.map(\.height).max() ?? 0) + 8
        let foot = foot(width: Self.width)
        var svg = SVGWriter(
            name: "path-drawing", id: id, width: Self.width, height: under + foot.height, title: title, description: text)
        func x(_ index: Double) -> Double { column * (index + 0.5) }
        svg.line("line", [Point(x(0), y), Point(x(Double(labels.count - 1)), y)])
        for index in labels.indices {
            if index > 0 {
                let tip = (x(Double(index - 1)) + x(Double(index))) / 2 + 4
                svg.line("arrow", [Point(tip - 8, y - 5), Point(tip, y), Point(tip - 8, y + 5)])
            }
            write(index, at: Point(x(Double(index)), y), to: &svg)
            labels[index].write(to: &svg, top: Point(x(Double(index)), labelTop), anchor: .middle)
        }
        foot.write(to: &svg, top: under)
        return svg.finished()
    }

    private func columnOfSteps(_ id: String, _ title: String, _ text: String) -> [UInt8] {
        let labels = steps.map { DrawnLabel($0, width: Self.width - 2 * Self.nodeRadius - 16) }
        let heights = labels.map { max($0.height, 2 * Self.nodeRadius) + 14 }
        let under = heights.reduce(4, +)
        let foot = foot(width: Self.width)
        var svg = SVGWriter(
            name: "path-drawing", id: id, width: Self.width, height: under + foot.height, title: title, description: text)
        let x = Self.nodeRadius + 2
        var middles: [Double] = []
        var top = 4.0
        for height in heights {
            middles.append(top + (height - 14) / 2)
            top += height
        }
        svg.line("line", [Point(x, middles.first ?? 0), Point(x, middles.last ?? 0)])
        for (index, y) in middles.enumerated() {
            write(index, at: Point(x, y), to: &svg)
            labels[index].write(
                to: &svg, top: Point(x + Self.nodeRadius + 10, y - labels[index].height / 2), anchor: .start)
        }
        foot.write(to: &svg, top: under)
        return svg.finished()
    }

    private func write(_ index: Int, at place: Point, to svg: inout SVGWriter) {
        svg.circle("node", at: place, radius: Self.nodeRadius)
        svg.text("number", ["\(index + 1)"], at: Point(place.x, place.y + 5), anchor: .middle, leading: 0)
    }

    /// What all steps stand on: the words at the centre of the model.
    private func foot(width: Double) -> Foot {
        Foot(lines: centre.map { TextMeasure.lines(of: $0, width: width - 24, size: DrawnLabel.nameSize) } ?? [], width: width)
    }

    private struct Foot {
        let lines: [String]
        let width: Double

        var height: Double { lines.isEmpty ? 0 : Double(lines.count) * DrawnLabel.leading + 16 }

        func write(to svg: inout SVGWriter, top: Double) {
            guard !lines.isEmpty else { return }
            svg.rectangle("ground", at: Point(1, top), size: Point(width - 2, height - 2))
            svg.text("centre", lines, at: Point(width / 2, top + 20), anchor: .middle, leading: DrawnLabel.leading)
        }
    }
}
