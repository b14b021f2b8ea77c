import SourceText

extension Quantity {
    /// Why a text is no number.
    enum Problem: Error, Hashable {
        case noNumber, tooLarge, zeroDenominator
    }

    /// More digits than these have no place in a drawing.
    static let mostDigits = 9
    static let mostPlaces = 6

    /// Reads one number: `2`, `−2`, `12,500`, `0.75`, `3/4`, `1 1/2`, `1½`, `40%`, `$15`.
    static func read(_ text: some StringProtocol) throws(Problem) -> Quantity {
        var rest = Array(text.unicodeScalars)
        let isNegative = rest.first.map { "-−–".unicodeScalars.contains($0) } ?? false
        if isNegative || rest.first == "+" { rest.removeFirst() }
        let currency = rest.first.flatMap { "$€£".unicodeScalars.contains($0) ? String($0) : nil } ?? ""
        if !currency.isEmpty { rest.removeFirst() }
        guard let first = rest.first, first.isDigit || first == "." || vulgar[first] != nil else { throw .noNumber }
        let (value, form): (Fraction, Form)
        if rest.last == "%" {
            rest.removeLast()
            let (hundredfold, places) = try decimal(rest)
            guard let part = hundredfold.divided(by: Fraction(100)) else { throw .tooLarge }
            (value, form) = (part, .percent(places: places))
        } else if rest.contains("/") || rest.contains(where: { vulgar[$0] != nil }) {
            (value, form) = try fraction(rest)
        } else {
            let (number, places) = try decimal(rest)
            (value, form) = (number, .decimal(places: places))
        }
        let shown = String(String.UnicodeScalarView(rest.filter { $0 != "," && $0 != NumberCommas.thousands }))
        let written = plain(shown) + (text.unicodeScalars.last == "%" ? "%" : "")
        return Quantity(value: isNegative ? value.negated : value, form: form, text: (isNegative ? "−" : "") + currency + written)
    }


    private static func whole(_ digits: some Collection<Unicode.Scalar>) throws(Problem) -> Int {
        guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else { throw .noNumber }
        guard digits.count <= mostDigits else { throw .tooLarge }
        return digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
    }

    private static func decimal(_ scalars: [Unicode.Scalar]) throws(Problem) -> (Fraction, places: Int) {
        let parts = scalars.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first, let last = parts.last else { throw .noNumber }
        let front = try first.isEmpty ? 0 : whole(withoutCommas(first))
        guard parts.count == 2 else { return (Fraction(front), 0) }
        guard last.count <= mostPlaces || !last.allSatisfy(\.isDigit) else { throw .tooLarge }
        let back = try whole(last)
        let power = last.reduce(1) { power, _ in power * 10 }
        guard let value = Fraction(front * power + back, over: power) else { throw .tooLarge }
        return (value, last.count)
    }

    /// Commas may stand before each group of three digits.
    private static func withoutCommas(_ digits: ArraySlice<Unicode.Scalar>) throws(Problem) -> [Unicode.Scalar] {
        let groups = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == NumberCommas.thousands }
        guard groups.count > 1 else { return Array(digits) }
        guard let first = groups.first, (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
            throw .noNumber
        }
        return groups.flatMap { $0 }
    }

    private static func fraction(_ scalars: [Unicode.Scalar]) throws(Problem) -> (Fraction, Form) {
        let spelt = plain(String(String.UnicodeScalarView(scalars)))
        let words = spelt.unicodeScalars.split(separator: " ").map(Array.init)
        guard let last = words.last, words.count <= 2 else { throw .noNumber }
        let parts = last.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let top = parts.first, let bottom = parts.last else { throw .noNumber }
        let (numerator, denominator) = (try whole(top), try whole(bottom))
        guard denominator != 0 else { throw .zeroDenominator }
        guard denominator <= 1_000_000 else { throw .tooLarge }
        let front = words.count == 2 ? try whole(words[0]) : 0
        guard let value = Fraction(numerator, over: denominator)?.plus(Fraction(front)) else { throw .tooLarge }
        return (value, .fraction(denominator: denominator, isMixed: words.count == 2))
    }

    /// With fractions of one character (½) written out.
    private static func plain(_ text: String) -> String {
        var plain = ""
        for scalar in text.unicodeScalars {
            if let fraction = vulgar[scalar] {
                plain += (plain.last?.isNumber == true ? " " : "") + fraction
            } else if scalar == "⁄" {
                plain += "/"
            } else {
                plain.unicodeScalars.append(scalar)
            }
        }
        return plain.split(separator: " ").joined(separator: " ")
    }

    private static let vulgar: [Unicode.Scalar: String] = [
        "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
        "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8", "⅒": "1/10",
    ]
}
