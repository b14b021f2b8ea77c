import Foundation

/// The characters of a token element one by one, with their fonts, however these are written.
enum NormalSigns {
    static func of(_ node: XMLNode) -> [NormalForm] {
        let text = node.children.map(\.text).joined()
        let variant: String =
            switch (node.attributes["mathvariant"], node.name) {
            case (let variant?, _): variant
            case (nil, "mo"): ""
            case (nil, "mtext"): node.attributes["class"].map { classes[$0] ?? $0 } ?? "normal"
            default: node.name == "mi" && text.unicodeScalars.count == 1 ? "italic" : "normal"
            }
        return text.precomposedStringWithCanonicalMapping.flatMap { sign($0, variant: node.name == "mo" ? "" : variant) }
    }

    private static let classes = ["bold": "bold", "italic": "italic", "sans": "sans-serif", "mono": "monospace"]

    private static let invisible: Set<Character> = ["\u{2061}", "\u{2062}", "\u{2063}", "\u{200B}"]

    /// Characters of which one program takes one and the other another, for the same sign.
    private static let same: [Character: [Character]] = [
        "∣": ["|"], "∥": ["‖"], "″": ["′", "′"], "‴": ["′", "′", "′"], "‾": ["¯"], "_": ["¯"], "ˆ": ["^"], "˜": ["~"], "\u{302}": ["^"], "\u{20D7}": ["→"],
    ]

    private static func sign(_ character: Character, variant: String) -> [NormalForm] {
        if character.isWhitespace || invisible.contains(character) { return [] }
        if let same = same[character] { return same.map { .sign($0, font: "") } }
        let scalar = character.unicodeScalars[character.unicodeScalars.startIndex]
        if let (font, plain) = mathematical(scalar, character) { return [.sign(plain, font: font)] }
        if let accented = accented(character, variant: variant) { return [accented] }
        guard scalar.properties.isAlphabetic || character.isNumber || "∂∇".contains(character) else {
            return [.sign(character, font: "")]
        }
        // A digit is upright by itself, and so is a letter that has no italic.
        let canLean = !character.isNumber && hasItalic(scalar)
        return [.sign(character, font: variant == "italic" && !canLean ? "normal" : variant)]
    }

    /// KaTeX takes é apart.
    private static func accented(_ character: Character, variant: String) -> NormalForm? {
        let marks: [Unicode.Scalar: Character] = [
            "\u{301}": "ˊ", "\u{300}": "ˋ", "\u{302}": "^", "\u{303}": "~", "\u{308}": "¨",
        ]
        let parts = Array(String(character).decomposedStringWithCanonicalMapping.unicodeScalars)
        guard parts.count == 2, let mark = marks[parts[1]] else { return nil }
        return .node("mover", [.sign(Character(parts[0]), font: variant), .sign(mark, font: "")])
    }

    private static func hasItalic(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0x391...0x3A9, 0x3B1...0x3C9, 0x3D1, 0x3D5, 0x3D6, 0x3F0, 0x3F1, 0x3F5, 0x2202,
            0x2207, 0x131, 0x237:
            true
        default: false
        }
    }

    /// The font and the letter of a character that Unicode has for mathematics, by its name there.
    private static func mathematical(_ scalar: Unicode.Scalar, _ character: Character) -> (String, Character)? {
        let fonts = [
            ("BOLD ITALIC", "bold-italic"), ("BOLD", "bold"), ("DOUBLE-STRUCK", "double-struck"),
            ("SCRIPT", "script"), ("FRAKTUR", "fraktur"), ("BLACK-LETTER", "fraktur"), ("SANS-SERIF", "sans-serif"),
            ("MONOSPACE", "monospace"), ("ITALIC", "italic"),
        ]
        let plain = String(character).decomposedStringWithCompatibilityMapping.first ?? character
        guard plain != character, let name = scalar.properties.name else { return nil }
        let bare = name.replacing("MATHEMATICAL ", with: "")
        return fonts.first { bare.hasPrefix($0.0 + " ") }.map { ($0.1, plain) }
    }
}
