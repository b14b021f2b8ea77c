import Markdown
import SourceText

/// The words of a document without its reference list, as one text that citations are looked for in: each
/// byte with its place in the HTML.
struct RunningText {
    private(set) var text: [UInt8]
    let offsets: ProseOffsets

    /// - Parameters:
    ///   - left: parts of the HTML to leave out, in order.
    ///   - joins: where two paragraphs are one.
    init(of markdown: MarkdownDocument, without left: [Range<Int>], joins: [CutParagraphs.Join]) {
        let starts = [0] + left.map(\.upperBound)
        let ends = left.map(\.lowerBound) + [markdown.html.count]
        let prose = Prose(of: markdown, in: zip(starts, ends).filter { $0 < $1 }.map { $0..<$1 })
        (text, offsets) = (prose.text, prose.offsets)
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
        let range = offsets.partitioningIndex { $0 >= start }..<offsets.partitioningIndex { $0 >= end }
        return range.count { text[$0] == first && text[$0...].starts(with: words) }
    }
}
