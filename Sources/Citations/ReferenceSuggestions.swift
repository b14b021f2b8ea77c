import SourceText

/// What a citation without an entry most likely meant.
struct ReferenceSuggestions {
    let references: [Reference]
    let index: ReferenceIndex
    /// How many names may still be compared letter by letter: a text with more slips than this has other troubles.
    private var comparisons = 100

    init(references: [Reference], index: ReferenceIndex) {
        self.references = references
        self.index = index
    }

    /// - Returns: an entry of the same authors told otherwise (`et al.` missing or too much, another order), or of a first author
    ///   whose name is nearly the one given.
    mutating func nearest(to phrase: AuthorPhrase, _ year: Year) -> Int? {
        if let entry = sameAuthors(phrase, year) { return entry }
        guard comparisons > 0, let key = phrase.key.split(separator: "|").first.map(String.init), let letter = key.first,
            let names = index.firstNames[letter]?.prefix(500)
        else { return nil }
        comparisons -= 1
        let sameYear = names.filter { references[$0.entry].year?.value == year.value }
        if let same = sameYear.first(where: { $0.key == key }) { return same.entry }
        let others = names.filter { $0.key != key }
        guard let nearest = nearestName(to: key, among: others.map(\.key)) else { return nil }
        return (sameYear.first { $0.key == nearest } ?? others.first { $0.key == nearest })?.entry
    }

    private func sameAuthors(_ phrase: AuthorPhrase, _ year: Year) -> Int? {
        let others = index.works(phrase.key, isEtAl: !phrase.isEtAl)
        if let entry = others?.byYear[year.value]?.first { return entry }
        return phrase.key.contains("|") ? index.unordered[ReferenceIndex.unordered(phrase.key)] : nil
    }
}
