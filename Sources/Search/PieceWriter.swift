import SourceText

/// Numbers in a script's string, few characters each: base 64 for the last digit, base 28 for those before it, which
/// come first from the lowest on. The space is left for what stands between.
extension [UInt8] {
    mutating func append(number: Int) {
        var number = number
        while number >= PieceDigits.last {
            append(PieceDigits.character(PieceDigits.last + number % PieceDigits.more))
            number /= PieceDigits.more
        }
        append(PieceDigits.character(number))
    }

    /// A number that may be negative: small ones of either sign are few characters.
    mutating func append(difference: Int) {
        append(number: difference < 0 ? -2 * difference - 1 : 2 * difference)
    }
}

private enum PieceDigits {
    static let last = 64
    static let more = 28

    /// From `!` on, without the two characters that a string in a script escapes.
    static func character(_ value: Int) -> UInt8 {
        var code = 0x21 + value
        if code >= 0x22 { code += 1 }
        if code >= 0x5C { code += 1 }
        return UInt8(code)
    }
}
