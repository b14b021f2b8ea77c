import SourceText

/// Tells the commas within numbers from those between them, so that `1,5; 2,5` is two numbers and `1,5` on a page in
/// Spanish is one; and writes what is worked out as its author writes numbers.
enum NumberCommas {
    /// What stands for a comma that parts thousands: no list is split there.
    static let thousands: Unicode.Scalar = "\u{66C}"

    /// A value with each comma within a number as a point, or as `thousands`.
    /// - Parameters:
    ///   - open: the indices outside parentheses, brackets and formulas; what a label says stays as it is.
    ///   - isDecimal: whether the page's language writes decimals with commas.
    ///   - isList: whether commas part values there; where they do not, as in a sum, one within a number parts thousands.
    static func resolved(_ scalars: ArraySlice<Unicode.Scalar>, open: [Int], isDecimal: Bool, isList: Bool) -> ArraySlice<Unicode.Scalar> {
        let commas = open.filter { scalars[$0] == "," }
        guard !commas.isEmpty else { return scalars }
        let isInside = { (comma: Int) in isDigit(scalars, comma - 1) && isDigit(scalars, comma + 1) }
        // Where a list has other separators, a comma between two digits may be none. Beside commas with a space it parts
        // thousands at most: `1,2, 3` has a space too few.
        let hasSemicolons = open.contains { scalars[$0] == ";" }
        let isListed = !isList || hasSemicolons || commas.contains { !isInside($0) }
        guard isDecimal || isListed else { return scalars }
        var resolved = scalars
        for comma in commas where isInside(comma) {
            let number = number(around: comma, in: scalars)
            guard !goesOnAsWords(scalars[number.upperBound...]) else { continue }
            let groups = scalars[number].split(separator: ",", omittingEmptySubsequences: false)
            let isThousands = areThousands(groups)
            if groups.count == 2, isDecimal || hasSemicolons && !isThousands {
                resolved[comma] = "."
            } else if isThousands, isListed {
                resolved[comma] = thousands
            }
        }
        return resolved
    }

    /// Whether a list may as well be one number: `12,500`.
    static func isOneOrTwo(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let groups = scalars.drop { "-−–".unicodeScalars.contains($0) }.prefix { $0.isDigit || $0 == "," }
            .split(separator: ",", omittingEmptySubsequences: false)
        return groups.count == 2 && areThousands(groups) && !scalars.contains(";") && scalars.count { $0 == "," } == 1
    }

    private static func areThousands(_ groups: [ArraySlice<Unicode.Scalar>]) -> Bool {
        groups.first.map { (1...3).contains($0.count) && $0.first != "0" } == true && groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    /// Words with the point of each decimal as a comma.
    static func written(in words: String) -> String {
        guard words.utf8.contains(UInt8(ascii: ".")) else { return words }
        let scalars = Array(words.unicodeScalars)
        var written = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let isDecimal = scalar == "." && isDigit(scalars[...], index - 1) && isDigit(scalars[...], index + 1)
            written.append(isDecimal ? "," : scalar)
        }
        return String(written)
    }

    /// The digits and commas around a comma.
    private static func number(around comma: Int, in scalars: ArraySlice<Unicode.Scalar>) -> Range<Int> {
        func isPart(_ index: Int) -> Bool {
            isDigit(scalars, index) || scalars[index] == "," && isDigit(scalars, index - 1) && isDigit(scalars, index + 1)
        }
        var (start, end) = (comma, comma + 1)
        while start > scalars.startIndex, isPart(start - 1) { start -= 1 }
        while end < scalars.endIndex, isPart(end) { end += 1 }
        return start..<end
    }

    /// Whether a word follows that is none of a range: the number belongs to a label, as in `1,5 litros`.
    private static func goesOnAsWords(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        let word = rest.drop { $0 == " " }.prefix { $0.properties.isAlphabetic }
        return !word.isEmpty && !["to", "a", "hasta"].contains(String(String.UnicodeScalarView(word)))
    }

    private static func isDigit(_ scalars: ArraySlice<Unicode.Scalar>, _ index: Int) -> Bool {
        scalars.indices.contains(index) && scalars[index].isDigit
    }
}
