import SourceText

/// Names that no entry has: whether the words have the form of names at all.
///
/// A false alarm costs an author more than a missed one, so what could be a place, a test or a thing is let pass:
/// - in parentheses, names stand before a comma and the year, with nothing but words such as `see` before them; two names are
///   joined by "and" or `&` (`(Columbus, Ohio, 2015)` is a place); without the comma (`(PISA 2018)`) they need `&` or `et al.`;
/// - in running prose, `et al.`, two surnames joined, or one surname after a word that leads to a person
///   (`as Lempert (1990) argues`, not `in Denver (2015)` nor `we used Desmos (2019)`); an acronym alone (`PISA (2012)`) may be a survey.
extension AuthorReader {
    struct Form {
        var names: [[Int]] = []
        /// Of the first name's first word, in the items.
        var position: Int
        var isJoined = false
        var isEtAl = false
    }

    /// - Parameter hasComma: whether a comma stands between names and year.
    func inParentheses(_ items: ArraySlice<Int>, hasComma: Bool) -> AuthorPhrase? {
        guard let form = form(items, isNarrative: false), !form.names.isEmpty, form.names.allSatisfy(isNameLike) else { return nil }
        if let listed = bySurnames(form, items) { return listed }
        guard hasComma || form.isEtAl || form.isJoined else { return nil }
        guard form.names.count == 1 || form.isJoined || form.isEtAl else { return nil }
        for item in items[..<form.position] where isWord(item) {
            guard CommonWords.prefixes.contains(word(item)) else { return nil }
        }
        guard !items[..<form.position].contains(where: { [.number, .other].contains(tokens[$0].kind) }) else { return nil }
        return phrase(form, items)
    }

    /// - Parameter isCertain: whether what stands in the parentheses says that they are a citation, so that one name is no place.
    func inProse(_ items: ArraySlice<Int>, isCertain: Bool) -> AuthorPhrase? {
        guard let form = form(items, isNarrative: true), !form.names.isEmpty, form.names.allSatisfy(isNameLike) else { return nil }
        if let listed = bySurnames(form, items) { return listed }
        if form.isEtAl { return phrase(form, items) }
        guard form.names.allSatisfy(isSurname) else { return nil }
        if form.isJoined { return form.names.count > 1 ? phrase(form, items) : nil }
        guard form.names.count == 1 else { return nil }
        let phrase = phrase(form, items)
        let before = items[..<form.position].last
        if isCertain || isFirstAuthor(phrase.key) { return phrase }
        guard let before, isWord(before), !tokens[before].isCapital else { return nil }
        return CommonWords.citingWords.contains(word(before)) || followsAccording(form.position, items) ? phrase : nil
    }
}

private extension AuthorReader {
    /// The names that end the items, read backwards.
    func form(_ items: ArraySlice<Int>, isNarrative: Bool) -> Form? {
        let (names, isEtAl) = withoutTail(items)
        var form = Form(position: names.endIndex, isEtAl: isEtAl)
        var name: [Int] = []
        var hasSerialComma = false
        func endName() {
            if !name.isEmpty { form.names.insert(name.reversed(), at: 0) }
            name = []
        }
        reading: for position in names.indices.reversed().prefix(Self.mostWords) {
            let item = names[position]
            switch tokens[item].kind {
            case .initial, .quote, .closeSquare: continue
            case .comma:
                let isSerial = form.isJoined && name.isEmpty
                hasSerialComma = hasSerialComma || isSerial
                if isNarrative, !isEtAl, !hasSerialComma { break reading }
                endName()
            case .ampersand:
                endName()
                form.isJoined = form.isJoined || !form.names.isEmpty
            case .word where tokens[item].isCapital:
                if CommonWords.prefixes.contains(word(item)), position == names.startIndex || !isInsideName(position, names) {
                    break reading
                }
                name.append(item)
                form.position = position
            case .word where NameKey.conjunctions.contains(word(item)):
                guard position > names.startIndex, isCapitalWord(names[position - 1]) || tokens[names[position - 1]].kind == .comma
                else { break reading }
                endName()
                form.isJoined = form.isJoined || !form.names.isEmpty
            case .word where !name.isEmpty && CommonWords.particles.contains(word(item)):
                // In prose Spanish "de" before a name is a word of its own.
                if isNarrative, !(word(item).first == "v") { break reading }
                name.append(item)
                form.position = position
            case .word where !name.isEmpty && CommonWords.joiners.contains(word(item)) && isInsideName(position, names):
                name.append(item)
            default: break reading
            }
        }
        endName()
        return form.names.isEmpty ? nil : form
    }

    func isCapitalWord(_ item: Int) -> Bool { isWord(item) && tokens[item].isCapital }

    /// Whether a capitalised word that is no opener stands just before, so that a joiner is part of a group's name.
    func isInsideName(_ position: Int, _ names: ArraySlice<Int>) -> Bool {
        guard position > names.startIndex else { return false }
        let before = names[position - 1]
        return isCapitalWord(before) && !CommonWords.prefixes.contains(word(before))
    }

    func isNameLike(_ name: [Int]) -> Bool {
        let capitals = name.filter { tokens[$0].isCapital }
        guard let first = capitals.first else { return false }
        let words = capitals.map(word)
        if capitals.count == 1, tokens[first].end - tokens[first].start < 2 { return false }
        if words.contains(where: { CommonWords.dates.contains($0) || CommonWords.locators.contains($0) }) { return false }
        // `Title I` is one word and a figure.
        let names = words.filter { $0.utf8.count > 1 && !NameKey.silent.contains($0) }
        return names.count > 1 || names.count == 1 && !CommonWords.notNames.contains(names[0])
    }

    /// One capitalised word, particles aside, that is no acronym.
    func isSurname(_ name: [Int]) -> Bool {
        let capitals = name.filter { tokens[$0].isCapital }
        guard capitals.count == 1, let only = capitals.first else { return false }
        return !Acronyms.isAcronym(text[tokens[only].nameRange]) && tokens[only].end - tokens[only].start > 2
    }

    func phrase(_ form: Form, _ items: ArraySlice<Int>) -> AuthorPhrase {
        phrase(from: form.position, items, items, key: key(form.names), isEtAl: form.isEtAl)
    }

    func key(_ names: [[Int]]) -> String {
        names.map { name in
            name.map(word).filter { !NameKey.silent.contains($0) }.joined(separator: " ")
        }.joined(separator: "|")
    }

    /// Names with given names before them: `Mary Kay Stein and Margaret Smith (1998)`.
    func bySurnames(_ form: Form, _ items: ArraySlice<Int>) -> AuthorPhrase? {
        guard form.names.contains(where: { $0.count > 1 }) else { return nil }
        let surnames = form.names.map { name in Array(name.suffix(1)) }
        let key = key(surnames)
        guard form.names.count > 1 || form.isEtAl, index.works(key, isEtAl: form.isEtAl) != nil else { return nil }
        return phrase(from: form.position, items, items, key: key, isEtAl: form.isEtAl)
    }

    /// A listed first author's name, whose fellow authors are missing, or one that differs from it by a slip: then a name it is.
    func isFirstAuthor(_ key: String) -> Bool {
        guard let first = key.first, let names = index.firstNames[first] else { return false }
        return names.prefix(500).contains { OneSlip.separates($0.key, key) || $0.key == key }
    }

    func followsAccording(_ position: Int, _ items: ArraySlice<Int>) -> Bool {
        position - 2 >= items.startIndex && word(items[position - 1]) == "to" && word(items[position - 2]) == "according"
    }
}
