/// One work that a text refers to, where it does so.
package struct Citation: Hashable, Sendable {
    /// In bytes of the text: what becomes the link; `Feygin et al., 2020` of `(e.g., Feygin et al., 2020, p. 3)`,
    /// `Chval et al. (2010)` of a narrative one.
    package var range: Range<Int>
    /// Index into the reference list; `nil` where no entry fits.
    package var reference: Int?

    package init(range: Range<Int>, reference: Int?) {
        self.range = range
        self.reference = reference
    }
}
