/// The words that lead to the entries.
struct VocabularyPieces {
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
