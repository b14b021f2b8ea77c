import SourceText

/// Says what headings mean: made once for a hub, asked for each of its headings.
package struct HeadingMatcher: Sendable {
    private var names: [Kind: [String: Meaning]] = [:]
    private var beginnings: [Kind: [(key: String, meaning: Meaning)]] = [:]
    /// The names as they are usually written, for suggestions, by kind.
    private var written: [Kind: [String]] = [:]

    /// - Parameter additions: what `headings:` in hub.yml adds.
    package init(additions: [Meaning: [String]] = [:]) {
        for row in HeadingNames.all {
            let added = additions[row.meaning] ?? []
            let all = row.english + row.spanish + added
            for kind in row.kinds {
                for name in all {
                    // A hub's own word wins over a built-in synonym of something else.
                    let key = HeadingName(name).key
                    if added.contains(name) || names[kind]?[key] == nil {
                        names[kind, default: [:]][key] = row.meaning
                    }
                    if row.matchesAsBeginning {
                        beginnings[kind, default: []].append((key + " ", row.meaning))
                    }
                }
                written[kind, default: []] += all
            }
        }
    }

    /// What a heading means in a document of `kind`, if anything.
    package func match(_ heading: String, in kind: Kind) -> MeaningfulHeading? {
        guard let names = names[kind] else { return nil }
        let name = HeadingName(heading)
        if let meaning = names[name.key] { return MeaningfulHeading(meaning: meaning, minutes: name.minutes) }
        for beginning in beginnings[kind] ?? [] where name.key.hasPrefix(beginning.key) {
            return MeaningfulHeading(meaning: beginning.meaning, minutes: name.minutes)
        }
        return nil
    }

    /// The name that a heading without a meaning nearly is, as it is usually written: "Lanuch" is nearly "Launch".
    package func nearest(to heading: String, in kind: Kind) -> String? {
        let key = HeadingName(heading).key
        // Names of three letters are near to half of all short words.
        guard key.unicodeScalars.count > 3 else { return nil }
        return nearestName(to: key, among: written[kind] ?? [])
    }
}
