extension CitedText {
    /// The citations of a text that comes without a reference list: those whose form alone says what they are.
    /// - Parameter text: UTF-8; a line feed ends each paragraph.
    /// - Returns: in bytes of the text; none where the form fits something else too, as "(Chicago, 2019)" alone does.
    package static func citations(withoutListIn text: [UInt8]) -> [Range<Int>] {
        let mentions = CitationScanner.mentions(in: text, Tokenizer.tokens(of: text), ReferenceIndex([], acronyms: [:]))
            .filter { !$0.needsEntry }
        return mentions.count > 1 || mentions.contains { isSure($0.phrase, in: text) } ? mentions.map(\.range) : []
    }

    /// Whether the names are no place: several authors, a group by its initials or by three words and more.
    private static func isSure(_ phrase: AuthorPhrase, in text: [UInt8]) -> Bool {
        phrase.isEtAl || phrase.key.contains("|") || phrase.key.split(separator: " ").count > 2
            || Acronyms.isAcronym(text[phrase.range])
    }
}
