/// Signs that stand around words for the eye: emoji, stars, ticks, arrows.
extension String {
    /// The text without them at either end: "✅ Solution" is "Solution", and "1️⃣ Goal" "1 Goal".
    var withoutDecorations: String {
        // All of them are of three bytes or four.
        guard utf8.contains(where: { $0 >= 0xE2 }) else { return self }
        let scalars = unicodeScalars.filter { !$0.joinsEmoji }
        let isOutside = { (scalar: Unicode.Scalar) in scalar.isDecoration || scalar.properties.isWhitespace }
        guard let first = scalars.firstIndex(where: { !isOutside($0) }), let last = scalars.lastIndex(where: { !isOutside($0) }) else { return self }
        return String(String.UnicodeScalarView(scalars[first...last]))
    }
}

extension Unicode.Scalar {
    fileprivate var isDecoration: Bool {
        switch properties.generalCategory {
        case .otherSymbol, .modifierSymbol: true
        default: properties.isEmojiPresentation
        }
    }

    /// What makes an emoji of the characters beside it: a variation selector, a joiner, a key's frame.
    fileprivate var joinsEmoji: Bool { [0xFE0E, 0xFE0F, 0x200D, 0x20E3].contains(value) }
}
