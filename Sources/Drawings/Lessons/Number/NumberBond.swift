/// A whole in a circle above the parts that make it up, as in the first grades.
struct NumberBond: LessonDrawing {
    static let keys = ["whole", "parts"]

    private let whole: Member
    private let parts: [Member]

    /// What stands in one circle, and its name.
    private struct Member {
        /// `nil` for what is asked for, a letter, a formula.
        let number: Quantity?
        let text: String
        let label: String?

        init(_ snippet: Snippet) {
            let (value, label) = snippet.parenthesised
            number = try? Quantity.read(value.text)
            text = number?.text ?? value.text
            self.label = label?.text
        }

        var size: Point { Point(RichText(text).width(.digit), RichText(text).height(.digit)) }

        func spoken(in words: DrawingWords) -> String {
            let said = words.unknown(text)
            return label.map { said + " (" + $0 + ")" } ?? said
        }
    }

    private static let widest = 86.0

    init?(_ block: inout DrawingBlock) {
        let (wholeLine, partsLine) = (block.one("whole"), block.one("parts"))
        guard let wholeLine else {
            block.missing("whole", "no line whole; write one such as whole: 10")
            return nil
        }
        guard let partsLine else {
            block.missing("parts", "no line parts; write one such as parts: 7, ?")
            return nil
        }
        let snippets = partsLine.split(on: [",", "+"])
        guard 2...3 ~= snippets.count else {
            block.fault(partsLine, "parts: \(snippets.count); a number bond has 2 or 3, such as parts: 7, ?")
            return nil
        }
        whole = Member(wholeLine)
        parts = snippets.map { Member($0) }
        for (member, snippet) in zip([whole] + parts, [wholeLine] + snippets) {
            if snippet.isEmpty { block.fault(partsLine, "a part without a number; write ? for one that is asked for") }
            if member.size.x > Self.widest { block.fault(snippet, "\"\(member.text)\" is too long for a circle; write a number, and words in parentheses after it") }
        }
        let numbers = parts.compactMap(\.number)
        guard numbers.count == parts.count, let number = whole.number else { return }
        let sum = numbers.reduce(Fraction?.some(.zero)) { $0?.plus($1.value) }
        if let sum, sum != number.value {
            let form = numbers.reduce(Quantity.Form.whole) { $0.joined(with: $1.form) }
            block.fault(partsLine, "\(numbers.map(\.text).joined(separator: " + ")) is \(form.text(of: sum)), not \(number.text)")
        }
    }
}

extension NumberBond {
    func draw(on sketch: inout Sketch, words: DrawingWords) {
        let radius = ([whole] + parts).map { ($0.size.x * $0.size.x + $0.size.y * $0.size.y).squareRoot() / 2 + 6 }.reduce(28, max)
        let column = min(2 * radius + 40, (Sketch.width - 2 * radius) / Double(parts.count - 1))
        let middle = radius + column * Double(parts.count - 1) / 2
        var top = 0.0
        if let label = whole.label { top += sketch.paragraph(label, .label, at: Point(middle, 0), width: 2 * middle) + 3 }
        let above = Point(middle, top + radius)
        let y = above.y + 2 * radius + 34
        for (index, part) in parts.enumerated() {
            let below = Point(radius + column * Double(index), y)
            let (x, height) = (below.x - above.x, below.y - above.y)
            let reach = radius / (x * x + height * height).squareRoot()
            sketch.line("bracket", [Point(above.x + x * reach, above.y + height * reach), Point(below.x - x * reach, below.y - height * reach)])
            draw(part, at: below, radius, on: &sketch)
            if let label = part.label { sketch.paragraph(label, .label, at: Point(below.x, y + radius + 5), width: column - 8) }
        }
        draw(whole, at: above, radius, on: &sketch)
    }

    private func draw(_ member: Member, at centre: Point, _ radius: Double, on sketch: inout Sketch) {
        sketch.circle(member.text == "?" ? "part" : "part other", at: centre, radius: radius)
        sketch.circle("outline", at: centre, radius: radius)
        sketch.text(member.text, .digit, at: centre)
    }

    func spoken(in words: DrawingWords) -> [String] {
        [words.text("numberBond", ["whole": whole.spoken(in: words), "parts": parts.map { $0.spoken(in: words) }.joined(separator: ", ")])]
    }
}
