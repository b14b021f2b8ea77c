import SourceText

/// Values by key. What cannot be read becomes a fault at its place.
extension DrawingBlock {
    /// Every line of a key, in order.
    func all(_ keys: String...) -> [Snippet] { entries.filter { keys.contains($0.key) }.map(\.value) }

    /// The one line of a key; a second one is a fault.
    mutating func one(_ key: String) -> Snippet? {
        let found = entries.filter { $0.key == key }
        for entry in found.dropFirst() { fault(entry.name, "\(entry.name.text) stands here for the second time; write it once") }
        return found.first?.value
    }

    mutating func text(_ key: String) -> String? { one(key)?.text }

    mutating func number(_ snippet: Snippet) -> Quantity? {
        do throws(Quantity.Problem) {
            return try Quantity.read(snippet.text)
        } catch .zeroDenominator {
            fault(snippet, "\"\(snippet.text)\" has the denominator 0; write a number such as 3/4, 0.75 or 2")
        } catch .tooLarge {
            fault(snippet, "\"\(snippet.text)\" is too long; a drawing takes 9 digits, 6 of them after the point, and denominators up to 1,000,000")
        } catch {
            fault(snippet, "\"\(snippet.text)\" is no number; write a number such as 3/4, 0.75 or 2")
        }
        return nil
    }

    mutating func number(_ key: String) -> Quantity? {
        guard let value = one(key) else { return nil }
        return number(value)
    }

    /// A whole number within bounds.
    mutating func count(_ snippet: Snippet, _ bounds: ClosedRange<Int>) -> Int? {
        guard let number = number(snippet) else { return nil }
        guard number.value.isWhole, bounds.contains(number.value.numerator) else {
            fault(snippet, "\"\(snippet.text)\" is no whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
            return nil
        }
        return number.value.numerator
    }

    mutating func count(_ key: String, _ bounds: ClosedRange<Int>) -> Int? {
        guard let value = one(key) else { return nil }
        return count(value, bounds)
    }

    /// `a to b`, also `a–b`.
    mutating func range(_ snippet: Snippet) -> (from: Quantity, to: Quantity)? {
        guard let (left, right) = snippet.splitRange else {
            fault(snippet, "\"\(snippet.text)\" is no range; write one such as 0 to 3/4")
            return nil
        }
        guard let from = number(left), let to = number(right) else { return nil }
        return (from, to)
    }

    /// A list between commas.
    mutating func numbers(_ snippet: Snippet, most: Int) -> [Quantity]? {
        let parts = snippet.split(on: [",", ";"])
        guard parts.count <= most else {
            fault(snippet, "\(parts.count) values; a drawing takes at most \(most)")
            return nil
        }
        let numbers = parts.map { number($0) }
        return numbers.contains { $0 == nil } ? nil : numbers.compactMap { $0 }
    }

    /// One of a few words.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _ standard: Choice) -> Choice where Choice.RawValue == String {
        guard let value = one(key) else { return standard }
        let names = Choice.allCases.map(\.rawValue)
        if let name = KeyNames.word(value.text, among: names), let choice = Choice(rawValue: name) { return choice }
        let nearest = nearestName(to: value.text, among: names)
        let hint = nearest.map { "; did you mean \($0)?" } ?? "; write " + names.joined(separator: ", ")
        fault(value, "\"\(value.text)\" is no choice for \(key)" + hint, suggestion: nearest)
        return standard
    }
}

extension Snippet {
    /// The two sides of `a to b`. A dash between two numbers joins them, one before a number is its sign.
    var splitRange: (Snippet, Snippet)? {
        if let sides = split(atWord: [" to ", " a ", " hasta ", "…", ".."]) { return sides }
        for index in scalars.indices.dropFirst() where scalars[index] == "–" || scalars[index] == "-" {
            let before = scalars[..<index].last { $0 != " " }
            guard before.map({ !"+-−–/".unicodeScalars.contains($0) }) ?? false else { continue }
            return (Snippet(line: line, scalars[..<index]), Snippet(line: line, scalars[(index + 1)...]))
        }
        return nil
    }
}
