/// Tapes of parts, one below the other, with what they come to.
struct TapeDiagram: LessonDrawing {
    static let keys = ["tape", "total", "all"]

    private var tapes: [Tape] = []
    private var all: String?

    private static let mostParts = 40
    private static let mostTapes = 8

    init?(_ block: inout DrawingBlock) {
        for entry in block.entries {
            switch entry.key {
            case "tape": if let tape = Self.tape(entry.value, &block) { tapes.append(tape) }
            case "total":
                guard let last = tapes.indices.last, tapes[last].total == nil else {
                    block.fault(entry.name, tapes.isEmpty ? "a total stands below its tape; write the tape first" : "this tape has a total already")
                    continue
                }
                tapes[last].total = entry.value.text
                if !Tape.comes([tapes[last]], to: entry.value.text) {
                    block.fault(entry.value, "\(tapes[last].parts.map(\.text).joined(separator: " + ")) is not \(entry.value.text)")
                }
            default: break
            }
        }
        all = block.text("all")
        if block.all("tape").isEmpty { block.missing("tape") }
        if tapes.count > Self.mostTapes, let line = block.all("tape").last {
            block.fault(line, "more than \(Self.mostTapes) tapes; a drawing takes at most \(Self.mostTapes)")
        }
        if tapes.isEmpty { return nil }
        if let all, let line = block.all("all").first, !Tape.comes(tapes, to: all) { block.fault(line, "the tapes together do not come to \(all)") }
        Tape.solve(&tapes, all: all)
    }

    /// Reads `8, 8, ?`, in which an item may be several equal parts: `3 × 8` or `5 parts`.
    private static func tape(_ line: Snippet, _ block: inout DrawingBlock) -> Tape? {
        let (value, label) = line.labelled
        // Where commas part the items, a sum is a part: `x + 3, x + 3`.
        let listed = value.split(on: [","])
        let items = listed.count > 1 ? listed : value.split(on: ["+"])
        if let empty = items.first(where: \.isEmpty) {
            block.fault(empty, "a part without words; write parts such as 8, 8, ? or 3 × 8")
            return nil
        }
        var parts: [(text: String, value: Double?)] = []
        for item in items {
            guard let found = equalParts(item, &block) else { return nil }
            parts += found
        }
        guard parts.count <= mostParts else {
            block.fault(value, "\(parts.count) parts; a tape takes at most \(mostParts)")
            return nil
        }
        return Tape(label: label?.text, parts: parts)
    }

    private static func equalParts(_ item: Snippet, _ block: inout DrawingBlock) -> [(text: String, value: Double?)]? {
        func part(_ text: String) -> (String, Double?) { (text, (try? Quantity.read(text)).flatMap { $0.value > .zero ? $0.value.double : nil }) }
        if let (count, unit) = item.split(atWord: [" × ", "×", " x ", " * "]), !count.isEmpty {
            return block.count(count, 1...mostParts).map { Array(repeating: part(unit.text), count: $0) }
        }
        if let (count, _) = item.split(atWord: [" parts", " part", " partes", " parte"]) {
            return block.count(count, 1...mostParts).map { Array(repeating: ("", nil), count: $0) }
        }
        return [part(item.text)]
    }
}

extension TapeDiagram {
    func draw(on sketch: inout Sketch, words: DrawingWords) {
        let brace = all.map { RichText($0).width(.strong) + 20 } ?? 0
        let rows = Tape.widths(of: tapes, room: Sketch.width - brace)
        var (y, firstTop, lastBottom, right) = (0.0, 0.0, 0.0, 0.0)
        let height = 34.0
        for (index, (tape, widths)) in zip(tapes, rows).enumerated() {
            if let label = tape.label { y += sketch.paragraph(label, .label, at: Point(0, y), width: Sketch.width - brace, .start) + 2 }
            if index == 0 { firstTop = y }
            var x = 0.0
            for (part, width) in zip(tape.parts, widths) {
                sketch.rectangle(part.text == "?" ? "part" : "part other", at: Point(x, y), size: Point(width, height))
                if RichText(part.text).width(.label) <= width, !part.text.isEmpty { sketch.text(part.text, .label, at: Point(x + width / 2, y + height / 2)) }
                x += width
            }
            sketch.rectangle("outline", at: Point(0, y), size: Point(x, height))
            y += height
            lastBottom = y
            right = max(right, x)
            if let total = tape.total {
                sketch.line("bracket", [Point(0.5, y + 4), Point(0.5, y + 9), Point(x - 0.5, y + 9), Point(x - 0.5, y + 4)])
                let label = RichText(total)
                sketch.write(label, .strong, at: Point(x / 2, y + 13), .middle, .top)
                y += 15 + label.height(.strong)
            }
            y += 10
        }
        if let all {
            let x = right + 5
            sketch.line("bracket", [Point(x, firstTop), Point(x + 5, firstTop), Point(x + 5, lastBottom), Point(x, lastBottom)])
            sketch.text(all, .strong, at: Point(x + 10, (firstTop + lastBottom) / 2), .start)
        }
    }

    func spoken(in words: DrawingWords) -> [String] {
        var said = tapes.map { tape in
            let first = tape.parts[0].text
            let isEqual = tape.parts.count > 1 && tape.parts.allSatisfy { $0.text == first }
            let count = String(tape.parts.count)
            let parts = isEqual
                ? words.text(first.isEmpty ? "equalParts" : "equalPartsOf", ["n": count, "value": words.unknown(first)])
                : tape.parts.map { words.unknown($0.text) }.joined(separator: ", ")
            let text = words.labelled("tape", ["parts": parts], tape.label)
            return tape.total.map { text + " " + words.text("tapeTotal", ["total": words.unknown($0)]) } ?? text
        }
        if let all { said.append(words.text("tapeAll", ["total": words.unknown(all)])) }
        return [words.text("tapeDiagram", n: tapes.count)] + said
    }
}
