/// A number as its digits stand in written arithmetic.
struct WrittenNumber: Hashable, Sendable {
    /// From the left.
    let digits: [Int]
    /// How many of them stand after the point.
    let places: Int

    static let mostDigits = 10

    /// - Returns: `nil` where it is no whole number or decimal without a sign.
    init?(_ snippet: Snippet) {
        guard let quantity = try? Quantity.read(snippet.text), !quantity.value.isNegative, case .decimal(let places) = quantity.form else { return nil }
        let digits = quantity.text.compactMap(\.wholeNumberValue)
        self.places = places
        self.digits = digits.count == places ? [0] + digits : digits
        guard self.digits.count <= Self.mostDigits else { return nil }
    }

    /// - Parameter value: without its point.
    init(value: Int, places: Int) {
        let digits = String(value).compactMap(\.wholeNumberValue)
        self.digits = Array(repeating: 0, count: max(0, places + 1 - digits.count)) + digits
        self.places = places
    }

    /// Without its point.
    var value: Int { digits.reduce(0) { $0 * 10 + $1 } }

    var text: String {
        let text = digits.map(String.init).joined()
        return places == 0 ? text : text.dropLast(places) + "." + text.suffix(places)
    }

    /// With zeros after the last digit.
    func padded(to places: Int) -> WrittenNumber {
        WrittenNumber(digits: digits + Array(repeating: 0, count: max(0, places - self.places)), places: max(places, self.places))
    }

    private init(digits: [Int], places: Int) {
        self.digits = digits
        self.places = places
    }

    /// The digit in a column from the right, `nil` where it has none.
    func digit(_ column: Int) -> Int? { digits.indices.contains(digits.count - 1 - column) ? digits[digits.count - 1 - column] : nil }
}
