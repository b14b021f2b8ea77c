/// Words as bytes, each once, numbered as they come: a hash table without an object for any word.
struct WordTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each word ends in `bytes`.
    private var ends: [Int] = []
    private var hashes: [UInt32] = []
    /// Word numbers, `-1` where free; a power of two of them, at most half taken.
    private var slots = [Int32](repeating: -1, count: 1 << 12)

    var count: Int { ends.count }

    subscript(number: Int) -> ArraySlice<UInt8> { bytes[start(of: number)..<ends[number]] }

    /// The number of a word, which is taken in where it is new.
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
        let hash = Self.hash(word)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if hashes[number] == hash, isEqual(number, word) { return (number, false) }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(count)
        hashes.append(hash)
        bytes.append(contentsOf: word)
        ends.append(bytes.count)
        if count * 2 > slots.count { grow() }
        return (count - 1, true)
    }

    mutating func number(of word: some Sequence<UInt8>) -> Int {
        Array(word).withUnsafeBufferPointer { number(of: $0).number }
    }

    /// The numbers in the order of the words' bytes.
    var sorted: [Int] {
        (0..<count).sorted { self[$0].lexicographicallyPrecedes(self[$1]) }
    }
}

extension WordTable {
    private func start(of number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

    private func isEqual(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = start(of: number)
        guard ends[number] - start == word.count else { return false }
        for index in word.indices where bytes[start + index] != word[index] { return false }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for number in 0..<count {
            var slot = Int(hashes[number]) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    /// FNV-1a, its high bits mixed in.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return hash ^ hash >> 15
    }
}
