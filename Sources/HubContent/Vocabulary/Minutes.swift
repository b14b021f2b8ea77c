/// A length of time as teachers write it: `45`, `45 min`, `10–15 minutes`, `20 to 25 min`, `1 h 30 min`, `1½ hours`.
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
    private static let quarterSigns: [Character: Int] = ["¼": 1, "½": 2, "¾": 3]
    private static let quarterDecimals = ["0": 0, "00": 0, "25": 1, "5": 2, "50": 2, "75": 3]

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
            guard let start = Self.takeQuarters(from: &rest) else { return nil }
            var end = start
            let isDash = rest.first == "-"
            let word = rest.prefix { $0 != " " }
            if isDash || RangeWords.all.contains(String(word)) {
                rest = rest.dropFirst(isDash ? 1 : word.count).drop { $0 == " " }
                // "20-minute" has a unit after its dash, "10-15 min" the longer time.
                if rest.first?.isNumber == true {
                    guard let longer = Self.takeQuarters(from: &rest), longer > start else { return nil }
                    end = longer
                } else if !isDash {
                    return nil
                }
            }
            let unit = rest.prefix { !$0.isNumber && $0 != " " }
            rest = rest.dropFirst(unit.count).drop { $0 == " " }
            for word in ["and ", "y "] where rest.hasPrefix(word) { rest = rest.dropFirst(word.count) }
            let name = unit.hasSuffix(".") ? String(unit.dropLast()) : String(unit)
            let isHours = Self.hourWords.contains(name)
            guard isHours || Self.minuteWords.contains(name) && rest.isEmpty && (start | end) % 4 == 0 else { return nil }
            shortest += isHours ? start * 15 : start / 4
            longest += isHours ? end * 15 : end / 4
            seenUnit = seenUnit || !name.isEmpty
        } while !rest.isEmpty
        guard shortest >= 1, longest <= 6000, seenUnit || !needsUnit else { return nil }
        (self.shortest, self.longest) = (shortest, longest)
    }

    /// "45", "10–15".
    package var text: String { shortest == longest ? String(longest) : "\(shortest)–\(longest)" }

    /// Takes a number, with the spaces behind it, off the beginning of a text.
    /// - Returns: how many quarters it is, since no lesson has a third of an hour; `nil` where it is no number or another part.
    private static func takeQuarters(from rest: inout Substring) -> Int? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard digits.utf8.count <= 4 else { return nil }
        rest = rest.dropFirst(digits.count)
        var quarters = 0
        if let sign = rest.drop(while: { $0 == " " }).first, let part = quarterSigns[sign] {
            rest = rest.drop { $0 == " " }.dropFirst()
            quarters = part
        } else if digits.isEmpty {
            return nil
        } else if let mark = rest.first, mark == "." || mark == ",", rest.dropFirst().first?.isNumber == true {
            let decimals = rest.dropFirst().prefix(while: \.isNumber)
            guard let part = quarterDecimals[String(decimals)] else { return nil }
            rest = rest.dropFirst(1 + decimals.count)
            quarters = part
        }
        rest = rest.drop { $0 == " " }
        return (Int(digits) ?? 0) * 4 + quarters
    }
}
