/// An `<mo>`. What is not said here is as MathML's operator dictionary has it.
struct Operator: Sendable {
    enum Stretch: Sendable {
        case byDictionary, never, always
        /// One of TeX's four fixed sizes, `\big` (1) to `\Bigg` (4).
        case toSize(UInt8)
    }

    enum Form: Sendable { case prefix, infix, postfix }

    enum Spacing: Sendable {
        case byDictionary, none
        /// 0.2778 em, as TeX has around relations: for those that the dictionary does not know as such.
        case relation
        /// 0.05 em, as around `\middle`.
        case narrow
    }

    var scalar: Unicode.Scalar
    var stretch = Stretch.byDictionary
    var form: Form? = nil
    var spacing = Spacing.byDictionary
    /// Whether a stroke is drawn through it (`\not`).
    var isStruck = false
    /// Whether its limits stay below and above it in a line of text.
    var keepsLimits = false
    /// Whether it is set a size smaller, as an arrow over one letter.
    var isSmall = false
    /// A second character, as in `∷=`, by its code in UTF-16; zero is none.
    var second: UInt16 = 0

    init(_ scalar: Unicode.Scalar, stretch: Stretch = .byDictionary, form: Form? = nil) {
        self.scalar = scalar
        self.stretch = stretch
        self.form = form
    }
}
