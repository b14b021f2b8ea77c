/// One work of a reference list, as APA 7 writes it (chapter 9).
package struct Reference: Hashable, Sendable {
    /// The whole entry, plain, white space single.
    package var text: String
    /// In order; a group counts as one.
    package var authors: [Author] = []
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
