/// For each byte of a document's words, where in its HTML it stands: kept as stretches, since words stand there as they are
/// but for the markup between them.
package struct ProseOffsets: RandomAccessCollection, Sendable {
    /// Bytes that follow one another in the HTML too, or that all stand at one place of it.
    private struct Stretch {
        /// In the words.
        var start: Int
        /// In the HTML.
        var offset: Int
        var isOnePlace: Bool
    }

    private var stretches: [Stretch] = []
    package private(set) var endIndex = 0

    init() {}

    package var startIndex: Int { 0 }

    package subscript(index: Int) -> Int {
        // The last stretch that begins there or before.
        var (low, high) = (0, stretches.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if stretches[middle].start <= index { low = middle } else { high = middle }
        }
        let stretch = stretches[low]
        return stretch.isOnePlace ? stretch.offset : stretch.offset + index - stretch.start
    }
}

extension ProseOffsets {
    /// Notes where the next bytes stand.
    mutating func append(_ count: Int, at offset: Int, isOnePlace: Bool = false) {
        stretches.append(Stretch(start: endIndex, offset: offset, isOnePlace: isOnePlace))
        endIndex += count
    }

    mutating func removeLast(_ count: Int) {
        endIndex -= count
        while let last = stretches.last, last.start >= endIndex { stretches.removeLast() }
    }
}
