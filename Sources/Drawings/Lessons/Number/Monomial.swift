/// One part of a side of an area model: a number, or a number of times a power of a letter, such as `3x²`.
struct Monomial: Hashable, Sendable {
    var coefficient: Fraction
    var form: Quantity.Form
    /// `nil` where it is a number.
    var letter: Unicode.Scalar?
    var power = 0

    /// - Returns: `nil` where it is neither; the block then has no fault yet.
    init?(_ snippet: Snippet, isNegative: Bool) {
        var scalars = Array(snippet.scalars)
        var power = 0
        var letter: Unicode.Scalar?
        if scalars.last == "²" || scalars.last == "³" {
            power = scalars.removeLast() == "²" ? 2 : 3
        } else if scalars.count > 2, scalars[scalars.count - 2] == "^", let digit = scalars.last?.properties.numericType == .decimal ? scalars.last : nil {
            power = Int(digit.value) - 0x30
            scalars.removeLast(2)
        }
        if let last = scalars.last, last.properties.isAlphabetic {
            letter = last
            scalars.removeLast()
            power = power == 0 ? 1 : power
        } else if power != 0 {
            return nil
        }
        let number = String(String.UnicodeScalarView(scalars))
        guard let quantity = number.isEmpty && letter != nil ? Quantity(1) : try? Quantity.read(number), (0...9).contains(power) else { return nil }
        coefficient = isNegative ? quantity.value.negated : quantity.value
        form = quantity.form
        self.letter = letter
        self.power = power
    }

    /// - Returns: `nil` where the product does not fit or has two letters.
    func times(_ other: Monomial) -> Monomial? {
        guard letter == nil || other.letter == nil || letter == other.letter, let product = coefficient.times(other.coefficient) else { return nil }
        var result = self
        result.coefficient = product
        // Fractions stay fractions of the product's own denominator.
        if case .fraction = form.joined(with: other.form) {
            result.form = .fraction(denominator: product.denominator, isMixed: true)
        } else {
            result.form = .decimal(places: 0)
        }
        result.letter = letter ?? other.letter
        result.power = power + other.power
        return result
    }

    var text: String {
        guard let letter else { return form.text(of: coefficient) }
        let number = coefficient == .one ? "" : coefficient == Fraction(-1) ? "−" : form.text(of: coefficient)
        let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
        let raised = power == 1 ? "" : String(power).compactMap(\.wholeNumberValue).map { String(digits[$0]) }.joined()
        return number + String(Character(letter)) + raised
    }

    var isFraction: Bool {
        if case .fraction = form { return letter == nil }
        return false
    }

    /// As parts of one whole: 3 of 4 for 3/4, and 1 of 1 for 1; `nil` for what is no part of one.
    var partsOfOne: (all: Int, taken: Int)? {
        guard letter == nil, coefficient > .zero, coefficient <= .one else { return nil }
        guard case .fraction(let all, _) = form else { return coefficient == .one ? (1, 1) : nil }
        return coefficient.times(all).map { (all, $0.numerator) }
    }

    /// `a + b − c`.
    static func sum(_ terms: [Monomial]) -> String {
        terms.enumerated().map { index, term in
            let text = term.text
            guard index > 0 else { return text }
            return text.hasPrefix("−") ? " − " + text.dropFirst() : " + " + text
        }.joined()
    }
}
