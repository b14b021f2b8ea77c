/// How much of a thing Chalkline takes: all bounds that guard it against what nobody writes by hand.
///
/// The guide's page "How much a page may hold" states them, and a test compares the two. Each is said to the author who
/// meets it.
package enum Bounds {
    /// The longest text file, in bytes.
    @inlinable package static var fileSize: Int { 16 << 20 }
    /// The longest page, in bytes: some 300,000 words.
    @inlinable package static var pageSize: Int { 2 << 20 }
    /// How many lists, quotes and emphases may stand inside one another: far more than any author means, and few enough
    /// for the stack of a worker thread.
    @inlinable package static var nesting: Int { 50 }
    /// How many cells the tables of a page have, those that are missing in their rows among them.
    @inlinable package static var tableCells: Int { 200_000 }
    /// The marks of a paragraph times its bytes, for all of a page: what a parser needs that looks back from each mark.
    @inlinable package static var markWork: Int { 400_000_000 }
    /// The bytes that definitions of links may become where they are referred to.
    @inlinable package static var definedBytes: Int { 20 << 20 }
    /// How many constructs of one block are found again to the column; of what comes after them, the line is told.
    @inlinable package static var exactPlaces: Int { 200 }
}
