/// The words of some pages, counted: what one thread found, to be joined with the others' to an index.
package struct IndexPart: Sendable {
    /// Words as they are written, in small letters without accents.
    var forms = WordTable()
    var stems = WordTable()
    /// Which form has which stem; a form has several where languages differ.
    var pairs: [(form: Int, stem: Int)] = []
    var blocks: [Block] = []

    /// What was counted of some pages that stand side by side in the index.
    struct Block: Sendable {
        let pages: Range<Int>
        /// By the numbers of the part's stems.
        let postings: Postings
        /// For each page, about how many bytes its texts take.
        let sizes: [Int]
        /// For each page, its kind and grades, as one name.
        let facets: [String]
        /// One for each page, of what results show.
        let fingerprints: [UInt32]
    }
}
