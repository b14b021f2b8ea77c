import Citations
import Markdown
import SourceText

/// One entry of a reference list, as it stands in a document.
struct ReferenceEntry {
    /// Its words without markup.
    var text: String
    /// The HTML inside its `<li>` or `<p>`.
    var content: Range<Int>
    var lines: ClosedRange<Int>
    /// The line end that parts it from the entry before it, where the two are written as one paragraph.
    var lineEnd: Range<Int>?

    /// Where its id goes: before the `>` of its tag, or into the tags that make it a paragraph of its own.
    func idHole(_ index: Int) -> MarkdownDocument.Hole {
        guard let lineEnd else { return .init(offset: content.lowerBound - 1, content: .referenceID(index)) }
        return .init(offset: lineEnd.lowerBound, length: lineEnd.count, content: .referenceStart(index))
    }

    /// Where in the file its words begin.
    func position(in file: SourceFile) -> Position {
        let first = text.split(separator: " ", maxSplits: 1).first.map(String.init) ?? ""
        return MarkdownDocument.position(ofText: first, in: lines, file: file)
    }
}

extension ReferenceEntry {
    /// The entries of all sections that mean a reference list, and the parts of the HTML that they take up.
    ///
    /// Where there are lists, their items are the entries, and of the paragraphs those that are dated as an
    /// entry is; without a list, every paragraph with a date in parentheses is one. What else stands there,
    /// such as the permission to reprint, is none.
    static func all(in markdown: MarkdownDocument, sections: [Section]) -> (entries: [ReferenceEntry], ranges: [Range<Int>]) {
        var entries: [ReferenceEntry] = []
        var ranges: [Range<Int>] = []
        for (index, section) in sections.enumerated() where section.meaning == .references {
            let others = RangeSet(sections.inside(index).lazy.filter { $0.meaning != nil }.map(\.html))
            let blocks = markdown.blocks(in: section.content).filter { !others.contains($0.html.lowerBound) }
            let hasList = blocks.contains { if case .list = $0.kind { true } else { false } }
            for block in blocks {
                let found = self.entries(of: block, in: markdown, besideList: hasList)
                if !found.isEmpty { ranges.append(block.html) }
                entries += found
            }
        }
        return (entries, ranges)
    }

    private static func entries(
        of block: MarkdownDocument.Block, in markdown: MarkdownDocument, besideList: Bool
    ) -> [ReferenceEntry] {
        switch block.kind {
        case .list(let index):
            let items = markdown.lists[index].items
            return items.enumerated().map { number, item in
                let last = number + 1 < items.count ? items[number + 1].line - 1 : block.lines.upperBound
                return ReferenceEntry(text: InlineText(html: markdown.html[item.content]).plain, content: item.content, lines: item.line...max(item.line, last))
            }
        case .paragraph:
            let html = markdown.html[block.html]
            guard html.starts(with: "<p>".utf8) else { return [] }
            let text = InlineText(html: html).plain
            guard isDated(text, before: besideList ? UInt8(ascii: ".") : nil) else { return [] }
            let end = block.html.upperBound - (html.last == .lineFeed ? "</p>\n" : "</p>").utf8.count
            return lines(of: block.html.lowerBound + 3..<end, in: markdown, from: block.lines)
        default: return []
        }
    }

    /// The entries of a paragraph: one, or one a line, as programs for references put them out.
    private static func lines(of html: Range<Int>, in markdown: MarkdownDocument, from lines: ClosedRange<Int>) -> [ReferenceEntry] {
        var entries: [ReferenceEntry] = []
        var start = html.lowerBound
        var lineEnd: Range<Int>?
        var first = lines.lowerBound
        func add(until end: Int, line last: Int) {
            let text = InlineText(html: markdown.html[start..<end]).plain
            entries.append(ReferenceEntry(text: text, content: start..<end, lines: first...max(first, last), lineEnd: lineEnd))
        }
        var line = lines.lowerBound
        var index = start
        while let end = markdown.html[index..<html.upperBound].firstIndex(of: .lineFeed) {
            line += 1
            index = end + 1
            let next = markdown.html[index..<html.upperBound].prefix { $0 != .lineFeed }
            let before = markdown.html[start..<end]
            let isBroken = before.suffix(6).elementsEqual("<br />".utf8)
            let wordsEnd = isBroken ? end - 6 : end
            guard endsEntry(markdown.html[start..<wordsEnd]), beginsEntry(InlineText(html: next).plain) else { continue }
            add(until: wordsEnd, line: line - 1)
            (start, lineEnd, first) = (index, wordsEnd..<index, line)
        }
        add(until: html.upperBound, line: lines.upperBound)
        return entries
    }

    /// Whether an entry may end here: with a stop or an address.
    private static func endsEntry(_ html: ArraySlice<UInt8>) -> Bool {
        let words = InlineText(html: html.suffix(400)).plain
        return words.hasSuffix(".") || words.split(separator: " ").last?.contains("://") == true
    }

    /// Whether a line begins as an entry does: with its authors and the date, a stop after it.
    private static func beginsEntry(_ line: String) -> Bool {
        guard let first = line.unicodeScalars.first, first.properties.isUppercase else { return false }
        return isDated(line, before: UInt8(ascii: "."))
    }

    /// Whether a date in parentheses stands in a text.
    /// - Parameter mark: what has to follow it.
    private static func isDated(_ text: String, before mark: UInt8?) -> Bool {
        let bytes = Array(text.utf8)
        return EntryDates.ranges(in: bytes).contains { date in
            mark == nil || date.upperBound < bytes.count && bytes[date.upperBound] == mark
        }
    }
}
