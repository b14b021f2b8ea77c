/// One work of a reference list, as APA 7 writes it (chapter 9).
package struct Reference: Hashable, Sendable {
    /// The whole entry, plain, white space single.
    package var text: String
    /// In order; a group counts as one.
    package var authors: [Author] = []
    /// Whether `et al.` or `…` stands in the list of authors.
    package var hasMoreAuthors = false
    package var year: Year?
    /// Without the full stop after it.
    package var title: String = ""
    /// What stands after the title: journal, volume, pages, publisher; without DOI and address.
    package var source: String = ""
    /// `10.…`, without an address before it and without white space.
    package var doi: String?
    /// The address that is no DOI.
    package var url: String?

    package init(text: String) { self.text = text }
}

extension Reference {
    /// As prose names it: `Ball (2015)`, `Kane & Saclarides (2023)`, `Feygin et al. (2020)`, `NCSM (2024)`.
    package var label: String { "\(authorLabel) (\(year?.label ?? "n.d."))" }

    /// The names of `label`; the title of a work without authors.
    package var authorLabel: String {
        let names = authors.map { $0.acronym ?? $0.name }
        switch (names.count, hasMoreAuthors) {
        case (0, _): return title.isEmpty ? String(text.prefix(40)) : "“\(title)”"
        case (1, false): return names[0]
        case (2, false): return "\(names[0]) & \(names[1])"
        default: return "\(names[0]) et al."
        }
    }
}
