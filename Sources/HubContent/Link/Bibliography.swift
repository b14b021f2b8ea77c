package import Citations

/// Every work that the hub's pages list, each once.
package struct Bibliography: Sendable {
    /// In the order of a reference list (APA 7, sections 9.43 to 9.49).
    package private(set) var works: [Work] = []

    package struct Work: Sendable {
        /// The fullest of its entries.
        package var reference: Reference
        /// Short, of ASCII letters and digits, and the work's alone: `kane2023network`.
        package var key: String
        /// The small letter that it is listed under, `other` where it begins with none.
        package var initial: String
        /// Where it is listed, by page; the first is the entry that `reference` was read from.
        package var listings: [Listing]
    }

    package struct Listing: Hashable, Sendable {
        /// Index into `Hub.pages`.
        package var page: Int
        /// Index into the entries of its reference list.
        package var entry: Int
    }

    /// How many works the first page shows; of more, it shows the letters alone.
    package static let fewWorks = 60

    /// The initials that works are listed under, in order, each with how many there are.
    package private(set) var initials: [(initial: String, count: Int)] = []

    /// The pages that show it: none for a hub that lists no work.
    package var overviews: [Overview] {
        works.isEmpty ? [] : [.references(initial: nil)] + initials.map { .references(initial: $0.initial) }
    }

    /// Where it stands as BibTeX and as CSL-JSON, from the site's root.
    package static let bibTeX = "references/references.bib"
    package static let csl = "references/references.json"

    package var files: [String] { works.isEmpty ? [] : [Self.bibTeX, Self.csl] }

    package init() {}

    /// Joins the reference lists of all pages: entries with the same authors, year and title are one work.
    ///
    /// A DOI tells nothing apart and joins nothing: lists in the field give one work another's.
    /// - Parameters:
    ///   - lists: one for each page; `nil` where it has none.
    ///   - jobs: how many threads may work.
    package init(of lists: [ReferenceList?], jobs: Int = 1) {
        let identities = parallelMap(lists, jobs: jobs) { list in list?.entries.map { WorkIdentity(of: $0.work) } ?? [] }
        var indices: [WorkIdentity: Int] = [:]
        var found: [(identity: WorkIdentity, work: Work)] = []
        for (page, list) in lists.enumerated() {
            for (entry, listed) in (list?.entries ?? []).enumerated() {
                let identity = identities[page][entry]
                let listing = Listing(page: page, entry: entry)
                if let index = indices[identity] {
                    found[index].work.add(listed.work, key: identity.key, at: listing)
                } else {
                    indices[identity] = found.count
                    let initial = identity.initial.map { String($0) } ?? Self.other
                    found.append((identity, Work(reference: listed.work, key: identity.key, initial: initial, listings: [listing])))
                }
            }
        }
        works = found.sorted { $0.identity < $1.identity }.map(\.work)
        let counts = Dictionary(works.map { ($0.initial, 1) }, uniquingKeysWith: +)
        initials = counts.map { ($0, $1) }.sorted { ($0.initial == Self.other ? 1 : 0, $0.initial) < ($1.initial == Self.other ? 1 : 0, $1.initial) }
        nameWorks()
    }

    private static let other = "other"
}

extension Bibliography.Work {
    /// Notes another entry of the same work; one with a DOI says more than one without.
    fileprivate mutating func add(_ other: Reference, key: String, at listing: Bibliography.Listing) {
        if reference.doi == nil, other.doi != nil {
            reference = other
            self.key = key
            listings.insert(listing, at: 0)
        } else {
            listings.append(listing)
        }
    }
}

extension Bibliography {
    /// Gives each work a key of its own; works that would have the same get `a`, `b`, … `z`, `27`, … after it.
    private mutating func nameWorks() {
        let stems = works.map(\.key)
        let counts = Dictionary(stems.map { ($0, 1) }, uniquingKeysWith: +)
        var taken = Set(stems)
        for (index, stem) in stems.enumerated() {
            var key = stem
            var number = 0
            while counts[stem] ?? 0 > 1, number == 0 || taken.contains(key) {
                let letter = number < 26 ? String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number))) : String(number + 1)
                key = stem + letter
                number += 1
            }
            taken.insert(key)
            works[index].key = key
        }
    }
}
