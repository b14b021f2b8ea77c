/// How wide text will be, as far as that can be known where no font is at hand: the widths of common faces,
/// rounded up, so that a label is rather broken too early than cut.
enum TextMeasure {
    /// - Parameter size: of the font, in units of the drawing.
    static func width(of text: some StringProtocol, size: Double) -> Double {
        text.unicodeScalars.reduce(0) { $0 + width(of: $1) } * size
    }

    /// The same where digits are all equally wide and signs of arithmetic as wide as they come, as on scales.
    static func tabularWidth(of text: some StringProtocol, size: Double) -> Double {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar {
            case "0"..."9": sum + 0.62
            case "−", "+", "×", "÷", "=", "<", ">", "≤", "≥": sum + 0.8
            default: sum + width(of: scalar)
            }
        } * size
    }

    /// Breaks text into lines between words; a word that is wider than a line has one to itself.
    static func lines(of text: String, width: Double, size: Double) -> [String] {
        var lines: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            if let last = lines.last, Self.width(of: last + " " + word, size: size) <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    /// In parts of the font's size.
    private static func width(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", "I", "'", "’", "|", ".", ",", ":", ";", "!": 0.3
        case " ", "f", "r", "t", "(", ")", "-", "/", "1": 0.4
        case "m", "w", "M", "W", "—", "%", "&": 0.9
        case "A"..."Z": 0.7
        default: scalar.value >= 0x2E80 ? 1 : 0.57
        }
    }
}
