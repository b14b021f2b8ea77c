import SourceText

/// Finds the names before a year, reading backwards from it.
///
/// Where a name begins cannot be told from the words alone (`Council of Chief State School Officers`), so the reference list
/// decides first: the longest words that it knows as authors. Only then is it asked whether the words have the form of names.
struct AuthorReader {
    let text: [UInt8]
    let tokens: [Token]
    let index: ReferenceIndex

    /// No author has more words than this in a citation.
    static let mostWords = 48

    /// The names a reference list knows, the longest that end here.
    /// - Parameters:
    ///   - items: indices of tokens before the year.
    ///   - isNarrative: whether the items are running prose.
    func listed(_ items: ArraySlice<Int>, isNarrative: Bool) -> AuthorPhrase? {
        let (names, isEtAl) = withoutTail(items)
        var key = ""
        var separator = " "
        var best: (position: Int, key: String)?
        reading: for position in names.indices.reversed().prefix(Self.mostWords) {
            let token = tokens[names[position]]
            switch token.kind {
            case .comma, .ampersand: separator = "|"
            case .initial, .quote, .colon, .closeSquare: continue
            case .period where isAbbreviated(position, names): continue
            case .word, .number:
                let word = word(names[position])
                if NameKey.conjunctions.contains(word) { separator = "|"; continue }
                if NameKey.silent.contains(word) { continue }
                key = key.isEmpty ? word : word + separator + key
                separator = " "
                if index.works(key, isEtAl: isEtAl) != nil, isCapitalised(position, names, isNarrative: isNarrative),
                    isStart(position, names, key: key, isNarrative: isNarrative)
                {
                    best = (position, key)
                }
            default: break reading
            }
        }
        guard let best else { return nil }
        return phrase(from: best.position, names, items, key: best.key, isEtAl: isEtAl)
    }

    func word(_ item: Int) -> String { NameKey.word(text[tokens[item].nameRange]) }

    func isWord(_ item: Int) -> Bool { tokens[item].kind == .word }

    /// - Parameter position: of the first name's first word in `names`.
    func phrase(
        from position: Int, _ names: ArraySlice<Int>, _ items: ArraySlice<Int>, key: String, isEtAl: Bool
    ) -> AuthorPhrase {
        var start = position
        while start > names.startIndex, tokens[names[start - 1]].kind == .initial { start -= 1 }
        let initial = start < position ? NameKey.word(text[tokens[names[start]].nameRange]).first : nil
        let last = items.last { ![.comma, .quote].contains(tokens[$0].kind) } ?? names[position]
        return AuthorPhrase(
            range: tokens[names[start]].start..<max(tokens[last].nameRange.upperBound, tokens[names[position]].end),
            key: key, isEtAl: isEtAl, initial: initial)
    }

    /// Without the comma, `et al.` and "and colleagues" at the end.
    func withoutTail(_ items: ArraySlice<Int>) -> (names: ArraySlice<Int>, isEtAl: Bool) {
        var names = items
        while let last = names.last, [.comma, .quote].contains(tokens[last].kind) { names.removeLast() }
        let whole = names
        if let last = names.last, tokens[last].kind == .period { names.removeLast() }
        guard let last = names.last, isWord(last) else { return (whole, false) }
        let lastWord = word(last)
        let et = lastWord == "al" ? et(before: names.endIndex - 1, names) : nil
        let isOthers = ["colleagues", "others", "coworkers", "associates", "colaboradores", "colegas", "cols", "col"].contains(lastWord)
        guard et != nil || isOthers else { return (whole, false) }
        names = names[..<(et ?? names.endIndex - 1)]
        if isOthers {
            if let whose = names.last, isWord(whose), ["her", "his", "their", "sus"].contains(word(whose)) { names.removeLast() }
            guard let joint = names.last, tokens[joint].kind == .ampersand || NameKey.conjunctions.contains(word(joint)) else {
                return (whole, false)
            }
            names.removeLast()
        }
        while let last = names.last, [.comma, .quote].contains(tokens[last].kind) { names.removeLast() }
        return (names, true)
    }

    /// Where the `et` before an `al` stands; `et. al.` is a slip that all understand.
    private func et(before position: Int, _ names: ArraySlice<Int>) -> Int? {
        var et = position - 1
        if et > names.startIndex, tokens[names[et]].kind == .period { et -= 1 }
        return et >= names.startIndex && word(names[et]) == "et" ? et : nil
    }

    /// A full stop that ends no sentence: `St. John`, `Berry Jr.`
    func isAbbreviated(_ position: Int, _ names: ArraySlice<Int>) -> Bool {
        guard position > names.startIndex, isWord(names[position - 1]) else { return false }
        return ["st", "jr", "sr", "dr", "inc", "ltd", "v", "vs"].contains(word(names[position - 1]))
    }
}

// MARK: - Where names begin

private extension AuthorReader {
    /// In prose names begin with a capital or a particle; in parentheses the first word may be small (`hooks, 1994`).
    func isCapitalised(_ position: Int, _ names: ArraySlice<Int>, isNarrative: Bool) -> Bool {
        let token = tokens[names[position]]
        if token.isCapital || token.kind == .number || !isNarrative && position == names.startIndex { return true }
        return CommonWords.particles.contains(word(names[position]))
    }

    /// Whether the words before allow the names to begin here, so that `NCTM & NCSM` is not taken for `NCSM`.
    func isStart(_ position: Int, _ names: ArraySlice<Int>, key: String, isNarrative: Bool) -> Bool {
        var before = position - 1
        func skip(_ passes: (Int) -> Bool) {
            while before >= names.startIndex, passes(names[before]) { before -= 1 }
        }
        skip { [.initial, .quote].contains(tokens[$0].kind) || isWord($0) && word($0) == "the" }
        if before >= names.startIndex, isName(names[before]) {
            // `Jo Boaler (2002)`, but not `(Smith Boaler, 2002)`.
            guard isNarrative else { return false }
            skip { isName($0) || tokens[$0].kind == .initial }
        }
        guard before >= names.startIndex else { return true }
        let item = names[before]
        switch tokens[item].kind {
        case .ampersand:
            return !endsName(before - 1, names)
        case .word where NameKey.conjunctions.contains(word(item)):
            return !endsName(before - 1, names)
        case .comma:
            guard endsName(before - 1, names) else { return true }
            guard isNarrative else { return false }
            return !isGoingOn(position, names, key: key) || followsPlace(before - 1, names)
        default:
            return true
        }
    }

    /// A capitalised word that may be part of a name; openers such as `See` are none.
    func isName(_ item: Int) -> Bool {
        tokens[item].kind == .word && tokens[item].isCapital && !CommonWords.prefixes.contains(word(item))
    }

    func endsName(_ position: Int, _ names: ArraySlice<Int>) -> Bool {
        guard position >= names.startIndex else { return false }
        let item = names[position]
        switch tokens[item].kind {
        case .comma: return endsName(position - 1, names)
        case .initial, .closeSquare: return true
        case .period: return position > names.startIndex && word(names[position - 1]) == "al"
        default: return isName(item)
        }
    }

    /// Whether the names have a comma before their last "and", so that what stands before a comma belongs to them.
    func isGoingOn(_ position: Int, _ names: ArraySlice<Int>, key: String) -> Bool {
        guard key.contains("|") else { return false }
        return names[position...].contains { tokens[$0].kind == .comma }
    }

    /// `In Boston, Smith, Jones, and Lee (2010)`.
    func followsPlace(_ position: Int, _ names: ArraySlice<Int>) -> Bool {
        var before = position
        while before >= names.startIndex, isName(names[before]) { before -= 1 }
        guard before >= names.startIndex, isWord(names[before]) else { return false }
        return ["in", "at", "from", "unlike", "like", "following", "near", "with", "en"].contains(word(names[before]))
    }
}
