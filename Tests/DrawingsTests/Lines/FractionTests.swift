@testable import Drawings
import Testing

struct FractionTests {
    @Test func `is kept in lowest terms with the sign above`() throws {
        let half = try #require(Fraction(-3, over: -6))
        #expect((half.numerator, half.denominator) == (1, 2))
        let negative = try #require(Fraction(2, over: -4))
        #expect((negative.numerator, negative.denominator) == (-1, 2))
        #expect(Fraction(1, over: 0) == nil)
        #expect(Fraction(0, over: -5) == .zero)
    }

    @Test func `adds thirds and tenths exactly`() throws {
        let third = try #require(Fraction(1, over: 3))
        #expect(third.plus(third)?.plus(third) == .one)
        let tenth = try #require(Fraction(1, over: 10))
        #expect((0..<10).reduce(Fraction.zero) { sum, _ in sum?.plus(tenth) } == .one)
        #expect(third.minus(third) == .zero)
        #expect(third.divided(by: .zero) == nil)
        #expect(third.times(6) == Fraction(2))
    }

    @Test func `what does not fit is nothing, not a trap`() {
        let (big, tiny) = (Fraction(.max), Fraction(1, over: .max))
        #expect(big.plus(.one) == nil)
        #expect(big.times(big) == nil)
        #expect(Fraction(.min, over: 1) == nil)
        #expect(Fraction(.min, over: -1) == nil)
        #expect(tiny?.times(tiny ?? .one) == nil)
        #expect(tiny.map { $0 < big } == true)
        #expect(big.negated.isNegative)
    }

    @Test func `rounds down and up`() throws {
        let (above, below) = (try #require(Fraction(7, over: 3)), try #require(Fraction(-7, over: 3)))
        #expect((above.floor, above.ceiling) == (2, 3))
        #expect((below.floor, below.ceiling) == (-3, -2))
        #expect((Fraction(-2).floor, Fraction(-2).ceiling) == (-2, -2))
    }
}
