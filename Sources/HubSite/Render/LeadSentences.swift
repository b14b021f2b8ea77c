import HubContent
import Markdown
import SourceText

/// The sentences that recommendations begin with: the first of each paragraph and of each item of a list.
struct LeadSentences {
    private let document: Document

    init(_ document: Document) { self.document = document }

    func sentences(of recommendation: Recommendation) -> [String] {
        var texts: [String] = []
        var isCut = false
        for block in document.markdown.blocks where recommendation.html.contains(block.html.lowerBound) {
            switch block.kind {
            case .paragraph:
                let text = plain(block.html)
                // A page break left in: the sentence goes on in the next paragraph.
                if isCut, let last = texts.popLast(), text.first?.isLowercase == true {
                    texts.append(last + " " + text)
                } else if !text.isEmpty {
                    texts.append(text)
                }
                isCut = text.last.map { $0.isLetter || $0 == "," } ?? false
            case .list(let index):
                texts += document.markdown.lists[index].items.map { plain($0.content) }.filter { !$0.isEmpty }
                isCut = false
            default: isCut = false
            }
        }
        return texts.map(\.firstSentence)
    }

    /// The words of a range without the marks of its footnotes.
    private func plain(_ range: Range<Int>) -> String {
        let html = document.markdown.html
        let end = Array("</sup>".utf8)
        var text: [UInt8] = []
        var start = range.lowerBound
        for mark in document.markdown.footnotes.flatMap(\.marks).sorted() where range.contains(mark) && mark >= start {
            text.append(contentsOf: html[start..<mark])
            var index = mark
            while index < range.upperBound, !html[index...].starts(with: end) { index += 1 }
            start = min(range.upperBound, index + end.count)
        }
        text.append(contentsOf: html[start..<range.upperBound])
        return plainText(ofHTML: text[...])
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
