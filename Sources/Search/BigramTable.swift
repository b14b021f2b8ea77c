/// On which pages two words stand side by side: what a phrase is looked up by before any text is read. Pairs of words
/// share some thousand buckets, so a page that is found may be there for another pair.
struct BigramTable: Sendable {
    /// A power of two; scripts count with the same.
    static let bucketCount = 1 << 13

    /// The first page of the block.
    let firstPage: Int
    /// For each bucket its first and last page; -1 where it has none.
    private(set) var firsts = [Int32](repeating: -1, count: bucketCount)
    private(set) var lasts = [Int32](repeating: -1, count: bucketCount)
    /// The gaps after the first page, as the index writes them, bucket by bucket.
    private var gaps: [UInt8] = []
    private var ends: [Int32] = []

    /// - Parameters:
    ///   - places: in the order of pages.
    ///   - firstPage: the page that `Place.page` counts from.
    init(_ places: [Place], firstPage: Int) {
        self.firstPage = firstPage
        // A counting sort by bucket, which keeps the order of pages.
        var starts = [Int](repeating: 0, count: Self.bucketCount + 1)
        for place in places { starts[Int(place.bucket) + 1] += 1 }
        for bucket in 0..<Self.bucketCount { starts[bucket + 1] += starts[bucket] }
        var next = starts
        var pages = [UInt16](repeating: 0, count: places.count)
        for place in places {
            pages[next[Int(place.bucket)]] = place.page
            next[Int(place.bucket)] += 1
        }
        for bucket in 0..<Self.bucketCount {
            var last = -1
            for page in pages[starts[bucket]..<starts[bucket + 1]] where Int(page) != last {
                if last < 0 { firsts[bucket] = Int32(firstPage + Int(page)) } else { gaps.append(number: Int(page) - last - 1) }
                last = Int(page)
            }
            if last >= 0 { lasts[bucket] = Int32(firstPage + last) }
            ends.append(Int32(gaps.count))
        }
    }

    /// The gaps after the first page of a bucket.
    func gaps(of bucket: Int) -> ArraySlice<UInt8> { gaps[(bucket == 0 ? 0 : Int(ends[bucket - 1]))..<Int(ends[bucket])] }

    /// Two words side by side on a page.
    struct Place {
        let bucket: UInt16
        /// Counted from the first page of a block.
        let page: UInt16

        /// - Parameter left, right: `hash(of:)` of either word.
        init(_ left: UInt32, _ right: UInt32, page: UInt16) {
            let mixed = left &* 31 &+ right
            bucket = UInt16((mixed ^ mixed >> 15) & UInt32(BigramTable.bucketCount - 1))
            self.page = page
        }
    }

    /// FNV-1a of a word's UTF-8.
    /// - Parameter word: in small letters, without accents.
    static func hash(of word: some Sequence<UInt8>) -> UInt32 {
        word.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }
}
