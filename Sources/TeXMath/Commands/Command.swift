/// What a command means.
enum Command: Sendable {
    /// A letter of its own, italic in the standard font: `\alpha`.
    case letter(Unicode.Scalar)
    case symbol(Unicode.Scalar, AtomClass)
    /// `\sum`, `\int`.
    case largeOperator(Unicode.Scalar, Limits)
    /// `\sin`, `\lim`.
    case function([UInt8], Limits)
    /// A space of so many ten-thousandths of an em: `\quad`.
    case space(Int)
    /// A mark above one thing: `\hat`.
    case accent(Unicode.Scalar, isWide: Bool)
    /// A mark that grows with what it stands over or under: `\overbrace`.
    case stretched(Unicode.Scalar, Accent.Place, isBrace: Bool)
    /// An arrow that grows with what is written on it: `\xrightarrow`.
    case labelledArrow(Unicode.Scalar)
    /// A font for an argument: `\mathbf{x}`.
    case font(MathFont)
    /// A font for the rest of the group: `\bf x`.
    case fontSwitch(MathFont)
    /// Words: `\text{if }`.
    case text(TextFont)
    /// A size, in per cent, for the rest of the group: `\large`.
    case size(Int)
    /// A style for the rest of the group: `\displaystyle`.
    case style(TeXStyle)
    /// A delimiter of a fixed size: `\bigl(`.
    case sizedDelimiter(UInt8, AtomClass)
    case enclosure(Enclosure)
    /// A class for an argument: `\mathrel{R}`.
    case classed(AtomClass)
    /// A letter in a font: `\R`.
    case fontLetter(Unicode.Scalar, MathFont)
    /// Two signs that read as one relation: `\coloneq`.
    case pair(Unicode.Scalar, Unicode.Scalar)
    /// Words that are their own meaning: `\LaTeX`.
    case logo(String)
    /// What the parser has code for.
    case structure(Structure)
}
