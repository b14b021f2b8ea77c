/// Words as bytes, each once, numbered as they come: a hash table without an object for any word.
struct WordTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each word ends in `bytes`.
    private var ends: [Int] = []
    /// A power of two of them, at most half taken; none before the first word.
    private var slots: [Slot] = []

    private struct Slot {
        var hash: UInt32 = 0
        /// `-1` where it is free.
        var number: Int32 = -1
    }

    var count: Int { ends.count }

    subscript(number: Int) -> ArraySlice<UInt8> { bytes[start(of: number)..<ends[number]] }

    /// The number of a word, which is taken in where it is new.
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
        if count * 2 >= slots.count { grow() }
        let hash = Self.hash(word)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot].number >= 0 {
            let number = Int(slots[slot].number)
            if slots[slot].hash == hash, isEqual(number, word) { return (number, false) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Slot(hash: hash, number: Int32(count))
        bytes.append(contentsOf: word)
        ends.append(bytes.count)
        return (count - 1, true)
    }

    mutating func number(of word: some Sequence<UInt8>) -> Int {
        Array(word).withUnsafeBufferPointer { number(of: $0).number }
    }

    /// The numbers in the order of the words' bytes.
    var sorted: [Int] {
        // Most differ in their beginnings, which are compared as numbers.
        let words = (0..<count).map { (beginning: beginning(of: $0), number: $0) }
        return words.sorted {
            $0.beginning == $1.beginning
                ? self[$0.number].lexicographicallyPrecedes(self[$1.number]) : $0.beginning < $1.beginning
        }.map(\.number)
    }
}

extension WordTable {
    private func start(of number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

    /// The first eight bytes, the first of them the most significant.
    private func beginning(of number: Int) -> UInt64 {
        let word = self[number].prefix(8)
        return word.reduce(0) { $0 << 8 | UInt64($1) } << (8 * (8 - word.count))
    }

    private func isEqual(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = start(of: number)
        guard ends[number] - start == word.count else { return false }
        return bytes.withUnsafeBufferPointer { known in
            for index in 0..<word.count where known[start + index] != word[index] { return false }
            return true
        }
    }

    private mutating func grow() {
        var grown = [Slot](repeating: Slot(), count: max(1 << 12, slots.count * 2))
        for old in slots where old.number >= 0 {
            var slot = Int(old.hash) & (grown.count - 1)
            while grown[slot].number >= 0 { slot = (slot + 1) & (grown.count - 1) }
            grown[slot] = old
        }
        slots = grown
    }

    /// FNV-1a, its high bits mixed in.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return hash ^ hash >> 15
    }
}
