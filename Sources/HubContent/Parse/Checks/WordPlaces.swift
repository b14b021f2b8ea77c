import Markdown
import SourceText

/// Finds words of a document again in its source: only asked for what is found wrong.
///
/// The parser gives no place to words, so they are looked for in the lines of their passage, in the order in
/// which they stand there: a search goes on where the last one ended.
struct WordPlaces {
    private let passages: Passages
    private let file: SourceFile
    private var lineStarts: PlaceCounter
    private var places: PlaceCounter
    private var lines: ClosedRange<Int>?
    private var source = BareWords()
    /// How far the source and the words have been gone through.
    private var cursor = 0
    private var reached = 0
    /// How many searches in these lines found nothing.
    private var misses = 0

    init(_ passages: Passages) {
        self.passages = passages
        file = passages.document.file
        lineStarts = PlaceCounter(file)
        places = PlaceCounter(file)
    }

    /// - Parameter start: where the words begin, in the passage's text. Ask in ascending order.
    /// - Returns: their place in the file; where they are not found again, the passage's first line.
    mutating func position(at start: Int, in passage: Passages.Passage) -> Position {
        let lines = passages.lines(of: passage)
        if lines != self.lines { open(lines, passage) }
        let text = passages.words.text
        // Words that go on with markup may read otherwise in the source: then only those before it are looked for.
        for end in [start + 48, endOfRun(from: start)] where misses < 16 {
            let end = min(end, passage.text.upperBound)
            let wanted = BareWords(text, start..<end, isSource: false).bytes
            let earlier = occurrences(of: text[start..<end], in: text, reached..<start)
            if let found = source.firstIndex(of: wanted, from: cursor, skipping: earlier) {
                cursor = found + 1
                reached = start + 1
                return places.position(at: source.offsets[found])
            }
        }
        misses += 1
        return places.position(at: lineStarts.start(ofLine: lines.lowerBound))
    }

    /// Where markup comes next.
    private func endOfRun(from start: Int) -> Int {
        let offsets = passages.words.offsets
        var end = start + 1
        while end < min(start + 16, offsets.count), offsets[end] == offsets[end - 1] + 1 { end += 1 }
        return end
    }

    private mutating func open(_ lines: ClosedRange<Int>, _ passage: Passages.Passage) {
        self.lines = lines
        let start = lineStarts.start(ofLine: lines.lowerBound)
        source = BareWords(file.bytes, start..<lineStarts.start(ofLine: lines.upperBound + 1), isSource: true)
        (cursor, reached, misses) = (0, passage.text.lowerBound, 0)
    }

    private func occurrences(of wanted: ArraySlice<UInt8>, in text: [UInt8], _ range: Range<Int>) -> Int {
        range.count { text.hasPrefix(wanted, at: $0) }
    }
}

/// Words without what markup may add or take away between them, each byte with its offset.
private struct BareWords {
    var bytes: [UInt8] = []
    var offsets: [Int] = []

    init() {}

    /// - Parameter isSource: whether it is Markdown: then code counts as one U+FFFC, as in `Prose`, and
    ///   addresses of links are left out.
    init(_ text: [UInt8], _ range: Range<Int>, isSource: Bool) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text[index]
            if byte.isWhitespace {
                if let last = bytes.last, last != .space { add(.space, at: index) }
            } else if isSource, byte == UInt8(ascii: "`"), let end = Self.endOfCode(text, index..<range.upperBound) {
                for byte: UInt8 in [0xEF, 0xBF, 0xBC] { add(byte, at: index) }
                index = end
                continue
            } else if isSource, byte == UInt8(ascii: "]"), let end = Self.endOfAddress(text, index..<range.upperBound) {
                index = end
                continue
            } else if !Self.isMark(byte) {
                add(byte, at: index)
                if isSource, byte == UInt8(ascii: "&"), text[index..<range.upperBound].starts(with: "&amp;".utf8) { index += 4 }
            } else if isSource, byte == UInt8(ascii: "\\"), index + 1 < range.upperBound, text[index + 1] == UInt8(ascii: "`") {
                index += 1
            }
            index += 1
        }
        while bytes.last == .space {
            bytes.removeLast()
            offsets.removeLast()
        }
    }

    private mutating func add(_ byte: UInt8, at offset: Int) {
        bytes.append(byte)
        offsets.append(offset)
    }

    /// Where a code span that begins with backticks at the range's start ends.
    private static func endOfCode(_ text: [UInt8], _ range: Range<Int>) -> Int? {
        func ticks(_ start: Int) -> Int { text[start..<range.upperBound].prefix { $0 == UInt8(ascii: "`") }.count }
        let count = ticks(range.lowerBound)
        var index = range.lowerBound + count
        while index < range.upperBound {
            let run = ticks(index)
            if run == count { return index + run }
            index += max(1, run)
        }
        return nil
    }

    /// Where `](address)` at the range's start ends.
    private static func endOfAddress(_ text: [UInt8], _ range: Range<Int>) -> Int? {
        let limit = min(range.upperBound, range.lowerBound + 2000)
        guard range.lowerBound + 1 < limit, text[range.lowerBound + 1] == UInt8(ascii: "(") else { return nil }
        var depth = 0
        for index in range.lowerBound + 1..<limit {
            if text[index] == UInt8(ascii: "(") { depth += 1 }
            if text[index] == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return index + 1 }
        }
        return nil
    }

    func firstIndex(of wanted: [UInt8], from start: Int, skipping: Int) -> Int? {
        guard !wanted.isEmpty else { return nil }
        var left = skipping
        for index in start..<max(start, bytes.count) where bytes.hasPrefix(wanted[...], at: index) {
            if left == 0 { return index }
            left -= 1
        }
        return nil
    }

    /// What markup is made of.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "\\"), UInt8(ascii: "`"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"):
            true
        default: false
        }
    }
}

extension [UInt8] {
    fileprivate func hasPrefix(_ wanted: ArraySlice<UInt8>, at start: Int) -> Bool {
        guard start + wanted.count <= count else { return false }
        var index = start
        for byte in wanted {
            if self[index] != byte { return false }
            index += 1
        }
        return true
    }
}
