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

    /// The words themselves: "individual, pairs, groups or class".
    static var allowed: String { allCases.map(\.rawValue).listed(with: "or") }

    /// The word most likely meant.
    static func nearest(to word: String) -> String? {
        nearestName(to: word.folded, among: allCases.map(\.rawValue))
    }
}
