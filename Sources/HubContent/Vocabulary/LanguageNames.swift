/// What is written for the tag of a language, folded, each with the tag (ISO 639-1).
enum LanguageNames {
    static let tags = [
        "english": "en", "eng": "en", "ingles": "en", "spanish": "es", "spa": "es", "sp": "es", "esp": "es", "espanol": "es", "castellano": "es",
        "french": "fr", "francais": "fr", "portuguese": "pt", "portugues": "pt", "german": "de", "deutsch": "de", "chinese": "zh",
        "arabic": "ar", "vietnamese": "vi",
    ]
}
