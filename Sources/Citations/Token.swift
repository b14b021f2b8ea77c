/// A word or a mark of a text: what citations are read from.
struct Token: Sendable {
    enum Kind: UInt8, Sendable {
        case word
        /// A person's initial with its full stop: `D.`, `J.-P.`, `K.G.`
        case initial
        /// Four digits that can be a year, and the letter after them.
        case year
        case number
        case comma, semicolon, colon, ampersand, period, dash, slash, quote
        case open, close, openSquare, closeSquare
        case paragraphEnd
        case other
    }

    var kind: Kind
    /// Whether a word begins with a capital.
    var isCapital = false
    /// In bytes of the text.
    var start: Int
    var end: Int
    /// Bytes at the end that are a possessive: `’s`.
    var possessive = 0

    /// Without the possessive.
    var nameRange: Range<Int> { start..<end - possessive }
}
