/// On which pages two words stand side by side: what a phrase is looked up by before any text is read. Pairs of words
/// share some thousand buckets, so a page that is found may be there for another pair.
struct BigramTable: Sendable {
    /// A power of two; scripts count with the same.
    static let bucketCount = 1 << 13

    private(set) var buckets = [Bucket](repeating: Bucket(), count: bucketCount)

    /// Pages in order, the first and the gaps after it as the index writes them.
    struct Bucket: Sendable {
        fileprivate(set) var first = -1
        fileprivate(set) var last = -1
        fileprivate(set) var gaps: [UInt8] = []
    }

    /// - Parameters:
    ///   - left, right: `hash(of:)` of either word.
    ///   - page: not below any added before.
    mutating func add(_ left: UInt32, _ right: UInt32, page: Int) {
        let mixed = left &* 31 &+ right
        let number = Int((mixed ^ mixed >> 15) & UInt32(Self.bucketCount - 1))
        let last = buckets[number].last
        guard last != page else { return }
        if last < 0 { buckets[number].first = page } else { buckets[number].gaps.append(number: page - last - 1) }
        buckets[number].last = page
    }

    /// FNV-1a of a word's UTF-8.
    /// - Parameter word: in small letters, without accents.
    static func hash(of word: some Sequence<UInt8>) -> UInt32 {
        word.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }
}
