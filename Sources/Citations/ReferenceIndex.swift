/// The entries of a reference list by the names they can be cited by.
struct ReferenceIndex {
    /// The works of one key.
    struct Works {
        private(set) var entries: [Int] = []
        private(set) var byYear: [Year.Value: [Int]] = [:]

        mutating func add(_ entry: Int, _ years: [Year.Value]) {
            // Two forms of a name may fold to one key.
            guard entries.last != entry else { return }
            entries.append(entry)
            for year in years { byYear[year, default: []].append(entry) }
        }
    }

    /// By all their authors.
    private(set) var complete: [String: Works] = [:]
    /// By their first authors, for `et al.`; only works with more authors than the key has.
    private(set) var opening: [String: Works] = [:]
    /// By the same authors in any order: for suggestions alone.
    private(set) var unordered: [String: Int] = [:]
    /// First authors' names by the first letter of their keys: for suggestions alone.
    private(set) var firstNames: [Character: [(key: String, entry: Int)]] = [:]

    /// - Parameter acronyms: what the text calls groups, by key.
    init(_ references: [Reference], acronyms: [String: Set<String>]) {
        for (entry, reference) in references.enumerated() where reference.year != nil {
            add(entry, reference, acronyms)
        }
    }

    func works(_ key: String, isEtAl: Bool) -> Works? { isEtAl ? opening[key] : complete[key] }
}

extension ReferenceIndex {
    /// More than this many authors in full and nobody cites them so.
    private static let mostAuthors = 12

    /// All that an author can be called in a citation.
    static func keys(of author: Author, _ acronyms: [String: Set<String>]) -> [String] {
        let whole = NameKey.key(of: author.name)
        var keys = [whole]
        if let initials = author.initials {
            // `Torre, J. de la` is cited as `de la Torre`.
            let particles = initials.split(separator: " ").filter { CommonWords.particles.contains(String($0)) }
            if !particles.isEmpty { keys.append(particles.joined(separator: " ") + " " + whole) }
        } else {
            if let acronym = author.acronym { keys.append(NameKey.key(of: acronym)) }
            keys += Acronyms.derived(from: author.name)
            keys += acronyms[whole] ?? []
        }
        var seen: Set<String> = []
        return keys.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}

private extension ReferenceIndex {
    mutating func add(_ entry: Int, _ reference: Reference, _ acronyms: [String: Set<String>]) {
        let years = Self.years(of: reference)
        let authors = reference.authors.prefix(Self.mostAuthors).map { Self.keys(of: $0, acronyms) }
        guard let first = authors.first, !first.isEmpty else { return addTitle(entry, reference, years) }

        for name in first { firstNames[name.first ?? " ", default: []].append((name, entry)) }
        // Every way to name the authors so far, few enough to keep.
        var keys = [""]
        for (position, names) in authors.enumerated() {
            // A name of marks alone has no key, and is one name all the same.
            keys = keys.flatMap { key in (names.isEmpty ? [""] : names).map { key.isEmpty ? $0 : key + "|" + $0 } }
            keys = Array(keys.prefix(24))
            let isLast = position == reference.authors.count - 1
            if isLast, !reference.hasMoreAuthors {
                for key in keys { complete[key, default: Works()].add(entry, years) }
            } else {
                for key in keys { opening[key, default: Works()].add(entry, years) }
            }
        }
        addAgency(entry, reference, years, acronyms)
        if authors.count > 1 { unordered[Self.unordered(keys[0])] = entry }
    }

    /// `U.S. Department of Education, Institute of Education Sciences` may be cited by the agency alone (APA 7, section 9.11).
    mutating func addAgency(_ entry: Int, _ reference: Reference, _ years: [Year.Value], _ acronyms: [String: Set<String>]) {
        guard reference.authors.count == 2, reference.authors.allSatisfy(\.isGroup),
            NameKey.key(of: reference.authors[0].name).split(separator: " ").contains(where: { Self.parents.contains(String($0)) })
        else { return }
        for key in Self.keys(of: reference.authors[1], acronyms) { complete[key, default: Works()].add(entry, years) }
    }

    /// A work without author is cited by the first words of its title (APA 7, section 8.14), two at least.
    mutating func addTitle(_ entry: Int, _ reference: Reference, _ years: [Year.Value]) {
        let whole = NameKey.key(of: reference.title)
        guard !whole.isEmpty else { return }
        complete[whole, default: Works()].add(entry, years)
        var count = 0
        for index in whole.indices where whole[index] == " " || whole[index] == "|" {
            count += 1
            if count > 12 { break }
            if count > 1 { complete[String(whole[..<index]), default: Works()].add(entry, years) }
        }
    }

    /// Words in the name of what has agencies under it.
    static let parents: Set<String> = [
        "department", "ministry", "office", "bureau", "government", "ministerio", "secretaria", "departamento",
    ]

    static func years(of reference: Reference) -> [Year.Value] {
        guard let year = reference.year else { return [] }
        return [year.value] + (year.original.map { [.number($0)] } ?? [])
    }
}

extension ReferenceIndex {
    /// The key of the same names in alphabetical order.
    static func unordered(_ key: String) -> String { key.split(separator: "|").sorted().joined(separator: "|") }
}
