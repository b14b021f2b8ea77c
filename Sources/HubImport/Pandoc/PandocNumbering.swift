import SourceText

/// How the items of a list are counted: by numbers, letters or Roman numerals.
struct PandocNumbering: Decodable {
    /// The first number; kept to what a page can hold.
    let start: Int
    private let style: String
    private let delimiter: String

    private struct Named: Decodable {
        var t: String
    }

    init(from decoder: any Decoder) throws {
        var parts = try decoder.unkeyedContainer()
        start = min(max(try parts.decode(Int.self), 0), PandocBlock.largestNumber)
        style = try parts.decode(Named.self).t
        delimiter = try parts.decode(Named.self).t
    }

    /// What stands before an item that is not counted by numbers, `b)` or `iv.`: Markdown has no such lists, and a text may
    /// refer to "part (b)".
    /// - Parameter offset: from the first item, 0.
    /// - Returns: `nil` for a number.
    func letters(at offset: Int) -> String? {
        let number = start + offset
        let letters: String? = switch style {
        case "LowerAlpha": Self.letter(number)
        case "UpperAlpha": Self.letter(number)?.uppercased()
        case "LowerRoman": Self.roman(number)
        case "UpperRoman": Self.roman(number)?.uppercased()
        default: nil
        }
        return letters.map { delimiter == "TwoParens" ? "(\($0))" : delimiter == "Period" ? $0 + "." : $0 + ")" }
    }

    private static func letter(_ number: Int) -> String? {
        (1...26).contains(number) ? String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(number - 1))) : nil
    }

    private static func roman(_ number: Int) -> String? {
        guard (1...39).contains(number) else { return nil }
        let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
        return String(repeating: "x", count: number / 10) + ones[number % 10]
    }
}
