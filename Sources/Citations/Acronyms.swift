import SourceText

/// What associations are called for short.
enum Acronyms {
    /// Two to twelve letters, mostly capitals: `NCTM`, `CCSS-M`, `TODOS`, `DoE`.
    static func isAcronym(_ word: ArraySlice<UInt8>) -> Bool {
        guard (2...12).contains(word.count), let first = word.first, (0x41...0x5A).contains(first) else { return false }
        let capitals = word.filter { (0x41...0x5A).contains($0) }.count
        let rest = word.filter { $0.isLetter }.count - capitals
        return capitals >= 2 && rest < capitals && word.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    }

    /// The initials of a group's capitalised words, and of all its words: `ies`, `usde` and `usdoe`.
    static func initials(of name: String) -> [String] {
        let text = Array(name.utf8)
        var capitals = ""
        var all = ""
        for token in Tokenizer.tokens(of: text) where token.kind == .word {
            let word = NameKey.word(text[token.nameRange])
            if token.isCapital, word == "us" || word == "uk" {
                capitals += word
                all += word
            } else {
                if token.isCapital { capitals += word.prefix(1) }
                all += word.prefix(1)
            }
        }
        return (capitals == all ? [all] : [capitals, all]).filter { $0.utf8.count > 1 }
    }

    /// The forms by which a group may be cited without a word about it: `nctm`; of long names also the first three letters, as the
    /// National Governors Association Center for Best Practices is the NGA.
    static func derived(from name: String) -> [String] {
        let initials = initials(of: name).filter { $0.utf8.count > 2 }
        guard let capitals = initials.first, capitals.utf8.count > 4 else { return initials }
        return initials + [String(capitals.prefix(3))]
    }

    /// What the text itself says a group is called: `National Council of Teachers of Mathematics [NCTM]`.
    /// - Parameter groups: keys of the groups on the list.
    /// - Returns: keys of acronyms by keys of groups.
    static func introduced(in text: [UInt8], _ tokens: [Token], groups: Set<String>) -> [String: Set<String>] {
        var introduced: [String: Set<String>] = [:]
        guard !groups.isEmpty else { return [:] }
        for open in tokens.indices where tokens[open].kind == .open || tokens[open].kind == .openSquare {
            guard let acronym = acronym(after: open, text, tokens), let group = group(before: open, text, tokens, groups) else { continue }
            introduced[group, default: []].insert(acronym)
        }
        return introduced
    }

    /// `[NCTM]`, `[NGA Center]`, `(NCTM, 2014)`
    private static func acronym(after open: Int, _ text: [UInt8], _ tokens: [Token]) -> String? {
        guard open + 2 < tokens.count, isAcronym(text[tokens[open + 1].nameRange]) else { return nil }
        var end = open + 2
        while end < tokens.count, end < open + 4, tokens[end].kind == .word { end += 1 }
        guard end < tokens.count, [.close, .closeSquare, .comma, .semicolon].contains(tokens[end].kind) else { return nil }
        return NameKey.key(of: String(decoding: text[tokens[open + 1].start..<tokens[end - 1].end], as: UTF8.self))
    }

    private static func group(before open: Int, _ text: [UInt8], _ tokens: [Token], _ groups: Set<String>) -> String? {
        var key = ""
        var separator = " "
        var found: String?
        for token in tokens[..<open].suffix(20).reversed() {
            switch token.kind {
            case .comma, .ampersand: separator = "|"
            case .colon, .quote: continue
            case .word, .number:
                let word = NameKey.word(text[token.nameRange])
                if NameKey.conjunctions.contains(word) { separator = "|"; continue }
                if NameKey.silent.contains(word) { continue }
                key = key.isEmpty ? word : word + separator + key
                separator = " "
                if groups.contains(key) { found = key }
            default: return found
            }
        }
        return found
    }
}
