/// Joins words that a line's end cut in two. There is no dictionary: the document's own words decide, and each is reported.
struct LineHyphens {
    private let known: Set<Substring>

    /// - Parameter text: the whole document.
    init(of text: String) {
        known = Set(text.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "’" && $0 != "'" })
    }

    /// - Returns: two parts of a text as one, and what to report; `nil` where no word is cut between them.
    func join(_ first: String, _ second: String) -> (text: String, change: String)? {
        guard first.hasSuffix("-"), let next = second.first, next.isLowercase else { return nil }
        let start = first.dropLast().reversed().prefix { $0.isLetter }.reversed()
        let end = second.prefix { $0.isLetter }
        guard start.count > 1, first.dropLast().dropLast(start.count).last != "-" else { return nil }
        let (left, right) = (String(start), String(end))
        let keepsHyphen = isCompound(left.lowercased(), right.lowercased())
        let text = (keepsHyphen ? first : String(first.dropLast())) + second
        let word = left + (keepsHyphen ? "-" : "") + right
        return (text, "joined \"\(left)-\" and \"\(right)\", parted at a line's end, as \"\(word)\"")
    }

    /// Whether the hyphen is the word's own: "problem-" and "solving".
    private func isCompound(_ left: String, _ right: String) -> Bool {
        if known.contains(Substring(left + right)) { return false }
        if known.contains(Substring(left + "-" + right)) { return true }
        return Self.firstParts.contains(left) || Self.lastParts.contains(right)
            || known.contains(Substring(left)) && known.contains(Substring(right)) && left.count > 3 && right.count > 3
    }

    private static let firstParts: Set<String> = [
        "self", "non", "well", "co", "ex", "half", "high", "low", "long", "short", "whole", "small", "large", "one", "two", "three", "four",
        "five", "first", "second", "third", "open", "real", "grade", "year", "cross", "in", "on", "so", "decision", "problem",
    ]
    private static let lastParts: Set<String> = [
        "based", "level", "term", "solving", "making", "quality", "wide", "driven", "centered", "centred", "specific", "related", "grade",
        "year", "service", "group", "class", "day", "old", "ended", "world", "long", "aged",
    ]
}
