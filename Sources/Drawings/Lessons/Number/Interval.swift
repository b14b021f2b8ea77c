/// All numbers between two, or on one side of one, with the ends or without.
struct Interval: Hashable, Sendable {
    /// `nil` where it goes on without end.
    var from: Quantity?
    var to: Quantity?
    var holdsFrom = true
    var holdsTo = true
    var label: String?

    /// Reads `−2 < x ≤ 3`, `x > 2`, `[−2, 3)` or `1 to 3` (with both ends).
    init?(_ line: Snippet, on axis: NumberAxis, _ block: inout DrawingBlock) {
        let isBracketed = line.scalars.first == "[" || line.scalars.first == "("
        let (value, label) = line.parenthesised
        self.label = label?.text
        guard isBracketed ? readBrackets(value, &block) : readSides(value, &block) else { return nil }
        for end in [from, to].compactMap({ $0 }) where !axis.holds(end, value, &block) { return nil }
        if let from, let to, from.value >= to.value {
            block.fault(value, "the interval from \(from.text) to \(to.text) is empty")
            return nil
        }
    }

    func spoken(in words: DrawingWords) -> String {
        let (least, most) = (from?.text ?? "", to?.text ?? "")
        let name = switch (from == nil, to == nil) {
        case (false, false): "interval"
        case (false, true): holdsFrom ? "rayFrom" : "rayAbove"
        case (true, _): holdsTo ? "rayTo" : "rayBelow"
        }
        let ends = ["from": words.text(holdsFrom ? "included" : "excluded", ["value": least]), "to": words.text(holdsTo ? "included" : "excluded", ["value": most])]
        return words.labelled(name, from == nil || to == nil ? ["value": least + most] : ends, label)
    }
}

extension Interval {
    private mutating func readBrackets(_ value: Snippet, _ block: inout DrawingBlock) -> Bool {
        guard let open = value.scalars.first, let close = value.scalars.last, close == "]" || close == ")", value.scalars.count > 2 else {
            return refuse(value, &block)
        }
        let inside = Snippet(line: value.line, value.scalars.dropFirst().dropLast())
        let ends = inside.split(on: [",", ";"])
        guard ends.count == 2 else { return refuse(value, &block) }
        (holdsFrom, holdsTo) = (open == "[", close == "]")
        let isEndless = ends.map { ["∞", "-∞", "−∞", "+∞"].contains($0.text) }
        if !isEndless[0] { from = block.number(ends[0]) }
        if !isEndless[1] { to = block.number(ends[1]) }
        if isEndless[0] && isEndless[1] { return refuse(value, &block) }
        return (isEndless[0] || from != nil) && (isEndless[1] || to != nil)
    }

    private mutating func readSides(_ value: Snippet, _ block: inout DrawingBlock) -> Bool {
        guard value.text.contains(where: { "<>≤≥".contains($0) }) else {
            guard value.splitRange != nil else { return refuse(value, &block) }
            guard let (low, high) = block.range(value) else { return false }
            (from, to) = (low, high)
            return true
        }
        let (parts, signs) = Self.comparison(value)
        guard parts.count == signs.count + 1, signs.count <= 2, let variable = parts.firstIndex(where: { $0.isVariable }) else {
            return refuse(value, &block)
        }
        guard signs.count == 1 ? true : variable == 1 && signs[0].isLess == signs[1].isLess else { return refuse(value, &block) }
        for (index, part) in parts.enumerated() where index != variable {
            guard let number = block.number(part) else { return false }
            let sign = signs[min(index, variable)]
            // A number left of x is below it where the sign says "less", one right of it above.
            if sign.isLess == (index < variable) { (from, holdsFrom) = (number, sign.holds) } else { (to, holdsTo) = (number, sign.holds) }
        }
        return true
    }

    private func refuse(_ value: Snippet, _ block: inout DrawingBlock) -> Bool {
        block.fault(value, "\"\(value.text)\" is no interval; write one such as −2 < x ≤ 3, x > 2, [0, 5) or 1 to 3")
        return false
    }

    /// The parts of a comparison and the signs between them.
    private static func comparison(_ value: Snippet) -> (parts: [Snippet], signs: [(isLess: Bool, holds: Bool)]) {
        var parts: [Snippet] = []
        var signs: [(isLess: Bool, holds: Bool)] = []
        var start = value.scalars.startIndex
        var index = start
        while index < value.scalars.endIndex {
            let scalar = value.scalars[index]
            guard "<>≤≥".unicodeScalars.contains(scalar) else { index += 1; continue }
            let isTwo = index + 1 < value.scalars.endIndex && value.scalars[index + 1] == "="
            parts.append(Snippet(line: value.line, value.scalars[start..<index]))
            signs.append((scalar == "<" || scalar == "≤", isTwo || scalar == "≤" || scalar == "≥"))
            index += isTwo ? 2 : 1
            start = index
        }
        return (parts + [Snippet(line: value.line, value.scalars[start...])], signs)
    }
}

extension Snippet {
    /// Whether it is a letter alone.
    fileprivate var isVariable: Bool { scalars.count == 1 && scalars.first?.properties.isAlphabetic == true }
}
