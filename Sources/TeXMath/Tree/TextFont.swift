/// How words inside mathematics look; each part that is set is a class of the `<mtext>` that the theme styles.
struct TextFont: OptionSet, Sendable {
    var rawValue: UInt8

    static let bold = TextFont(rawValue: 1)
    static let italic = TextFont(rawValue: 2)
    static let sans = TextFont(rawValue: 4)
    static let mono = TextFont(rawValue: 8)

    /// The classes of the theme, in the order they are written.
    static let classes: [(font: TextFont, name: StaticString)] = [
        (.bold, "bold"), (.italic, "italic"), (.sans, "sans"), (.mono, "mono"),
    ]
}
