/// The names of a citation, as they stand before its year.
struct AuthorPhrase: Sendable {
    /// In bytes of the text, a possessive left out.
    var range: Range<Int>
    /// As in `NameKey`.
    var key: String
    /// Whether `et al.` follows them.
    var isEtAl: Bool
    /// The first initial before the first name: `D` of `D. L. Ball` (APA 7, section 8.20).
    var initial: Character?
}
