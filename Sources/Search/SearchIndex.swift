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
        var hash: UInt32 = 0x811C_9DC5
        for piece in entries + vocabulary + bigrams { for byte in piece { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 } }
        return hash
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

/// The stems and words of all parts in one order.
private struct MergedParts {
    /// In the order of their pages, each with its part's index.
    let blocks: [(block: IndexPart.Block, part: Int)]
    let stemCount: Int
    private let partCount: Int
    /// In the order of the stems' bytes, for each part the stem's number there; -1 where it has none.
    private var numbers: [Int32] = []
    /// In the order of the words' bytes: each with its stem's place in that order.
    var words: [(word: ArraySlice<UInt8>, stem: Int)] = []

    init(_ parts: [IndexPart]) {
        blocks = zip(parts.indices, parts).flatMap { index, part in part.blocks.map { ($0, index) } }
            .sorted { $0.block.pages.lowerBound < $1.block.pages.lowerBound }
        partCount = parts.count
        var table = WordTable()
        let global = parts.map { part in (0..<part.stems.count).map { table.number(of: part.stems[$0]) } }
        stemCount = table.count
        var places = [Int](repeating: 0, count: table.count)
        for (place, number) in table.sorted.enumerated() { places[number] = place }
        numbers = [Int32](repeating: -1, count: table.count * parts.count)
        var forms = WordTable()
        var pairs: [(form: Int, stem: Int)] = []
        for (part, own) in zip(parts.indices, global) {
            for (number, stem) in own.enumerated() { numbers[places[stem] * parts.count + part] = Int32(number) }
            let names = (0..<parts[part].forms.count).map { forms.number(of: parts[part].forms[$0]) }
            pairs += parts[part].pairs.map { (names[$0.form], places[own[$0.stem]]) }
        }
        let order = forms.sorted
        var ranks = [Int](repeating: 0, count: order.count)
        for (rank, number) in order.enumerated() { ranks[number] = rank }
        // A word's rank and its stem's place as one number: each pair once, in order.
        words = Set(pairs.map { ranks[$0.form] << 32 | $0.stem }).sorted().map { (forms[order[$0 >> 32]], $0 & 0xFFFF_FFFF) }
    }

    /// Block by block, the pages that a stem stands on.
    /// - Parameter place: the stem's, in the order of their bytes.
    func postings(of place: Int) -> some Sequence<ArraySlice<UInt32>> {
        blocks.lazy.compactMap { block, part in
            let number = numbers[place * partCount + part]
            return number < 0 ? nil : block.postings[Int(number)]
        }
    }
}

/// The pages of each stem.
private struct EntryPieces {
    private(set) var pieces: [[UInt8]] = []
    /// How many entries each piece has.
    private(set) var counts: [Int] = []
    /// On how many pages each stem stands.
    private(set) var pageCounts: [Int] = []

    init(_ merged: MergedParts) {
        var piece: [UInt8] = []
        var count = 0
        var entry: [UInt8] = []
        for stem in 0..<merged.stemCount {
            entry.removeAll(keepingCapacity: true)
            var pages = 0
            var next = 0
            for postings in merged.postings(of: stem) {
                for posting in postings {
                    let (page, level) = (Int(posting >> 4), Int(posting & 15))
                    entry.append(number: (page - next) << 4 | level)
                    next = page + 1
                }
                pages += postings.count
            }
            pageCounts.append(pages)
            if count > 0, piece.count + entry.count > SearchIndex.pieceSize {
                pieces.append(piece)
                counts.append(count)
                (piece, count) = ([], 0)
            }
            if count > 0 { piece.append(.space) }
            piece += entry
            count += 1
        }
        if count > 0 {
            pieces.append(piece)
            counts.append(count)
        }
    }
}

/// The words that lead to the entries.
private struct VocabularyPieces {
    private(set) var pieces: [[UInt8]] = []
    private(set) var firstWords: [[UInt8]] = []

    init(_ merged: MergedParts, counts: [Int]) {
        var (words, stems, sizes): ([UInt8], [UInt8], [UInt8]) = ([], [], [])
        var last: ArraySlice<UInt8> = []
        var lastStem = 0
        func end() -> [UInt8] { Array("\"".utf8) + words + Array("\",\"".utf8) + stems + Array("\",\"".utf8) + sizes + Array("\"".utf8) }
        for (word, stem) in merged.words {
            // One word's stems stay together.
            if words.count + stems.count + sizes.count > SearchIndex.pieceSize, word != last {
                pieces.append(end())
                (words, stems, sizes) = ([], [], [])
            }
            if words.isEmpty {
                firstWords.append(Array(word))
                (last, lastStem) = ([], 0)
            }
            let shared = Self.shared(last, word)
            words.append(UInt8(ascii: "A") + UInt8(shared))
            words += word.dropFirst(shared)
            stems.append(difference: stem - lastStem)
            sizes.append(number: Self.size(counts[stem]))
            (last, lastStem) = (word, stem)
        }
        if !words.isEmpty { pieces.append(end()) }
    }

    /// How many bytes of the last word a word begins with, up to what one capital can say; whole characters.
    private static func shared(_ last: ArraySlice<UInt8>, _ word: ArraySlice<UInt8>) -> Int {
        var length = 0
        for (one, other) in zip(last, word) {
            guard one == other, length < 25, one < 0x80 else { break }
            length += 1
        }
        return length
    }

    /// Twice the logarithm of a number, about.
    private static func size(_ count: Int) -> Int {
        guard count > 1 else { return 0 }
        let bits = Int.bitWidth - count.leadingZeroBitCount - 1
        return bits * 2 + (count >> (bits - 1) & 1)
    }
}
