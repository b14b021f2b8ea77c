import HubContent
import Markdown
import SourceText

/// The sentences that recommendations begin with: the first of each item of a list, which is how most are written, else of
/// each paragraph.
struct LeadSentences {
    private let markdown: MarkdownDocument
    /// Where the marks of footnotes stand, in order.
    private let marks: [Int]

    init(_ document: Document) {
        markdown = document.markdown
        marks = markdown.footnotes.flatMap(\.marks).sorted()
    }

    func sentences(of recommendation: Recommendation) -> [InlineText] {
        let blocks = markdown.blocks(in: recommendation.html)
        let items = blocks.flatMap { block -> [MarkdownDocument.List.Item] in
            if case .list(let index) = block.kind { markdown.lists[index].items } else { [] }
        }
        let texts = items.isEmpty ? paragraphs(in: blocks) : items.map { plain($0.content) }
        return texts.filter { !$0.isEmpty }.map(\.firstSentence)
    }

    /// The paragraphs, those that a page break has cut in two made one.
    private func paragraphs(in blocks: ArraySlice<MarkdownDocument.Block>) -> [InlineText] {
        var texts: [InlineText] = []
        for block in blocks where block.kind == .paragraph {
            let text = plain(block.html)
            if text.plain.first?.isLowercase == true, let last = texts.last, last.plain.last.map({ $0.isLetter || $0 == "," }) == true {
                texts[texts.count - 1] = last + InlineText(" ") + text
            } else {
                texts.append(text)
            }
        }
        return texts
    }

    /// The words of a range without the marks of its footnotes.
    private func plain(_ range: Range<Int>) -> InlineText {
        let html = markdown.html
        let end = Array("</sup>".utf8)
        var text: [UInt8] = []
        var start = range.lowerBound
        for mark in marks[marks.partitioningIndex { $0 >= start }...].prefix(while: range.contains) where mark >= start {
            text.append(contentsOf: html[start..<mark])
            var index = mark
            while index < range.upperBound, !html[index...].starts(with: end) { index += 1 }
            start = min(range.upperBound, index + end.count)
        }
        text.append(contentsOf: html[start..<range.upperBound])
        return InlineText(html: text[...])
    }
}

extension String {
    /// Up to the first full stop, question or exclamation mark that ends a sentence.
    var firstSentence: String {
        var depth = 0
        var index = startIndex
        while index < endIndex {
            let character = self[index]
            let next = self.index(after: index)
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if depth <= 0, character == "." || character == "?" || character == "!" {
                let end = self[next...].firstIndex { !"\"'”’)]".contains($0) } ?? endIndex
                if end == endIndex || self[end] == " " && isEnd(before: index, after: end) { return String(self[..<end]) }
            }
            index = next
        }
        return self
    }

    /// Whether a stop ends a sentence rather than an abbreviation: a large letter, a digit or a quotation follows it, and no
    /// initial or short form stands before it.
    private func isEnd(before stop: Index, after end: Index) -> Bool {
        guard let next = self[end...].first(where: { $0 != " " }), !next.isLowercase else { return false }
        let word = self[..<stop].reversed().prefix { $0 != " " && $0 != "(" }.reversed()
        return self[stop] != "." || word.count > 1 && !Self.abbreviations.contains(String(word).lowercased())
    }

    private static let abbreviations: Set<String> = [
        "e.g", "i.e", "al", "vs", "dr", "mr", "ms", "mrs", "st", "no", "p.ej", "ej", "sr", "sra", "dra", "cf",
    ]
}
