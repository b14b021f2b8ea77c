import Markdown
import SourceText

/// The words of a document without its reference list, as one text that citations are looked for in: each
/// byte with its place in the HTML.
struct RunningText {
    private(set) var text: [UInt8] = []
    private(set) var offsets: [Int] = []

    /// - Parameters:
    ///   - left: parts of the HTML to leave out, in order.
    ///   - joins: where two paragraphs are one.
    init(of markdown: MarkdownDocument, without left: [Range<Int>], joins: [CutParagraphs.Join]) {
        var start = 0
        for range in left + [markdown.html.count..<markdown.html.count] {
            if start < range.lowerBound {
                let prose = Prose(of: markdown, in: start..<range.lowerBound)
                text += prose.text
                offsets += prose.offsets
            }
            start = range.upperBound
        }
        for join in joins {
            let end = offsets.partitioningIndex { $0 >= join.html.lowerBound }
            if end < text.count, text[end] == .lineFeed, join.html.contains(offsets[end]) { text[end] = .space }
        }
    }

    /// The range of the HTML that a range of the text covers, character references whole.
    func html(of words: Range<Int>, in html: [UInt8]) -> Range<Int> {
        guard !words.isEmpty else { return 0..<0 }
        var start = offsets[words.lowerBound]
        // A reference is placed at its last byte.
        if html[start] == UInt8(ascii: ";"), text[words.lowerBound] != UInt8(ascii: ";") {
            while start > 0, html[start] != UInt8(ascii: "&") { start -= 1 }
        }
        return start..<max(start, offsets[words.upperBound - 1] + 1)
    }

    /// How often words stand in the text between two places in the HTML.
    func count(of words: ArraySlice<UInt8>, from start: Int, until end: Int) -> Int {
        guard let first = words.first else { return 0 }
        var index = offsets.partitioningIndex { $0 >= start }
        var count = 0
        while index < text.count, offsets[index] < end {
            if text[index] == first, text[index...].starts(with: words) { count += 1 }
            index += 1
        }
        return count
    }
}
