import SourceText

/// The words of a site, cut into pieces that a browser loads as it needs them. The same pages give the same pieces,
/// however they were divided into parts.
///
/// - **Entries** hold for each stem the pages it stands on, with its relevance there: stems in order, entries of a
///   piece together some kilobytes.
/// - **Vocabulary** holds the words as they are written, in order, each with the number of its stem's entry: what
///   begins alike stands in one piece, and no one who searches needs the rules of stems.
/// - **Bigrams** hold on which pages two words may stand side by side, for phrases.
/// - **Texts** hold the pages themselves, for the sentences that results show: one page a piece, small ones together.
/// - **Facets** say of each page its kind and grades.
package struct SearchIndex: Sendable {
    package let pageCount: Int
    package let entries: [[UInt8]]
    package let vocabulary: [[UInt8]]
    package let bigrams: [[UInt8]]
    package let facets: [UInt8]
    /// The pages of each piece of texts.
    package let texts: [Range<Int>]
    /// The first word of each piece of the vocabulary.
    private let firstWords: [[UInt8]]
    /// The number of entries in each piece of them.
    private let entryCounts: [Int]
    /// The number of buckets in each piece of bigrams.
    private let bigramCounts: [Int]
    /// The fingerprints of the pages.
    private let pages: [UInt32]

    /// About how many bytes a piece has before it is compressed.
    static let pieceSize = 8_000
    /// The same for texts: what is longer stands alone.
    private static let textSize = 2_500

    /// - Parameter bigrams: of the same pages.
    package init(_ parts: [IndexPart], _ bigrams: BigramPieces) {
        let merged = MergedParts(parts)
        let entries = EntryPieces(merged)
        self.entries = entries.pieces
        entryCounts = entries.counts
        let vocabulary = VocabularyPieces(merged, counts: entries.pageCounts)
        self.vocabulary = vocabulary.pieces
        firstWords = vocabulary.firstWords
        let blocks = merged.blocks.map(\.block)
        self.bigrams = bigrams.pieces
        bigramCounts = bigrams.counts
        let sizes = blocks.flatMap(\.sizes)
        pageCount = sizes.count
        facets = Self.facets(blocks.flatMap(\.facets))
        pages = blocks.flatMap(\.fingerprints)
        texts = Self.pieces(ofSizes: sizes)
    }

    /// What a script loads first, as a JSON object: where each piece begins.
    package var start: [UInt8] {
        var json: [UInt8] = []
        json.append("{\"version\":\"\(String(version, radix: 36))\",\"pages\":\(pageCount),\"levels\":[")
        json.append(Relevance.levels.map { "\($0)" }.joined(separator: ","))
        json.append("],\"vocabulary\":\"")
        json.append(contentsOf: firstWords.joined(separator: [.space]))
        json.append("\",\"entries\":\"")
        for count in entryCounts { json.append(number: count) }
        json.append("\",\"bigrams\":\"")
        for count in bigramCounts { json.append(number: count) }
        json.append("\",\"texts\":\"")
        for piece in texts { json.append(number: piece.count) }
        json.append("\"}")
        return json
    }

    /// Differs where the pieces do, so that a browser's store does not mix two builds of a site.
    private var version: UInt32 {
        var print = Fingerprint()
        for piece in entries + vocabulary + bigrams + [facets] { print.add(piece) }
        for page in pages { withUnsafeBytes(of: page.littleEndian) { print.add($0) } }
        return print.value
    }
}

extension SearchIndex {
    /// `["task 3","task 4"],"…"`: the kinds with their grades that occur, and for each page which of them it has.
    private static func facets(_ names: [String]) -> [UInt8] {
        let known = Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let numbers = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1, $0) })
        var piece: [UInt8] = []
        piece.append("[")
        for (index, name) in known.enumerated() {
            if index > 0 { piece.append(",") }
            piece.appendJSON(name)
        }
        piece.append("],\"")
        for name in names { piece.append(number: numbers[name] ?? 0) }
        piece.append("\"")
        return piece
    }

    private static func pieces(ofSizes sizes: [Int]) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var (start, size) = (0, 0)
        for (page, own) in sizes.enumerated() {
            if page > start, size + own > textSize {
                pieces.append(start..<page)
                (start, size) = (page, 0)
            }
            size += own
        }
        if start < sizes.count { pieces.append(start..<sizes.count) }
        return pieces
    }
}
