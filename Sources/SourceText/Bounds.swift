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
    /// Levels and values of YAML: more than any front matter has a use for.
    @inlinable package static var yamlNesting: Int { 8 }
    @inlinable package static var yamlValues: Int { 10_000 }
    /// How deep the groups of a formula nest: far beyond what anyone reads, and little enough for a thread's small stack.
    @inlinable package static var formulaNesting: Int { 24 }
    /// The bytes that macros may make of a formula.
    @inlinable package static var macroBytes: Int { 100_000 }
    /// Sections, blocks and parents of a template inside one another.
    @inlinable package static var templateNesting: Int { 50 }
    /// Calls of templates for one page, those in loops each time.
    @inlinable package static var templateCallsOfPage: Int { 1_000_000 }
    /// Templates that call one another.
    @inlinable package static var templateCalls: Int { 100 }
    /// The files and folders of a hub, those among them again that links lead to.
    @inlinable package static var files: Int { 500_000 }
    /// The longest name of a file or folder, in bytes: what every file system takes, with room for an ending.
    @inlinable package static var nameLength: Int { 200 }
    /// The codes in one cell of the column `ccss` in standards.csv.
    @inlinable package static var crosswalkCodes: Int { 50 }
    /// How many wrong codes or roles of one page are compared with those that might be meant.
    @inlinable package static var guesses: Int { 50 }
    /// What a word processor's file holds of text and of how it looks, unpacked, in bytes: a thousand pages have a tenth of it.
    @inlinable package static var documentSize: Int { 20 << 20 }
    /// How many seconds pandoc may take for a document.
    @inlinable package static var readingTime: Int { 60 }
    /// How much memory pandoc may take for a document, in bytes.
    @inlinable package static var readingMemory: Int { 2 << 30 }
    /// How many constructs of one block, or citations of one page, are found again to the column; of what comes after
    /// them, the line is told.
    @inlinable package static var exactPlaces: Int { 200 }
}
