/// A font of letters in mathematics. Browsers know `mathvariant="normal"` alone, so the others are characters of
/// Unicode's block Mathematical Alphanumeric Symbols.
enum MathFont: UInt8, Sendable {
    /// What TeX does without a command: letters italic, digits upright.
    case standard
    case roman, italic, bold, boldItalic, blackboard, script, fraktur, sans, mono

    /// A letter in this font.
    /// - Parameters:
    ///   - isUpright: whether the letter is upright in the standard font, as capital Greek is.
    func letter(_ scalar: Unicode.Scalar, isUpright: Bool) -> Node {
        switch self {
        case .standard: .letter(scalar, isUpright: isUpright)
        case .roman: .letter(scalar, isUpright: true)
        case .italic: .letter(scalar, isUpright: false)
        case .boldItalic where isUpright: .letter(MathFont.bold.character(scalar), isUpright: true)
        default: .letter(character(scalar), isUpright: isUpright)
        }
    }

    /// The character that looks as `scalar` does in this font; the same where there is none.
    func character(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if let exception = Self.exceptions[Pair(font: self, scalar: scalar)] { return exception }
        let value = scalar.value
        let base: UInt32?
        switch value {
        case 0x41...0x5A: base = start.capitals.map { $0 + value - 0x41 }
        case 0x61...0x7A: base = start.capitals.map { $0 + 26 + value - 0x61 }
        case 0x30...0x39: base = start.digits.map { $0 + value - 0x30 }
        case 0x391...0x3A9: base = start.greek.map { $0 + value - 0x391 }
        case 0x2207: base = start.greek.map { $0 + 25 }
        case 0x3B1...0x3C9: base = start.greek.map { $0 + 26 + value - 0x3B1 }
        default:
            base = start.greek.flatMap { start in Self.greekEnd.firstIndex(of: value).map { start + 51 + UInt32($0) } }
        }
        return base.flatMap(Unicode.Scalar.init) ?? scalar
    }
}

private extension MathFont {
    struct Pair: Hashable {
        var font: MathFont
        var scalar: Unicode.Scalar
    }

    /// Where this font's alphabets begin.
    var start: (capitals: UInt32?, greek: UInt32?, digits: UInt32?) {
        switch self {
        case .standard, .roman: (nil, nil, nil)
        case .bold: (0x1D400, 0x1D6A8, 0x1D7CE)
        case .italic: (0x1D434, 0x1D6E2, nil)
        case .boldItalic: (0x1D468, 0x1D71C, 0x1D7CE)
        case .script: (0x1D49C, nil, nil)
        case .fraktur: (0x1D504, nil, nil)
        case .blackboard: (0x1D538, nil, 0x1D7D8)
        case .sans: (0x1D5A0, nil, 0x1D7E2)
        case .mono: (0x1D670, nil, 0x1D7F6)
        }
    }

    /// What follows omega in each Greek alphabet of the block: ∂ ϵ ϑ ϰ ϕ ϱ ϖ.
    static let greekEnd: [UInt32] = [0x2202, 0x3F5, 0x3D1, 0x3F0, 0x3D5, 0x3F1, 0x3D6]

    /// Letters that Unicode had before the block was made.
    static let exceptions: [Pair: Unicode.Scalar] = {
        let byFont: [(MathFont, from: String, to: String)] = [
            (.script, "BEFHILMRego", "ℬℰℱℋℐℒℳℛℯℊℴ"),
            (.fraktur, "CHIRZ", "ℭℌℑℜℨ"),
            (.blackboard, "CHNPQRZ", "ℂℍℕℙℚℝℤ"),
            (.italic, "h", "ℎ"),
        ]
        var exceptions: [Pair: Unicode.Scalar] = [:]
        for (font, from, to) in byFont {
            for (letter, other) in zip(from.unicodeScalars, to.unicodeScalars) {
                exceptions[Pair(font: font, scalar: letter)] = other
            }
        }
        return exceptions
    }()
}
