import SourceText

/// Matches what the text cites to the entries of the list, by all the names a citation gives and its year.
struct CitationMatcher {
    private let text: [UInt8]
    private let references: [Reference]
    private let index: ReferenceIndex
    private(set) var citations: [Citation] = []
    private var found: [(citation: Int, finding: CitationFinding)] = []
    private var isCited: [Bool]
    /// Citations whose authors are listed with other years; decided last, when it is known which entries nothing else cites.
    private var otherYears: [(citation: Int, mention: Mention, works: ReferenceIndex.Works)] = []
    private var suggestions: ReferenceSuggestions

    init(text: [UInt8], references: [Reference], index: ReferenceIndex) {
        self.text = text
        self.references = references
        self.index = index
        isCited = references.map { _ in false }
        suggestions = ReferenceSuggestions(references: references, index: index)
    }

    /// In the order of the text.
    var findings: [CitationFinding] { found.sorted { $0.citation < $1.citation }.map(\.finding) }

    /// Entries that nothing cites. What has no year is no work that a citation could name.
    var uncited: [Int] { references.indices.filter { !isCited[$0] && references[$0].year != nil } }

    mutating func match(_ mentions: [Mention]) {
        for mention in mentions { match(mention) }
        for other in otherYears { settle(other.citation, other.mention, other.works) }
    }
}

private extension CitationMatcher {
    /// A list of more works than this with one name and one year is no list of works.
    static let mostFitting = 200

    mutating func match(_ mention: Mention) {
        let works = index.works(mention.phrase.key, isEtAl: mention.phrase.isEtAl)
        let fitting = works.map { self.fitting(mention, $0) } ?? []
        if fitting.isEmpty, mention.needsEntry || mention.isSecondary { return }
        citations.append(Citation(range: mention.range, reference: fitting.first))
        for entry in fitting { isCited[entry] = true }
        if fitting.count > 1 {
            report(.ambiguousCitation, mention, ambiguity(mention, fitting))
        } else if fitting.isEmpty, let works {
            otherYears.append((citations.count - 1, mention, works))
        } else if fitting.isEmpty {
            reportMissing(mention)
        }
    }

    func fitting(_ mention: Mention, _ works: ReferenceIndex.Works) -> [Int] {
        var entries = works.byYear[mention.year.value] ?? []
        if entries.isEmpty, let original = mention.year.original { entries = works.byYear[.number(original)] ?? [] }
        if entries.count > Self.mostFitting { entries = Array(entries.prefix(Self.mostFitting)) }
        if let letter = mention.year.letter { entries = entries.filter { references[$0].year?.letter == letter } }
        if let initial = mention.phrase.initial { entries = narrowed(entries) { hasInitial(initial, references[$0]) } }
        // "et al." stands for two authors more at least (APA 7, section 8.17).
        if mention.phrase.isEtAl { entries = narrowed(entries) { isManyAuthors(references[$0]) } }
        return entries
    }

    /// Those that pass, where more than one is left to choose from and any passes.
    func narrowed(_ entries: [Int], _ passes: (Int) -> Bool) -> [Int] {
        guard entries.count > 1 else { return entries }
        let some = entries.filter(passes)
        return some.isEmpty ? entries : some
    }

    func hasInitial(_ initial: Character, _ reference: Reference) -> Bool {
        guard let initials = reference.authors.first?.initials else { return false }
        return NameKey.word(ArraySlice(initials.utf8)).first == initial
    }

    func isManyAuthors(_ reference: Reference) -> Bool { reference.authors.count > 2 || reference.hasMoreAuthors }
}

// MARK: - Findings

private extension CitationMatcher {
    mutating func report(_ code: DiagnosticCode, _ mention: Mention, citation: Int? = nil, _ message: String, suggestion: String? = nil) {
        found.append(
            (citation ?? citations.count - 1, CitationFinding(code, at: .text(mention.range), message, suggestion: suggestion)))
    }

    /// As the text has it: `"Ware, 2009"`, `"Chval et al. (2010)"`, `"Smith, forthcoming"`.
    func label(_ mention: Mention) -> String {
        let names = String(decoding: text[mention.phrase.range], as: UTF8.self)
        // The `b` of `2002a, b` says no year by itself.
        let isLetter = mention.yearRange.count == 1
        let year = isLetter ? mention.year.label : String(decoding: text[mention.yearRange], as: UTF8.self)
        return mention.isNarrative ? "\"\(names) (\(year))\"" : "\"\(names), \(year)\""
    }

    mutating func reportMissing(_ mention: Mention) {
        guard let entry = suggestions.nearest(to: mention.phrase, mention.year) else {
            report(.missingReference, mention, "\(label(mention)) is not in the reference list; add the work there, or mend the citation")
            return
        }
        let name = references[entry].label
        report(.missingReference, mention, "\(label(mention)) is not in the reference list; did you mean \(name)?", suggestion: name)
    }

    func ambiguity(_ mention: Mention, _ entries: [Int]) -> String {
        let letters = entries.compactMap { references[$0].year?.letter }
        let labels = entries.prefix(3).map { references[$0].label }
        let fix: String
        if letters.count == entries.count {
            fix = "add the letter of the one you mean to the year"
        } else if Set(entries.map { references[$0].authors }).count > 1 {
            fix = mention.phrase.isEtAl ? "name as many authors as tell them apart" : "add the author's initials"
        } else {
            fix = "tell them apart by letters after the year (a, b), here and in the list"
        }
        let works = Set(labels).count == labels.count ? ": " + Self.joined(labels) : ""
        return "\(label(mention)) fits \(entries.count) entries of the reference list\(works); \(fix)"
    }

    /// Decides on one of the works of other years: one that nothing cites before one that is cited, the nearest year first.
    mutating func settle(_ citation: Int, _ mention: Mention, _ works: ReferenceIndex.Works) {
        var entries = Array(works.entries.prefix(Self.mostFitting))
        if mention.phrase.isEtAl { entries = narrowed(entries) { isManyAuthors(references[$0]) } }
        let best = entries.min { rank($0, mention) < rank($1, mention) }
        guard let best else { return }
        let wasCited = isCited[best]
        isCited[best] = true
        citations[citation].reference = best
        // Where all are cited any of them may be meant.
        let meant = wasCited ? Array(entries.prefix(3)) : [best]
        let labels = meant.map { references[$0].label }
        report(
            .wrongYear, mention, citation: citation,
            "\(label(mention)) is not in the reference list, but \(Self.joined(labels)) \(labels.count == 1 ? "is" : "are"); "
                + "mend the year here or there",
            suggestion: labels.count == 1 ? labels[0] : nil)
    }

    func rank(_ entry: Int, _ mention: Mention) -> (Int, Int) {
        var distance = 10_000
        if case .number(let listed)? = references[entry].year?.value, case .number(let cited) = mention.year.value {
            distance = abs(listed - cited)
        }
        return (isCited[entry] ? 1 : 0, distance)
    }

    static func joined(_ labels: [String]) -> String {
        guard let last = labels.last, labels.count > 1 else { return labels.first ?? "" }
        return labels.dropLast().joined(separator: ", ") + " and " + last
    }
}
