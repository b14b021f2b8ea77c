package import Citations

/// Every work that the hub's pages list, each once.
package struct Bibliography: Sendable {
    /// In the order of a reference list (APA 7, sections 9.43 to 9.49).
    package var works: [Work] { made.value.works }
    /// How many of them are listed under each initial.
    package var counts: [String: Int] { made.value.counts }
    /// The initials that works are listed under, in order; none where none is listed.
    package let initials: [String]

    /// Sorted and named when they are first asked for: most pages do without them.
    private let made: Once<(works: [Work], counts: [String: Int])>

    /// A work that pages of the hub list, all its entries as one.
    package struct Work: Sendable {
        /// The fullest of its entries, of those in the site's language if there are any.
        package var reference: Reference
        /// Short, of ASCII letters and digits, and the work's alone: `kane2023network`.
        package var key: String
        /// The small letter that it is listed under, `other` where it begins with none.
        package var initial: String
        /// Where it is listed, by page; the first is the entry that `reference` was read from.
        package var listings: [Listing]
    }

    /// An entry of one page's reference list.
    package struct Listing: Hashable, Sendable {
        /// Index into `Hub.pages`.
        package var page: Int
        /// Index into the entries of its reference list.
        package var entry: Int
    }

    /// How many works the first page shows; of more, it shows the letters alone.
    package static let fewWorks = 60

    /// The pages that show it: none for a hub that lists no work.
    package var overviews: [Overview] {
        isEmpty ? [] : [.references(initial: nil)] + initials.map { .references(initial: $0) }
    }

    /// Where it stands as BibTeX and as CSL-JSON, from the site's root.
    package static let bibTeX = "references/references.bib"
    package static let csl = "references/references.json"

    package var files: [String] { isEmpty ? [] : [Self.bibTeX, Self.csl] }

    package var isEmpty: Bool { initials.isEmpty }

    /// Joins the reference lists of all pages: entries with the same authors, year and title are one work.
    ///
    /// A DOI tells nothing apart and joins nothing: lists in the field give one work another's.
    /// - Parameters:
    ///   - lists: one for each page; `nil` where it has none.
    ///   - foreign: the pages in another language than the site's, by index: they show a work only where no other does.
    package init(of lists: [ReferenceList?], foreign: Set<Int> = []) {
        var found: Set<String> = []
        for list in lists { for entry in list?.entries ?? [] { found.insert(Self.initial(of: entry.identity)) } }
        initials = found.subtracting([Self.other]).sorted() + (found.contains(Self.other) ? [Self.other] : [])
        made = Once {
            let works = Self.works(of: lists, foreign)
            return (works, Dictionary(works.map { ($0.initial, 1) }, uniquingKeysWith: +))
        }
    }

    private static func works(of lists: [ReferenceList?], _ foreign: Set<Int>) -> [Work] {
        var indices: [WorkIdentity: Int] = [:]
        var found: [(identity: WorkIdentity, work: Work)] = []
        for (page, list) in lists.enumerated() {
            for (entry, listed) in (list?.entries ?? []).enumerated() {
                let identity = listed.identity
                let listing = Listing(page: page, entry: entry)
                if let index = indices[identity] {
                    if found[index].work.add(listed.work, key: identity.key, at: listing, foreign) { found[index].identity = identity }
                } else {
                    indices[identity] = found.count
                    found.append((identity, Work(reference: listed.work, key: identity.key, initial: initial(of: identity), listings: [listing])))
                }
            }
        }
        return named(found.sorted { $0.identity < $1.identity }.map(\.work))
    }

    private static func initial(of identity: WorkIdentity) -> String { identity.initial.map { String($0) } ?? other }

    private static let other = "other"
}

extension Bibliography.Work {
    /// Notes another entry of the same work. One of a page in the site's language comes before others, and of those in one
    /// language one with a DOI, which says more.
    /// - Returns: whether it shows the work now.
    fileprivate mutating func add(_ other: Reference, key: String, at listing: Bibliography.Listing, _ foreign: Set<Int>) -> Bool {
        let (isForeign, wasForeign) = (foreign.contains(listing.page), foreign.contains(listings[0].page))
        let isBetter = isForeign == wasForeign ? reference.doi == nil && other.doi != nil : wasForeign
        if isBetter {
            reference = other
            self.key = key
            listings.insert(listing, at: 0)
        } else {
            listings.append(listing)
        }
        return isBetter
    }
}

extension Bibliography {
    /// Gives each work a key of its own; works that would have the same get `a`, `b`, … `z`, `27`, … after it.
    private static func named(_ works: [Work]) -> [Work] {
        var works = works
        let stems = works.map(\.key)
        let counts = Dictionary(stems.map { ($0, 1) }, uniquingKeysWith: +)
        var taken = Set(stems)
        // Where to go on counting, by stem.
        var numbers: [String: Int] = [:]
        for (index, stem) in stems.enumerated() {
            var key = stem
            var number = numbers[stem] ?? 0
            while counts[stem] ?? 0 > 1, taken.contains(key) {
                let letter = number < 26 ? String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number))) : String(number + 1)
                key = stem + letter
                number += 1
            }
            numbers[stem] = number
            taken.insert(key)
            works[index].key = key
        }
        return works
    }
}
