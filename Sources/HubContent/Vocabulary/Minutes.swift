/// A length of time as teachers write it: `45`, `45 min`, `10–15 minutes`, `1 h 30 min`.
package struct Minutes: Hashable, Sendable {
    package let shortest: Int
    /// The same but of a range; what is planned with.
    package let longest: Int

    static let allowed = "a number of minutes such as 45 or 45 min"
    private static let minuteWords: Set<String> = ["", "min", "mins", "minute", "minutes", "minuto", "minutos", "m", "'"]
    private static let hourWords: Set<String> = ["h", "hr", "hrs", "hour", "hours", "hora", "horas"]
    /// What may stand before a length of time, in folded text.
    private static let roughWords = [
        "~", "≈", "about ", "around ", "approximately ", "approx. ", "approx ", "ca. ", "c. ", "unos ", "aproximadamente ", "aprox. ",
    ]

    /// - Parameter needsUnit: whether a number alone is no length of time.
    /// - Returns: 1 … 6,000 minutes; `nil` where the text is no length of time.
    package init?(_ text: String, needsUnit: Bool = false) {
        var rest = Substring(text.folded)
        if rest.hasSuffix(".") { rest = rest.dropLast() }
        for word in Self.roughWords where rest.hasPrefix(word) {
            rest = rest.dropFirst(word.count).drop { $0 == " " }
            break
        }
        var (shortest, longest, seenUnit) = (0, 0, false)
        repeat {
            guard let number = Self.takeNumber(from: &rest) else { return nil }
            var end = number
            rest = rest.drop { $0 == " " }
            if rest.first == "-" {
                rest = rest.dropFirst().drop { $0 == " " }
                // "20-minute" has a unit after its dash, "10-15 min" the longer time.
                if rest.first?.isNumber == true {
                    guard let longer = Self.takeNumber(from: &rest), longer > number else { return nil }
                    end = longer
                }
            }
            rest = rest.drop { $0 == " " }
            let unit = rest.prefix { !$0.isNumber && $0 != " " }
            rest = rest.dropFirst(unit.count).drop { $0 == " " }
            let word = unit.hasSuffix(".") ? String(unit.dropLast()) : String(unit)
            let isHours = Self.hourWords.contains(word)
            guard isHours || Self.minuteWords.contains(word) && rest.isEmpty else { return nil }
            shortest += isHours ? number * 60 : number
            longest += isHours ? end * 60 : end
            seenUnit = seenUnit || !word.isEmpty
        } while !rest.isEmpty
        guard shortest >= 1, longest <= 6000, seenUnit || !needsUnit else { return nil }
        (self.shortest, self.longest) = (shortest, longest)
    }

    /// "45", "10–15".
    package var text: String { shortest == longest ? String(longest) : "\(shortest)–\(longest)" }

    private static func takeNumber(from rest: inout Substring) -> Int? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard (1...4).contains(digits.utf8.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        return Int(digits)
    }
}
