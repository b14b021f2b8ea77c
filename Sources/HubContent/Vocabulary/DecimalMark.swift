/// What parts a number's whole from its fraction.
enum DecimalMark {
    /// Whether a language may write 2,5: of Spanish, Mexico writes 2.5 and Spain and Argentina 2,5.
    /// - Parameter language: a tag, such as `es-MX`.
    static func isComma(in language: String) -> Bool {
        languages.contains(language.prefix { $0 != "-" }.lowercased())
    }

    private static let languages: Set<String> = [
        "es", "ca", "gl", "eu", "pt", "fr", "it", "ro", "de", "nl", "da", "sv", "nb", "nn", "no", "fi", "is", "pl", "cs", "sk", "hu", "ru", "uk",
        "el", "tr", "id", "vi",
    ]
}
