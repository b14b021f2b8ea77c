import SourceText

/// A value that is one word of a few.
protocol WordChoice: CaseIterable, RawRepresentable, Sendable where RawValue == String {
    /// Other words for the same, folded.
    static var otherWords: [String: Self] { get }
}

extension WordChoice {
    init?(word: String) {
        let word = word.folded
        guard let choice = Self(rawValue: word) ?? Self.otherWords[word] else { return nil }
        self = choice
    }
}
