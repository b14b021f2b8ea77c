/// Lengths of time as teachers write them.
package enum Minutes {
    static let allowed = "a number of minutes such as 45 or 45 min"
    private static let minuteWords: Set<String> = ["", "min", "mins", "minute", "minutes", "minuto", "minutos", "m", "'"]
    private static let hourWords: Set<String> = ["h", "hr", "hrs", "hour", "hours", "hora", "horas"]

    /// `45`, `45 min`, `45 minutes`, `1 h`, `1 h 30 min`; of a range (`10–15 min`) the longer.
    /// - Returns: 1 … 6,000; `nil` where the text is no length of time.
    /// - Parameter needsUnit: whether a number alone is none.
    package static func parse(_ text: String, needsUnit: Bool = false) -> Int? {
        var rest = Substring(text.folded)
        if rest.hasSuffix(".") { rest = rest.dropLast() }
        var (total, seenUnit) = (0, false)
        repeat {
            guard var number = takeNumber(from: &rest) else { return nil }
            rest = rest.drop { $0 == " " }
            if rest.first == "-" {
                rest = rest.dropFirst().drop { $0 == " " }
                // "20-minute" has a unit after its dash, "10-15 min" the longer time.
                if rest.first?.isNumber == true {
                    guard let longer = takeNumber(from: &rest), longer > number else { return nil }
                    number = longer
                }
            }
            rest = rest.drop { $0 == " " }
            let unit = rest.prefix { !$0.isNumber && $0 != " " }
            rest = rest.dropFirst(unit.count).drop { $0 == " " }
            let word = unit.hasSuffix(".") ? String(unit.dropLast()) : String(unit)
            if hourWords.contains(word) {
                total += number * 60
            } else if minuteWords.contains(word) {
                total += number
                guard rest.isEmpty else { return nil }
            } else {
                return nil
            }
            seenUnit = seenUnit || !word.isEmpty
        } while !rest.isEmpty
        return (1...6000).contains(total) && (seenUnit || !needsUnit) ? total : nil
    }

    private static func takeNumber(from rest: inout Substring) -> Int? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard (1...4).contains(digits.utf8.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        return Int(digits)
    }
}
