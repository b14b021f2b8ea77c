extension Document {
    /// What a heading of a meaning is usually called in the document's language, for messages.
    func name(of meaning: Meaning) -> String {
        let names = HeadingNames.all.first { $0.meaning == meaning && $0.kinds.contains(kind) }
        let isSpanish = language.hasPrefix("es")
        return (isSpanish ? names?.spanish.first : nil) ?? names?.english.first ?? meaning.rawValue
    }
}
