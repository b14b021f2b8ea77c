/// An exact number, in lowest terms. No operation traps: what does not fit is `nil`.
package struct Fraction: Hashable, Sendable {
    package let numerator: Int
    /// Above 0.
    package let denominator: Int

    package init(_ whole: Int) {
        numerator = whole
        denominator = 1
    }

    /// - Returns: `nil` where the denominator is 0 or the number does not fit.
    package init?(_ numerator: Int, over denominator: Int) {
        self.init(Int128(numerator), over: Int128(denominator))
    }

    private init?(_ numerator: Int128, over denominator: Int128) {
        guard denominator != 0 else { return nil }
        let divisor = Self.commonDivisor(numerator.magnitude, denominator.magnitude)
        let sign: Int128 = denominator < 0 ? -1 : 1
        guard let top = Int(exactly: numerator / Int128(divisor) * sign),
            let bottom = Int(exactly: denominator / Int128(divisor) * sign), top != .min
        else { return nil }
        self.numerator = top
        self.denominator = bottom
    }

    package static let zero = Fraction(0)
    package static let one = Fraction(1)
}

extension Fraction {
    package func plus(_ other: Fraction) -> Fraction? {
        Fraction(product(numerator, other.denominator) + product(other.numerator, denominator), over: product(denominator, other.denominator))
    }

    package func minus(_ other: Fraction) -> Fraction? { plus(other.negated) }

    package func times(_ other: Fraction) -> Fraction? {
        Fraction(product(numerator, other.numerator), over: product(denominator, other.denominator))
    }

    package func times(_ count: Int) -> Fraction? { times(Fraction(count)) }

    /// - Returns: `nil` for a division by 0.
    package func divided(by other: Fraction) -> Fraction? {
        Fraction(product(numerator, other.denominator), over: product(denominator, other.numerator))
    }

    package var negated: Fraction { Fraction(numerator: -numerator, denominator: denominator) }
    package var isWhole: Bool { denominator == 1 }
    package var isNegative: Bool { numerator < 0 }
    package var double: Double { Double(numerator) / Double(denominator) }

    /// The greatest whole number that is not above it.
    package var floor: Int {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// The least whole number that is not below it.
    package var ceiling: Int { isWhole ? numerator : floor + 1 }
}

extension Fraction: Comparable {
    package static func < (left: Fraction, right: Fraction) -> Bool {
        Int128(left.numerator) * Int128(right.denominator) < Int128(right.numerator) * Int128(left.denominator)
    }
}

extension Fraction {
    private init(numerator: Int, denominator: Int) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Two numbers of 64 bits have a product that 128 bits hold, and so has the sum of two such products.
    private func product(_ a: Int, _ b: Int) -> Int128 { Int128(a) * Int128(b) }

    private static func commonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return max(a, 1)
    }
}
