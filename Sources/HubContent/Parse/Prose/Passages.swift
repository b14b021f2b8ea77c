import Markdown
import SourceText

/// A document's words as a reader takes them in: a paragraph, an item, a cell or a heading at a time. Made once
/// for all checks of prose.
struct Passages: Sendable {
    let document: Document
    let file: SourceFile
    let words: Prose
    private(set) var all: [Passage] = []

    struct Passage: Hashable, Sendable {
        /// In the words, without the line feed that ends it.
        var text: Range<Int>
        /// The top-level block that it is part of, by index; `nil` in a footnote.
        var block: Int?
    }

    init(of document: Document, _ file: SourceFile) {
        self.document = document
        self.file = file
        words = Prose(of: document.markdown, in: 0..<document.markdown.html.count)
        let (text, offsets, blocks) = (words.text, words.offsets, document.markdown.blocks)
        var start = 0
        var block = 0
        text.withUnsafeBufferPointer { text in
            while let end = text.first(.lineFeed, in: start..<text.count) {
                defer { start = end + 1 }
                guard start < end else { continue }
                let offset = offsets[start]
                while block < blocks.count, blocks[block].html.upperBound <= offset { block += 1 }
                all.append(Passage(text: start..<end, block: block < blocks.count ? block : nil))
            }
        }
    }
}

extension Passages {
    /// The lines of the file that a passage's words stand in: of a list its item's, of a table its row's.
    func lines(of passage: Passage) -> ClosedRange<Int> {
        let markdown = document.markdown
        guard let index = passage.block else { return 1...Int.max - 1 }
        let block = markdown.blocks[index]
        let offset = words.offsets[passage.text.lowerBound]
        switch block.kind {
        case .list(let list):
            let items = markdown.lists[list].items
            let next = items.firstIndex(after: offset) { $0.content.lowerBound }
            guard next > 0 else { return block.lines }
            let first = items[next - 1].line
            return first...max(first, next < items.count ? items[next].line - 1 : block.lines.upperBound)
        case .table(let table):
            let rows = markdown.tables[table].rows
            let next = rows.firstIndex(after: offset) { $0.first?.content.lowerBound ?? 0 }
            guard next > 0, let row = rows[next - 1].first, let end = rows[next - 1].last,
                offset <= end.content.upperBound
            else { return block.lines }
            return row.line...row.line
        default:
            return block.lines
        }
    }

    /// The lines of each top-level paragraph as they stand in the file, without spaces before them.
    var paragraphLines: [[(number: Int, text: ArraySlice<UInt8>)]] {
        document.markdown.blocks.filter { $0.kind == .paragraph }.map { block in
            block.lines.map { ($0, file.bytes[file.range(ofLine: $0)].drop { $0 == .space }) }
        }
    }

    /// Whether a passage is a paragraph that a page break cut in two: without a terminator, before a paragraph
    /// that begins in lower case.
    func isCut(after index: Int) -> Bool {
        guard all.indices.contains(index + 1), let block = all[index].block, let next = all[index + 1].block,
            next == block + 1
        else { return false }
        let blocks = document.markdown.blocks
        guard blocks[block].kind == .paragraph, blocks[next].kind == .paragraph else { return false }
        return !endsSentence(all[index]) && beginsInLowerCase(all[index + 1])
    }

    private func endsSentence(_ passage: Passage) -> Bool {
        let end = String(decoding: words.text[passage.text].suffix(16), as: UTF8.self)
            .reversed().first { !"\"'”’»)]*".contains($0) }
        return end.map { ".!?…:;".contains($0) } ?? false
    }

    private func beginsInLowerCase(_ passage: Passage) -> Bool {
        String(decoding: words.text[passage.text].prefix(4), as: UTF8.self).first?.isLowercase ?? false
    }
}

extension Array {
    /// The index of the first element that stands after `offset`, of elements in the order of their offsets.
    fileprivate func firstIndex(after offset: Int, _ start: (Element) -> Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if start(self[middle]) > offset { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
