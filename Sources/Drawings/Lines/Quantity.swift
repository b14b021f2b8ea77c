/// A number with the way it is written.
struct Quantity: Hashable, Sendable {
    /// How numbers of one drawing are written.
    enum Form: Hashable, Sendable {
        case decimal(places: Int)
        /// In parts of one denominator, not reduced: fourths are 1/4, 2/4, 3/4.
        case fraction(denominator: Int, isMixed: Bool)
        case percent(places: Int)
    }

    let value: Fraction
    let form: Form
    /// As its author wrote it, with a true minus sign.
    let text: String

    init(value: Fraction, form: Form, text: String) {
        self.value = value
        self.form = form
        self.text = text
    }

    /// A number written in a form.
    init(_ value: Fraction, as form: Form) {
        self.init(value: value, form: form, text: form.text(of: value))
    }

    init(_ whole: Int) { self.init(Fraction(whole), as: .whole) }

    /// Whether it is written with a numerator and a denominator.
    var isFraction: Bool { text.contains("/") }

    /// Whether it is written as 7/3 rather than 2 1/3.
    var isImproper: Bool {
        guard isFraction, case .fraction(_, false) = form else { return false }
        return max(value, value.negated) >= .one
    }
}

extension Quantity.Form {
    static let whole = Quantity.Form.decimal(places: 0)

    /// The same with mixed numbers or without, where it is one of fractions.
    func with(isMixed: Bool) -> Quantity.Form {
        guard case .fraction(let denominator, _) = self else { return self }
        return .fraction(denominator: denominator, isMixed: isMixed)
    }

    /// The number in this form; where the form cannot say it exactly, in the simplest one that can.
    func text(of value: Fraction) -> String {
        let sign = value.isNegative ? "−" : ""
        let value = value.isNegative ? value.negated : value
        switch self {
        case .percent(let places):
            guard let hundredfold = value.times(100) else { break }
            return Quantity.Form.decimal(places: places).text(of: hundredfold).signed(sign) + "%"
        case .decimal(let places):
            guard let text = Self.decimal(value, places: places) else { break }
            return text.signed(sign)
        case .fraction(let denominator, let isMixed):
            if value.isWhole { return String(value.numerator).signed(sign) }
            guard let parts = value.times(denominator), parts.isWhole else {
                guard value.denominator <= 1_000_000 else { break }
                return Quantity.Form.fraction(denominator: value.denominator, isMixed: isMixed).text(of: value).signed(sign)
            }
            guard isMixed, value.floor > 0 else { return "\(parts.numerator)/\(denominator)".signed(sign) }
            let (whole, rest) = parts.numerator.quotientAndRemainder(dividingBy: denominator)
            return "\(whole) \(rest)/\(denominator)".signed(sign)
        }
        return Self.exact(value).signed(sign)
    }

    /// The form for numbers of both: the finer one.
    func joined(with other: Quantity.Form) -> Quantity.Form {
        switch (self, other) {
        case (.decimal(let a), .decimal(let b)): .decimal(places: max(a, b))
        case (.percent(let a), .percent(let b)): .percent(places: max(a, b))
        case (.fraction, .decimal), (.percent, .decimal(places: 0)): self
        case (.decimal, .fraction), (.decimal(places: 0), .percent): other
        case (.fraction(let a, let mixed), .fraction(let b, _)): .fraction(denominator: max(a, b), isMixed: mixed)
        default: self
        }
    }

    /// With as few decimals as say it, else as a mixed number.
    static func exact(_ value: Fraction) -> String {
        for places in 0...6 { if let text = decimal(value, places: places) { return text } }
        return Quantity.Form.fraction(denominator: value.denominator, isMixed: value.denominator < 10_000).plain(value)
    }

    private func plain(_ value: Fraction) -> String {
        guard case .fraction(_, true) = self, value.floor > 0, !value.isNegative else { return "\(value.numerator)/\(value.denominator)" }
        return "\(value.floor) \(value.numerator % value.denominator)/\(value.denominator)"
    }

    private static func decimal(_ value: Fraction, places: Int) -> String? {
        var power = 1
        for _ in 0..<min(places, 9) { power *= 10 }
        guard let scaled = value.times(power), scaled.isWhole else { return nil }
        let digits = String(scaled.numerator.magnitude)
        let sign = scaled.isNegative ? "−" : ""
        guard places > 0 else { return sign + digits }
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return sign + padded.dropLast(places) + "." + padded.suffix(places)
    }
}

extension String {
    fileprivate func signed(_ sign: String) -> String { sign + self }
}
