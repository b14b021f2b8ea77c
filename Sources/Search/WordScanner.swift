import SourceText

/// Finds the words of a text: runs of letters and digits in small letters, accents kept. What stands on both sides
/// of a hyphen or a dot is two words, what stands around an apostrophe is one, a standard's code is whole, `3rd` is 3, and `½` is `1/2`.
struct WordScanner {
    private var word: [UInt8] = []
    private var hasJoiner = false

    /// Longer runs are nothing that a person would type.
    private static let longest = 40
    /// The same for numbers.
    private static let longestNumber = 6

    /// - Parameter found: given each word, in order.
    mutating func scan(_ text: some Collection<UInt8>, _ found: (UnsafeBufferPointer<UInt8>) -> Void) {
        let done: Void? = text.withContiguousStorageIfAvailable { scan(buffer: $0, found) }
        if done == nil { Array(text).withUnsafeBufferPointer { scan(buffer: $0, found) } }
    }

    private mutating func scan(buffer text: UnsafeBufferPointer<UInt8>, _ found: (UnsafeBufferPointer<UInt8>) -> Void) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte.isLetter || byte.isDigit {
                let start = index
                while index < text.count, text[index].isSmallLetter { index += 1 }
                // Most words are small letters with a space after them, and are given as they stand.
                if word.isEmpty, index < text.count, text[index] == .space, index > start {
                    Self.give(UnsafeBufferPointer(rebasing: text[start..<index]), to: found)
                    continue
                }
                while index < text.count, text[index].isLetter || text[index].isDigit { index += 1 }
                word.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                for place in word.count - (index - start)..<word.count { word[place] = word[place].lowercased }
            } else if byte < 0x80 {
                index += 1
                if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") { join(byte, found) } else { end(found) }
            } else {
                let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                let end = min(index + length, text.count)
                take(Letter(Self.scalar(text[index..<end])), found)
                index = end
            }
        }
        end(found)
    }

    private static func scalar(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar {
        var value = UInt32(bytes[bytes.startIndex]) & (0x7F >> UInt32(bytes.count))
        for byte in bytes.dropFirst() { value = value << 6 | UInt32(byte & 0x3F) }
        return Unicode.Scalar(value) ?? " "
    }

    private mutating func take(_ letter: Letter, _ found: (UnsafeBufferPointer<UInt8>) -> Void) {
        switch letter {
        case .letter(let scalar): UTF8.encode(scalar).map { word.append(contentsOf: $0) }
        case .joiner(let byte): join(byte, found)
        case .fraction(let over, let under):
            for number in [over, under] {
                end(found)
                word = number
            }
            end(found)
        case .nothing: break
        case .gap: end(found)
        }
    }

    /// Whether a joiner joins is known with the next character: one at the end of a word falls off again.
    private mutating func join(_ joiner: UInt8, _ found: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard let last = word.last else { return }
        guard !Self.isJoiner(last) else { return end(found) }
        word.append(joiner)
        hasJoiner = true
    }

    private mutating func end(_ found: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard !word.isEmpty else { return }
        if hasJoiner { dropLastJoiner() }
        if hasJoiner { endJoined(found) } else { word.withUnsafeBufferPointer { Self.give($0, to: found) } }
        word.removeAll(keepingCapacity: true)
        hasJoiner = false
    }

    /// Most joiners are the full stops of sentences.
    private mutating func dropLastJoiner() {
        guard let last = word.last, Self.isJoiner(last) else { return }
        word.removeLast()
        hasJoiner = word.contains(where: Self.isJoiner)
    }

    private func endJoined(_ found: (UnsafeBufferPointer<UInt8>) -> Void) {
        if let code = StandardKey(word[...]) {
            for key in code.keys { key.withUnsafeBufferPointer { Self.give($0, to: found) } }
        } else if word.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) {
            word.withUnsafeBufferPointer { Self.give($0, to: found) }
        } else {
            for part in word.split(whereSeparator: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }) {
                let owner = part.suffix(2).elementsEqual("'s".utf8) ? part.dropLast(2) : part
                owner.filter { $0 != UInt8(ascii: "'") }.withUnsafeBufferPointer { Self.give($0, to: found) }
            }
        }
    }

    private static func isJoiner(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
    }

    private static func give(_ word: UnsafeBufferPointer<UInt8>, to found: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard !word.isEmpty, word.count <= longest else { return }
        if word.count > longestNumber, word.allSatisfy({ !$0.isLetter && $0 < 0x80 }) { return }
        found(UnsafeBufferPointer(rebasing: word[..<(ordinal(word) ?? word.count)]))
    }

    /// How many digits `3rd`, `4th` and `5to` begin with, which are looked for by their numbers: "3rd grade" is "grade 3".
    private static func ordinal(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
        guard word[0].isDigit, word.count > 2, word.dropLast(2).allSatisfy(\.isDigit) else { return nil }
        return ordinals.contains { word.suffix(2).elementsEqual($0.utf8) } ? word.count - 2 : nil
    }

    /// What English and Spanish write behind a number.
    private static let ordinals = ["st", "nd", "rd", "th", "er", "ro", "do", "to", "mo", "vo"]
}
