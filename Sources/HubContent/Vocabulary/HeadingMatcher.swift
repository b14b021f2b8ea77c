import SourceText

/// Says what headings mean: made once for a hub, asked for each of its headings.
package struct HeadingMatcher: Sendable {
    private var names: [Kind: [String: Meaning]] = [:]
    private var beginnings: [Kind: [(key: String, meaning: Meaning)]] = [:]
    /// The names as they are usually written, for suggestions, by kind and by how many words and letters they have.
    private var written: [Kind: [Size: [Written]]] = [:]

    private struct Size: Hashable, Sendable {
        var words: Int
        var letters: Int
    }

    private struct Written: Sendable {
        var text: String
        var words: [[UInt8]]
    }

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
                for name in all {
                    let words = Self.words(HeadingName(name).key)
                    let size = Size(words: words.count, letters: words.reduce(0) { $0 + $1.count })
                    written[kind, default: [:]][size, default: []].append(Written(text: name, words: words))
                }
            }
        }
    }

    /// What a heading means in a document of `kind`, if anything.
    package func match(_ heading: String, in kind: Kind) -> MeaningfulHeading? {
        guard let names = names[kind] else { return nil }
        let name = HeadingName(heading)
        if let meaning = names[name.key] { return MeaningfulHeading(meaning: meaning, minutes: name.minutes) }
        // "Activity 1", "Explore II", "Solution 2": one of several. Others, such as "Question 1", are often a student's own.
        if let single = name.withoutNumber, let meaning = names[single], meaning.isPhase || meaning == .solution {
            return MeaningfulHeading(meaning: meaning, minutes: name.minutes)
        }
        // "Task: Frogs", "Solution: in two ways". Other names may begin words for students: "Question: how many?".
        if let colon = heading.firstIndex(of: ":"), let meaning = names[HeadingName(String(heading[..<colon])).key], meaning == .task || meaning == .solution {
            return MeaningfulHeading(meaning: meaning, minutes: name.minutes)
        }
        for beginning in beginnings[kind] ?? [] where name.key.hasPrefix(beginning.key) {
            return MeaningfulHeading(meaning: beginning.meaning, minutes: name.minutes)
        }
        return nil
    }

    /// The name that a heading without a meaning nearly is, as it is usually written: "Lanuch" is nearly "Launch".
    ///
    /// Real words are one letter apart ("Share" and "Shape", "Explanation" and "Exploration"), so every word may
    /// have one slip alone, and short ones only letters that changed places or came twice.
    package func nearest(to heading: String, in kind: Kind) -> String? {
        let words = Self.words(HeadingName(heading).key)
        let count = words.reduce(0) { $0 + $1.count }
        for length in max(0, count - words.count)...count + words.count {
            for name in written[kind]?[Size(words: words.count, letters: length)] ?? [] where name.words.elementsEqual(words, by: { $0.isSlip(as: $1) }) {
                return name.text
            }
        }
        return nil
    }

    private static func words(_ key: String) -> [[UInt8]] { key.utf8.split(separator: .space).map(Array.init) }
}
