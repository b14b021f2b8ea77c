/// The signs that word processors set before the items of a list.
package enum ListBullets {
    /// Those that nobody writes for anything else; the last are Word's symbol fonts.
    package static let all: Set<Character> = [
        "•", "●", "○", "◦", "▪", "▫", "■", "‣", "⁃", "∙", "❖", "➢", "➤", "✓", "✔", "★", "☆", "►", "▶", "◆", "◇",
        "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F076}", "\u{F0FC}",
    ]
}
