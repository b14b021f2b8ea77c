/// Puts marks around words so that CommonMark takes them for marks ("6.2 Emphasis and strong emphasis").
enum EmphasisWriter {
    /// - Parameters:
    ///   - before: what stands before it in the line.
    ///   - after: the character that comes next, if there is one.
    static func write(_ mark: String, around words: String, before: String, after: Character?) -> String {
        let start = words.prefix { $0.isWhitespace }
        var core = words.dropFirst(start.count)
        var end = ""
        while let last = core.last, last.isWhitespace { end = String(last) + end; core.removeLast() }
        guard !core.isEmpty else { return words }
        // A sign between mark and word would keep the mark from closing: it goes outside.
        if end.isEmpty, let after, !after.isWhitespace, !after.isPunctuation {
            while let last = core.last, last.isSign, last != ")" { end = String(last) + end; core.removeLast() }
        }
        let opens = start.isEmpty && before.last.map { !$0.isWhitespace && !$0.isSign } ?? false ? !(core.first?.isSign ?? true) : true
        guard opens, let last = core.last, !(last.isSign && end.isEmpty && after.map { $0.isLetter || $0.isNumber } ?? false) else {
            return words
        }
        return start + mark + core + mark + end
    }
}

extension Character {
    fileprivate var isSign: Bool { isPunctuation || isSymbol }
}
