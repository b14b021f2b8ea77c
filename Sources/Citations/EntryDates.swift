/// The dates in parentheses of a text that may be an entry of a reference list: `(2015, June 22)`, `(n.d.-a)`, `(ca. 1990)`, `(en prensa)`.
package enum EntryDates {
    /// - Parameter text: plain, UTF-8.
    /// - Returns: in bytes of the text, with their parentheses.
    package static func ranges(in text: [UInt8]) -> [Range<Int>] {
        let tokens = Tokenizer.tokens(of: text)
        let reader = YearReader(text: text, tokens: tokens)
        return tokens.indices.compactMap { open in
            guard tokens[open].kind == .open, let (_, close) = reader.date(from: open) else { return nil }
            return tokens[open].start..<tokens[close].end
        }
    }
}
