import SourceText

/// The pages of each stem.
struct EntryPieces {
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
