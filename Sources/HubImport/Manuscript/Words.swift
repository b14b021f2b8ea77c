import SourceText

/// Looking at a line's words.
extension StringProtocol {
    /// Every run of white space as one space, and none at either end.
    var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    var words: [SubSequence] { split(whereSeparator: \.isWhitespace) }

    /// For a message: in quotation marks, whole.
    var quoted: String { "\"" + oneLine + "\"" }

    /// For a message: an address, or what it is where nobody could read it.
    var shownAddress: String {
        if lowercased().hasPrefix("data:") { return "inside the page itself" }
        return count > 200 ? prefix(200) + "…" : String(self)
    }

    /// The first words, for a message about what stays.
    var beginning: String {
        let words = words
        return words.prefix(5).joined(separator: " ") + (words.count > 5 ? " …" : "")
    }

    /// The last words, for a message about what stays.
    var ending: String {
        let words = words
        return (words.count > 3 ? "… " : "") + words.suffix(3).joined(separator: " ")
    }
}

extension String {
    /// The words inside, where the whole text is set in bold.
    var insideBold: String? {
        for mark in ["**", "__"] where hasPrefix(mark) && hasSuffix(mark) && count > 4 {
            let inside = dropFirst(2).dropLast(2)
            if inside.firstRange(of: mark) == nil { return inside.trimmed }
        }
        return nil
    }

    /// Without the marks of bold and italics.
    var withoutEmphasis: String {
        guard contains("*") || contains("_") else { return self }
        let all = Array(self)
        func isWord(_ index: Int) -> Bool { all.indices.contains(index) && (all[index].isLetter || all[index].isNumber) }
        return String(
            all.indices.filter { index in
                guard all[index] == "*" || all[index] == "_" else { return true }
                // What is escaped, alone or within a word is no mark; nor is a blank to fill in.
                if index > 0, all[index - 1] == "\\" { return true }
                if isWord(index - 1), isWord(index + 1) { return true }
                let neighbours = [index - 1, index + 1].filter(all.indices.contains).map { all[$0] }
                return neighbours.allSatisfy(\.isWhitespace) || all[index] == "_" && neighbours.contains("_")
            }.map { all[$0] })
    }
}
