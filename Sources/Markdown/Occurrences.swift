/// Counts what is alike within one block.
struct Occurrences {
    enum Thing: Hashable {
        case link(String, MarkdownDocument.Link.Form)
        case image(String)
        /// What was reported, by its source.
        case finding(String)
    }

    private var lines = 1...1
    private var counts: [Thing: Int] = [:]
    private var sum = 0

    /// How many things the lines have.
    func total(in block: ClosedRange<Int>) -> Int { block == lines ? sum : 0 }

    /// How many like it came before in the same lines.
    func count(of thing: Thing, in block: ClosedRange<Int>) -> Int { block == lines ? counts[thing, default: 0] : 0 }

    /// Counts one more.
    /// - Returns: how many like it came before in the same lines.
    mutating func add(_ thing: Thing, in block: ClosedRange<Int>) -> Int {
        if block != lines {
            lines = block
            counts.removeAll(keepingCapacity: true)
            sum = 0
        }
        sum += 1
        let before = counts[thing, default: 0]
        counts[thing] = before + 1
        return before
    }
}
