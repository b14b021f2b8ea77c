import SourceText

/// Word's bullet of the second level, a small circle, is the letter "o" in a paste; in Spanish, "o" is a word too.
enum LetterBullets {
    /// Whether such a bullet begins a line with these words.
    private static func begins(_ line: String) -> Bool {
        line.first == "o" && line.dropFirst().first?.isWhitespace ?? false && !line.dropFirst().trimmed.isEmpty
    }

    /// A capital or a number, with which no sentence goes on after "o".
    private static func beginsItem(_ line: String) -> Bool {
        begins(line) && line.dropFirst().trimmed.first.map { $0.isUppercase || $0.isNumber } ?? false
    }

    /// The lines that begin with a bullet: those below another, those with another of their sort beside them, and those of which
    /// there are several. After all but the second, what comes has to look like a beginning.
    static func found(in lines: [String]) -> Set<Int> {
        let filled = lines.indices.filter { !lines[$0].isEmpty }
        let several = lines.count(where: beginsItem) > 1
        var found: Set<Int> = []
        for (place, index) in filled.enumerated() where begins(lines[index]) {
            let above = place > 0 ? filled[place - 1] : nil
            let isBelow = above.map { ListMark(lines[$0]) != nil || found.contains($0) } ?? false
            let isBeside = above.map { begins(lines[$0]) } ?? false || place + 1 < filled.count && begins(lines[filled[place + 1]])
            if isBeside || (isBelow || several) && beginsItem(lines[index]) { found.insert(index) }
        }
        return found
    }
}
