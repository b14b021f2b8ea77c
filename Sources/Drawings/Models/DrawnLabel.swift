/// A name with a smaller line below it, broken to fit a place in a drawing.
struct DrawnLabel {
    static let nameSize = 14.0
    static let noteSize = 12.0
    static let leading = 16.0

    let name: [String]
    let note: [String]

    init(_ step: DrawnStep, width: Double) {
        name = TextMeasure.lines(of: step.name, width: width, size: Self.nameSize)
        note = step.note.map { TextMeasure.lines(of: $0, width: width, size: Self.noteSize) } ?? []
    }

    var height: Double { Double(name.count + note.count) * Self.leading }

    /// Of the longest line.
    var width: Double {
        let names = name.map { TextMeasure.width(of: $0, size: Self.nameSize) }
        let notes = note.map { TextMeasure.width(of: $0, size: Self.noteSize) }
        return (names + notes).max() ?? 0
    }

    /// - Parameter top: where the first line begins; `x` is the place that `anchor` means.
    func write(to svg: inout SVGWriter, top: Point, anchor: SVGWriter.Anchor) {
        let baseline = top.y + Self.nameSize * 0.85
        svg.text("name", name, at: Point(top.x, baseline), anchor: anchor, leading: Self.leading)
        svg.text(
            "note", note, at: Point(top.x, baseline + Double(name.count) * Self.leading), anchor: anchor,
            leading: Self.leading)
    }
}
