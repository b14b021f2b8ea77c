import Markdown
import SourceText

/// Finds words of a document again in its source: only asked for what is found wrong.
///
/// The parser gives no place to words, so they are looked for in the lines of their passage, in the order in
/// which they stand there: a search goes on where the last one ended.
struct WordPlaces {
    private let passages: Passages
    private let file: SourceFile
    private var lines: ClosedRange<Int>?
    private var source = BareWords()
    /// How far the source and the words have been gone through.
    private var cursor = 0
    private var reached = 0
    /// How many searches in these lines found nothing.
    private var misses = 0

    init(_ passages: Passages) {
        self.passages = passages
        file = passages.file
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
                return file.position(at: source.offsets[found])
            }
        }
        misses += 1
        return file.position(at: file.start(ofLine: lines.lowerBound))
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
        let start = file.start(ofLine: lines.lowerBound)
        source = BareWords(file.bytes, start..<file.start(ofLine: lines.upperBound + 1), isSource: true)
        (cursor, reached, misses) = (0, passage.text.lowerBound, 0)
    }

    private func occurrences(of wanted: ArraySlice<UInt8>, in text: [UInt8], _ range: Range<Int>) -> Int {
        range.count { text.hasPrefix(wanted, at: $0) }
    }
}
