import SourceText

/// Reads the authors before an entry's year (APA 7, sections 9.7 to 9.12), also where commas or the ampersand are missing.
struct AuthorListParser {
    let text: [UInt8]
    let tokens: [Token]
    /// Of tokens.
    let range: Range<Int>

    private struct Piece {
        var items: [Int] = []
        /// Of a group, in brackets after its name.
        var acronym: String?
    }

    /// - Returns: no authors where the words are a title.
    func parse() -> (authors: [Author], hasMore: Bool, text: String) {
        // `Every Student Succeeds Act, 20 U.S.C. § 6301 (2015)`, `Brown v. Board of Education, 347 U.S. 483 (1954)`
        if let law = range.dropFirst().first(where: { startsLaw($0) }) {
            return AuthorListParser(text: text, tokens: tokens, range: range.lowerBound..<law - 1).parse()
        }
        let (pieces, hasMore) = pieces()
        var authors: [Author] = []
        for piece in pieces { add(piece, to: &authors) }
        let lead = string(range)
        if pieces.count == 1, authors.count == 1, let only = authors.first, only.isGroup, only.acronym == nil,
            isTitle(pieces[0])
        {
            return ([], hasMore, lead)
        }
        if let person = fullNamed(pieces, authors) { return ([person], hasMore, lead) }
        return (authors, hasMore, lead)
    }
}

private extension AuthorListParser {
    /// What stands between commas, ampersands and, among persons, "and"; parentheses such as `(Eds.)` left out.
    private func pieces() -> (pieces: [Piece], hasMore: Bool) {
        let hasPersons = tokens[range].contains { $0.kind == .initial }
        var pieces = [Piece()]
        var hasMore = false
        var depth = 0
        for index in range {
            let token = tokens[index]
            switch token.kind {
            case .open: depth += 1
            case .close: depth = max(0, depth - 1)
            case _ where depth > 0: break
            case .openSquare: pieces[pieces.count - 1].acronym = bracketed(index)
            case .comma, .semicolon: pieces.append(Piece())
            case .ampersand where isBetweenSpaces(token): pieces.append(Piece())
            case .word where hasPersons && !token.isCapital && NameKey.conjunctions.contains(word(index)):
                pieces.append(Piece())
            case .other where string(index..<index + 1) == "…": hasMore = true
            case .closeSquare, .quote, .other: break
            default:
                if !isInBrackets(index) { pieces[pieces.count - 1].items.append(index) }
            }
        }
        for index in pieces.indices {
            hasMore = trimEtAl(&pieces[index].items) || hasMore
            // `. . .` for authors left out.
            let stops = pieces[index].items.prefix { tokens[$0].kind == .period }
            if stops.count > 1 { hasMore = true }
            pieces[index].items.removeFirst(stops.count)
        }
        return (pieces.filter { !$0.items.isEmpty }, hasMore)
    }

    /// Where the source of a law or a court's case begins, which stands before its year (APA 7, chapter 11).
    func startsLaw(_ index: Int) -> Bool {
        guard tokens[index - 1].kind == .comma else { return false }
        return tokens[index].kind == .number || tokens[index].kind == .word && tokens[index].isCapital && word(index) == "pub"
    }

    func isBetweenSpaces(_ token: Token) -> Bool {
        token.start > 0 && text[token.start - 1] == .space && token.end < text.count && text[token.end] == .space
    }

    func isInBrackets(_ index: Int) -> Bool {
        // Brackets hold a few words: an acronym, a role.
        for before in tokens[range.lowerBound..<index].suffix(8).reversed() {
            if before.kind == .closeSquare { return false }
            if before.kind == .openSquare { return true }
        }
        return false
    }

    func bracketed(_ open: Int) -> String? {
        guard open + 2 < tokens.count, tokens[open + 2].kind == .closeSquare, Acronyms.isAcronym(text[tokens[open + 1].nameRange])
        else { return nil }
        return string(open + 1..<open + 2)
    }

    func trimEtAl(_ items: inout [Int]) -> Bool {
        guard let at = items.indices.first(where: { $0 + 1 < items.count && word(items[$0]) == "et" && word(items[$0 + 1]) == "al" })
        else { return false }
        items.removeSubrange(at...)
        return true
    }

    private func add(_ piece: Piece, to authors: inout [Author]) {
        let items = piece.items
        let names = items.filter { tokens[$0].kind != .period }
        guard let first = names.first, let last = names.last else { return }
        if names.count == 1, isSuffix(first), !authors.isEmpty {
            append(word(first), to: &authors[authors.count - 1])
        } else if isInitials(items), let surname = authors.last, surname.isGroup, surname.acronym == nil {
            authors[authors.count - 1] = person(surname.name, initials(items[...]))
        } else if let split = trailingInitials(items), split > 0 {
            authors.append(person(string(items[0]..<items[split]), initials(items[split...])))
        } else if tokens[first].kind == .initial, let split = names.firstIndex(where: { tokens[$0].kind == .word }) {
            authors.append(person(string(names[split]..<last + 1), string(first..<names[split])))
        } else {
            authors.append(Author(name: string(first..<last + 1), acronym: piece.acronym ?? acronymBeforeColon(names)))
        }
    }

    /// `III` of `R. Q., III` is a person's; `Inc.` belongs to a group's name.
    func append(_ suffix: String, to author: inout Author) {
        if author.isGroup { author.name += ", " + written(suffix) } else { author.suffix = written(suffix) }
    }

    func written(_ suffix: String) -> String {
        ["inc", "jr", "sr"].contains(suffix) ? suffix.capitalizedFirst + "." : suffix.uppercased()
    }

    func isSuffix(_ item: Int) -> Bool { ["jr", "sr", "ii", "iii", "iv", "inc", "llc", "ltd"].contains(word(item)) }

    /// A suffix may stand after the surname, `Berry III, R. Q.`, or after the initials, `Berry, R. Q. III`.
    func person(_ surname: String, _ initials: String) -> Author {
        let (name, first) = partedSuffix(surname)
        let (given, last) = partedSuffix(initials)
        return Author(name: name, initials: given, suffix: first ?? last)
    }

    func partedSuffix(_ name: String) -> (name: String, suffix: String?) {
        // Few words that end a name begin as a suffix does.
        guard let space = name.utf8.lastIndex(of: .space), let first = name.utf8[space...].dropFirst().first, "JSI".utf8.contains(first)
        else { return (name, nil) }
        let suffix = NameKey.word(ArraySlice(name.utf8[space...].dropFirst()))
        guard ["jr", "sr", "ii", "iii", "iv"].contains(suffix) else { return (name, nil) }
        let rest = name[..<space]
        return (String(rest.last == "," ? rest.dropLast() : rest), written(suffix))
    }

    /// `C. C.`, `K.G.`, `J. de la`, `Ch.`; one letter without a full stop too.
    func isInitials(_ items: [Int]) -> Bool {
        guard let first = items.first, isInitial(first) else { return false }
        return items.allSatisfy { isInitial($0) || [.period, .dash].contains(tokens[$0].kind) || isSuffix($0) || isParticle($0) }
    }

    func isInitial(_ item: Int) -> Bool {
        let token = tokens[item]
        if token.kind == .initial { return true }
        guard token.kind == .word else { return false }
        let length = token.end - token.start
        let hasStop = token.end < text.count && text[token.end] == UInt8(ascii: ".")
        // `Ch.` too, and the `b.` of an author who writes herself small.
        return length == 1 && (token.isCapital || hasStop) || length == 2 && token.isCapital && hasStop
    }

    func isParticle(_ item: Int) -> Bool { !tokens[item].isCapital && CommonWords.particles.contains(word(item)) }

    /// Where the initials of `Akiba M.` begin.
    func trailingInitials(_ items: [Int]) -> Int? {
        var split = items.count
        while split > 0, tokens[items[split - 1]].kind == .initial || tokens[items[split - 1]].kind == .dash { split -= 1 }
        return split < items.count ? split : nil
    }

    func acronymBeforeColon(_ items: [Int]) -> String? {
        guard items.count > 1, tokens[items[1]].kind == .colon, Acronyms.isAcronym(text[tokens[items[0]].nameRange]) else { return nil }
        return string(items[0]..<items[0] + 1)
    }

    /// A title is written in sentence case: a word after the first in lower case that joins nothing.
    private func isTitle(_ piece: Piece) -> Bool {
        piece.items.dropFirst().contains {
            let token = tokens[$0]
            guard token.kind == .word, !token.isCapital else { return false }
            let word = word($0)
            return !CommonWords.joiners.contains(word) && !CommonWords.particles.contains(word) && !NameKey.conjunctions.contains(word)
        }
    }

    /// `Boaler, Jo`: a given name in full, as other styles have it.
    private func fullNamed(_ pieces: [Piece], _ authors: [Author]) -> Author? {
        guard pieces.count == 2, authors.count == 2, authors.allSatisfy({ $0.isGroup && $0.acronym == nil }),
            pieces[0].items.count == 1, pieces[1].items.count <= 2,
            pieces.allSatisfy({ $0.items.allSatisfy(isGivenName) }),
            tokens[pieces[0].items[0] + 1].kind == .comma
        else { return nil }
        return Author(name: authors[0].name, initials: authors[1].name)
    }

    func isGivenName(_ item: Int) -> Bool {
        let token = tokens[item]
        return token.kind == .word && token.isCapital && token.end - token.start > 1
            && !Acronyms.isAcronym(text[token.nameRange]) && !CommonWords.notNames.contains(word(item))
    }

    func word(_ item: Int) -> String { NameKey.word(text[tokens[item].nameRange]) }

    /// As written; a full stop that stands apart belongs to the entry (`B. (Eds.).`).
    func initials(_ items: ArraySlice<Int>) -> String {
        var items = items
        while let last = items.last, items.count > 1, tokens[last].kind == .period,
            tokens[items[items.endIndex - 2]].end != tokens[last].start
        { items.removeLast() }
        guard let first = items.first, let last = items.last else { return "" }
        return String(decoding: text[tokens[first].start..<tokens[last].end], as: UTF8.self)
    }

    /// The words of a range of tokens, without a full stop that ends a group's name.
    func string(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
        var end = tokens[last].end
        if tokens[last].kind == .period { end = tokens[last].start }
        while end > tokens[first].start, text[end - 1] == .space || text[end - 1] == UInt8(ascii: ",") { end -= 1 }
        return String(decoding: text[tokens[first].start..<max(tokens[first].start, end)], as: UTF8.self)
    }
}
