import SourceText

/// The pages of each bucket of bigrams, in pieces of some kilobytes.
package struct BigramPieces {
    private(set) var pieces: [[UInt8]] = []
    /// How many buckets each piece has.
    private(set) var counts: [Int] = []

    /// - Parameter counters: of all pages.
    package init(_ counters: [PageCounter]) {
        let tables = counters.flatMap(\.bigrams).sorted { $0.firstPage < $1.firstPage }
        var piece: [UInt8] = []
        var count = 0
        for number in 0..<BigramTable.bucketCount {
            var next = 0
            if count > 0 { piece.append(.space) }
            for table in tables {
                guard table.firsts[number] >= 0 else { continue }
                piece.append(number: Int(table.firsts[number]) - next)
                piece += table.gaps(of: number)
                next = Int(table.lasts[number]) + 1
            }
            count += 1
            guard piece.count > SearchIndex.pieceSize || number == BigramTable.bucketCount - 1 else { continue }
            pieces.append(piece)
            counts.append(count)
            (piece, count) = ([], 0)
        }
    }
}
