import Markdown
import SourceText

/// `doubled-word`: "the the", with nothing but white space between the two.
enum DoubledWord {
    static func findings(in passages: Passages) -> [Diagnostic] {
        var places = WordPlaces(passages)
        var found: [Diagnostic] = []
        for passage in passages.all {
            let pairs = passages.words.text.withUnsafeBufferPointer { text in
                mayHaveOne(in: passage.text, of: text) ? Self.pairs(in: passage.text, of: text, offsets: passages.words.offsets) : []
            }
            for pair in pairs {
                let word = String(decoding: passages.words.text[pair.second], as: UTF8.self)
                found.append(
                    Diagnostic(
                        .doubledWord, path: passages.document.path,
                        at: places.position(at: pair.first.lowerBound, in: passage),
                        "\"\(word)\" stands here twice in a row; take one out"))
            }
        }
        return found
    }
}

extension DoubledWord {
    /// Whether two words in a row are of one length and begin alike, or there is more than ASCII: few passages need a
    /// closer look.
    private static func mayHaveOne(in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
        var last: (length: Int, first: UInt8) = (0, 0)
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            while index < range.upperBound, text[index].isLetter || text[index].isDigit || isInside(index, text, range) { index += 1 }
            if index > start {
                let word = (index - start, text[start].lowercased)
                if word == last { return true }
                last = word
            } else if text[index] >= 0x80 {
                return true
            } else {
                index += 1
            }
        }
        return false
    }

    /// Whether an apostrophe stands between two letters.
    private static func isInside(_ index: Int, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        text[index] == UInt8(ascii: "'") && index > range.lowerBound && index + 1 < range.upperBound
            && text[index - 1].isLetter && text[index + 1].isLetter
    }

    /// The pairs in one passage. Three of a word are meant: "ha ha ha".
    private static func pairs(
        in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, offsets: ProseOffsets
    ) -> [(first: Range<Int>, second: Range<Int>)] {
        var pairs: [(first: Range<Int>, second: Range<Int>)] = []
        var last: Range<Int>?
        var repeats = 0
        var index = range.lowerBound
        while index < range.upperBound {
            if text[index] == UInt8(ascii: "$"), let end = ProseSpans.endOfTeX(at: index, in: text, until: range.upperBound) {
                (last, repeats) = (nil, 0)
                index = end
                continue
            }
            let length = letterLength(at: index, in: text, until: range.upperBound)
            guard length > 0 else {
                // Anything but white space parts words.
                if !text[index].isWhitespace { (last, repeats) = (nil, 0) }
                index += 1
                continue
            }
            let word = endOfWord(from: index, in: text, until: range.upperBound)
            if let before = last, isRepeated(before, word, text, offsets) {
                repeats += 1
                if repeats == 1, !isMeant(before, word, text) { pairs.append((before, word)) }
                if repeats == 2, pairs.last?.second == before { pairs.removeLast() }
            } else {
                repeats = 0
            }
            let isJoined = word.upperBound < range.upperBound && joins(text[word.upperBound])
            if isJoined, pairs.last?.second == word { pairs.removeLast() }
            let isTail = word.lowerBound > range.lowerBound && joins(text[word.lowerBound - 1])
            last = isJoined || isTail ? nil : word
            index = word.upperBound
        }
        return pairs
    }

    private static func endOfWord(from start: Int, in text: UnsafeBufferPointer<UInt8>, until end: Int) -> Range<Int> {
        var index = start
        while index < end {
            // Most letters are of ASCII.
            while index < end, text[index].isLetter { index += 1 }
            let length = letterLength(at: index, in: text, until: end)
            if length > 0 {
                index += length
            } else if let apostrophe = apostropheLength(at: index, in: text),
                letterLength(at: index + apostrophe, in: text, until: end) > 0
            {
                index += apostrophe
            } else {
                break
            }
        }
        return start..<index
    }

    /// How many bytes the letter or digit at `index` has; 0 where there is none. Signs, arrows, quotation
    /// marks, spaces and emoji of Unicode are none.
    private static func letterLength(at index: Int, in text: UnsafeBufferPointer<UInt8>, until end: Int) -> Int {
        guard index < end else { return 0 }
        let byte = text[index]
        if byte < 0x80 { return byte.isLetter || byte.isDigit ? 1 : 0 }
        switch byte {
        case 0xC3...0xDF: return index + 1 < end ? 2 : 0
        // U+2000 … U+2FFF, and the stand-in for code.
        case 0xE2: return 0
        case 0xEF where index + 1 < end && text[index + 1] == 0xBF: return 0
        case 0xE0...0xEF: return index + 2 < end ? 3 : 0
        default: return 0
        }
    }

    private static func apostropheLength(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        if text[index] == UInt8(ascii: "'") { return 1 }
        let isTypographic = text[index] == 0xE2 && index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x99
        return isTypographic ? 3 : nil
    }

    /// Whether a sign makes one word of what stands on both sides of it: "two two-digit numbers".
    private static func joins(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "#"): true
        default: false
        }
    }

    private static func isRepeated(
        _ first: Range<Int>, _ second: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, _ offsets: ProseOffsets
    ) -> Bool {
        guard first.count == second.count else { return false }
        for (a, b) in zip(first, second) where text[a].lowercased != text[b].lowercased { return false }
        // Only white space in the HTML too: no other emphasis, no link, no line break.
        return offsets[second.lowerBound] - offsets[first.upperBound - 1] == second.lowerBound - first.upperBound + 1
    }

    private static func isMeant(_ first: Range<Int>, _ second: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        // Letters of a formula, and numbers.
        if second.count == 1 || second.count == 2 && text[second.lowerBound] >= 0x80 { return true }
        if second.contains(where: { text[$0].isDigit }) { return true }
        // "Walla Walla", and what a title begins with: "the The".
        if isCapital(text[second.lowerBound]) { return true }
        let word = String(decoding: text[second], as: UTF8.self)
        return meant.contains(word) || isCapital(text[first.lowerBound]) && names.contains(word)
    }

    private static func isCapital(_ byte: UInt8) -> Bool { byte.isLetter && byte & 0x20 == 0 }

    /// What English and Spanish do say twice.
    private static let meant: Set<String> = [
        "had", "that", "her", "do", "ha", "hee", "ho", "bye", "no", "yes", "very", "so", "blah", "bla", "many", "far",
        "long", "really", "there", "hear", "knock", "tut", "hush", "chop", "aye", "cha", "yo", "pom", "night", "now",
        "muy", "casi", "sí", "ya", "luego", "así", "ja", "je", "jaja", "nos", "bien", "poco",
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "hundred",
        "uno", "una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "cien",
    ]

    /// Names that are words as well: "May may be late", "Will will".
    private static let names: Set<String> = ["will", "may", "mark", "bill", "rose", "grant", "hope", "art", "pat"]
}
