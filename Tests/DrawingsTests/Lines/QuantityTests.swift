@testable import Drawings
import Testing

struct QuantityTests {
    @Test(arguments: [
        ("2", 2, 1, "2"), ("-2", -2, 1, "−2"), ("−2", -2, 1, "−2"), ("+2", 2, 1, "2"), ("0.75", 3, 4, "0.75"), (".5", 1, 2, ".5"),
        ("3/4", 3, 4, "3/4"), ("6/8", 3, 4, "6/8"), ("1 1/2", 3, 2, "1 1/2"), ("-1 1/2", -3, 2, "−1 1/2"), ("1½", 3, 2, "1 1/2"),
        ("⅔", 2, 3, "2/3"), ("40%", 2, 5, "40%"), ("12.5%", 1, 8, "12.5%"), ("12,500", 12500, 1, "12500"), ("999999999", 999_999_999, 1, "999999999"),
    ]) func `reads a number in every form`(text: String, top: Int, bottom: Int, written: String) throws {
        let quantity = try Quantity.read(text)
        #expect(quantity.value == Fraction(top, over: bottom))
        #expect(quantity.text == written)
    }

    @Test(arguments: ["", "three", "1/2/3", "1 2 3/4", "1.2.3", "1 2", "-", "--2", "1,00", "1.", "1/", "/2", "2 / 3 / 4", "1e3", "½/2", "%"])
    func `takes nothing else for a number`(text: String) {
        #expect(throws: Quantity.Problem.noNumber) { try Quantity.read(text) }
    }

    @Test func `says when a number is too long or has the denominator 0`() {
        #expect(throws: Quantity.Problem.tooLarge) { try Quantity.read("1234567890") }
        #expect(throws: Quantity.Problem.tooLarge) { try Quantity.read("0.1234567") }
        #expect(throws: Quantity.Problem.tooLarge) { try Quantity.read("1/1000001") }
        #expect(throws: Quantity.Problem.zeroDenominator) { try Quantity.read("3/0") }
    }

    @Test func `writes numbers as their scale does`() throws {
        let value = try #require(Fraction(5, over: 4))
        #expect(Quantity.Form.fraction(denominator: 4, isMixed: true).text(of: value) == "1 1/4")
        #expect(Quantity.Form.fraction(denominator: 4, isMixed: false).text(of: value) == "5/4")
        #expect(Quantity.Form.fraction(denominator: 8, isMixed: true).text(of: value.negated) == "−1 2/8")
        #expect(Quantity.Form.decimal(places: 2).text(of: value) == "1.25")
        #expect(Quantity.Form.decimal(places: 1).text(of: value) == "1.25", "rather finer than wrong")
        #expect(Quantity.Form.decimal(places: 3).text(of: value.negated) == "−1.250")
        #expect(Quantity.Form.percent(places: 0).text(of: value) == "125%")
        #expect(Quantity.Form.exact(try #require(Fraction(7, over: 3))) == "2 1/3")
        #expect(Quantity.Form.exact(try #require(Fraction(1, over: 20))) == "0.05")
    }
}
