import SourceText

/// The stems and words of all parts in one order.
struct MergedParts {
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
