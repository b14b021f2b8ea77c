import SourceText

/// A part of a line, with its place.
struct Snippet: Hashable, Sendable {
    /// The line's index in its block.
    let line: Int
    /// A slice of the line's scalars, so that its indices are places in the line.
    let scalars: ArraySlice<Unicode.Scalar>

    /// Without the spaces around it.
    init(line: Int, _ scalars: ArraySlice<Unicode.Scalar>) {
        self.line = line
        let front = scalars.drop { $0.properties.isWhitespace }
        var end = front.endIndex
        while end > front.startIndex, front[end - 1].properties.isWhitespace { end -= 1 }
        self.scalars = front[front.startIndex..<end]
    }

    var column: Int { scalars.startIndex + 1 }
    /// As its author wrote it.
    var text: String { String(String.UnicodeScalarView(scalars.map { $0 == NumberCommas.thousands ? "," : $0 })) }
    var isEmpty: Bool { scalars.isEmpty }
}

extension Snippet {
    /// The parts between separators that stand outside parentheses, brackets and formulas.
    func split(on separators: Set<Unicode.Scalar>) -> [Snippet] {
        var parts: [Snippet] = []
        var start = scalars.startIndex
        for index in openIndices where separators.contains(scalars[index]) {
            parts.append(Snippet(line: line, scalars[start..<index]))
            start = index + 1
        }
        return parts + [Snippet(line: line, scalars[start...])]
    }

    /// What stands before and after the first of some words (or signs) outside parentheses and formulas.
    func split(atWord words: [String]) -> (Snippet, Snippet)? {
        let words = words.map { Array($0.unicodeScalars) }
        for index in openIndices {
            for word in words where scalars[index...].starts(with: word) {
                let end = index + word.count
                return (Snippet(line: line, scalars[..<index]), Snippet(line: line, scalars[end...]))
            }
        }
        return nil
    }

    /// A value and its label: `3/4 (Maya)` or `3/4 = Maya`.
    var labelled: (value: Snippet, label: Snippet?) {
        if let (value, label) = split(atWord: ["="]), !value.isEmpty, !label.isEmpty { return (value, label) }
        return parenthesised
    }

    /// A value and the label in parentheses after it.
    var parenthesised: (value: Snippet, label: Snippet?) {
        guard scalars.last == ")", let open = openingOfLast, open > scalars.startIndex else { return (self, nil) }
        let value = Snippet(line: line, scalars[..<open])
        return value.isEmpty ? (self, nil) : (value, Snippet(line: line, scalars[(open + 1)...].dropLast()))
    }

    /// The same with the commas within its numbers told from those between them.
    /// - Parameters:
    ///   - areDecimal: whether the page's language writes decimals with commas.
    ///   - isList: whether commas part values in it.
    func readingCommas(areDecimal: Bool, isList: Bool) -> Snippet {
        guard scalars.contains(",") else { return self }
        return Snippet(line: line, NumberCommas.resolved(scalars, open: openIndices, isDecimal: areDecimal, isList: isList))
    }

    /// How many points stand between two digits.
    var decimalPoints: Int {
        scalars.indices.dropFirst().dropLast().count { scalars[$0] == "." && scalars[$0 - 1].isDigit && scalars[$0 + 1].isDigit }
    }

    /// The index of the parenthesis that the last one closes.
    private var openingOfLast: Int? {
        var depth = 0
        let isFormula = FormulaSpans.mask(of: scalars)
        for index in scalars.indices.reversed() where !isFormula[index - scalars.startIndex] {
            switch scalars[index] {
            case ")": depth += 1
            case "(":
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
        }
        return nil
    }

    /// The indices outside parentheses, brackets and formulas.
    private var openIndices: [Int] {
        var open: [Int] = []
        var depth = 0
        let isFormula = FormulaSpans.mask(of: scalars)
        for index in scalars.indices where !isFormula[index - scalars.startIndex] {
            switch scalars[index] {
            case "(", "[": depth += 1
            case ")", "]": depth = max(0, depth - 1)
            default: if depth == 0 { open.append(index) }
            }
        }
        return open
    }
}
