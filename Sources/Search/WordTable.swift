/// Words as bytes, each once, numbered as they come: a hash table without an object for any word.
struct WordTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each word ends in `bytes`.
    private var ends: [Int32] = []
    /// A power of two of them, at most half taken; none before the first word.
    private var slots: [Slot] = []

    private struct Slot {
        /// The word's first eight bytes: all there is to most words.
        var beginning: UInt64 = 0
        /// `-1` where it is free.
        var number: Int32 = -1
        var hash: UInt32 = 0
    }

    var count: Int { ends.count }

    subscript(number: Int) -> ArraySlice<UInt8> { bytes[start(of: number)..<Int(ends[number])] }

    /// The number of a word, which is taken in where it is new.
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
        if count * 2 >= slots.count { grow() }
        let beginning = Self.beginning(of: word)
        let hash = Self.hash(word, beginning)
        let mask = slots.count - 1
        let place = slots.withUnsafeBufferPointer { slots in
            var place = Int(hash) & mask
            while slots[place].number >= 0 {
                let slot = slots[place]
                if slot.hash == hash, slot.beginning == beginning, isEqual(Int(slot.number), word) { break }
                place = (place + 1) & mask
            }
            return place
        }
        if slots[place].number >= 0 { return (Int(slots[place].number), false) }
        slots[place] = Slot(beginning: beginning, number: Int32(count), hash: hash)
        bytes.append(contentsOf: word)
        ends.append(Int32(bytes.count))
        return (count - 1, true)
    }

    mutating func number(of word: some Sequence<UInt8>) -> Int {
        Array(word).withUnsafeBufferPointer { number(of: $0).number }
    }

    /// The numbers in the order of the words' bytes.
    var sorted: [Int] {
        // Most differ in their beginnings, which are compared as numbers.
        let words = (0..<count).map { number in
            (beginning: self[number].withUnsafeBufferPointer(Self.beginning), number: number)
        }
        return words.sorted {
            $0.beginning == $1.beginning
                ? self[$0.number].lexicographicallyPrecedes(self[$1.number]) : $0.beginning < $1.beginning
        }.map(\.number)
    }
}

extension WordTable {
    private func start(of number: Int) -> Int { number == 0 ? 0 : Int(ends[number - 1]) }

    /// The first eight bytes, the first of them the most significant; zeros after a shorter word.
    private static func beginning(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        if word.count >= 8 { return UInt64(bigEndian: UnsafeRawBufferPointer(word).loadUnaligned(as: UInt64.self)) }
        var beginning: UInt64 = 0
        for byte in word { beginning = beginning << 8 | UInt64(byte) }
        return word.isEmpty ? 0 : beginning << UInt64(8 * (8 - word.count))
    }

    /// Whether a word whose beginning is the same is this one.
    private func isEqual(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = start(of: number)
        guard Int(ends[number]) - start == word.count else { return false }
        return bytes.withUnsafeBufferPointer { known in
            for index in min(8, word.count)..<word.count where known[start + index] != word[index] { return false }
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

    /// Mixes the length, the beginning and, of a long word, the bytes after it.
    private static func hash(_ word: UnsafeBufferPointer<UInt8>, _ beginning: UInt64) -> UInt32 {
        var hash = (beginning ^ UInt64(word.count)) &* 0x9E37_79B9_7F4A_7C15
        for index in min(8, word.count)..<word.count { hash = (hash ^ UInt64(word[index])) &* 0x9E37_79B9_7F4A_7C15 }
        return UInt32(truncatingIfNeeded: hash >> 32)
    }
}
