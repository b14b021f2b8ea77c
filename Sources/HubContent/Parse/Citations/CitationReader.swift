import Citations
import Markdown
import SourceText

/// Reads the citations of a document that has a reference list: what they lead to, what does not line up, and
/// what its HTML has to show of it.
struct CitationReader {
    private(set) var list = ReferenceList()
    private(set) var holes: [MarkdownDocument.Hole] = []
    private(set) var diagnostics: [Diagnostic]

    private let markdown: MarkdownDocument
    private let file: SourceFile
    private let joins: [CutParagraphs.Join]

    /// `nil` for a document without a reference list.
    init?(_ markdown: MarkdownDocument, sections: [Section], kind: Kind, file: SourceFile) {
        guard sections.contains(where: { $0.meaning == .references }) else { return nil }
        let (entries, ranges) = ReferenceEntry.all(in: markdown, sections: sections)
        guard !entries.isEmpty else { return nil }
        let cut = CutParagraphs(in: markdown, sections: sections, file: file)
        diagnostics = cut.diagnostics
        joins = cut.joins
        self.markdown = markdown
        self.file = file

        let running = RunningText(of: markdown, without: ranges, joins: joins)
        let cited = CitedText(running.text, entries: entries.map(\.text))
        list.entries = zip(entries, cited.references).map { entry, work in
            ReferenceList.Entry(work: work, content: entry.content)
        }
        let places = LinkablePlaces(in: markdown, sections: sections, kind: kind, seams: joins.map(\.html))
        for citation in cited.citations { link(citation, in: running, places) }
        addHoles(for: entries)
        for (index, finding) in cited.findings.enumerated() {
            diagnostics.append(diagnostic(finding, running, entries, isExact: index < Bounds.exactPlaces))
        }
    }
}

extension CitationReader {
    /// The HTML of a paragraph with those that go on with it.
    func whole(_ paragraph: Range<Int>) -> Range<Int> {
        var whole = paragraph
        for join in joins where join.html.contains(whole.upperBound - 1) {
            guard let next = markdown.blocks.first(where: { $0.html.contains(join.html.upperBound) }) else { break }
            whole = whole.lowerBound..<next.html.upperBound
        }
        return whole
    }
}

extension CitationReader {
    private mutating func link(_ citation: Citation, in running: RunningText, _ places: LinkablePlaces) {
        guard let entry = citation.reference, list.entries.indices.contains(entry),
            let html = places.linkable(running.html(of: citation.range, in: markdown.html))
        else { return }
        let index = list.links.count
        list.links.append(ReferenceList.Link(entry: entry))
        list.entries[entry].places.append(index)
        holes.append(.init(offset: html.lowerBound, content: .citation(index)))
        holes.append(.init(offset: html.upperBound, content: .citationEnd))
    }

    private mutating func addHoles(for entries: [ReferenceEntry]) {
        for (index, entry) in entries.enumerated() {
            holes.append(entry.idHole(index))
            if !list.entries[index].places.isEmpty {
                holes.append(.init(offset: wordsEnd(of: entry.content), content: .backLinks(index)))
            }
        }
        holes += joins.map { .init(offset: $0.html.lowerBound, length: $0.html.count, content: .space) }
    }

    /// Where the words of an entry end: inside its last paragraph, if it has paragraphs.
    private func wordsEnd(of content: Range<Int>) -> Int {
        let html = markdown.html[content]
        let trimmed = html.dropLast(html.reversed().prefix { $0.isWhitespace }.count)
        let end = "</p>".utf8
        return trimmed.suffix(end.count).elementsEqual(end) ? trimmed.endIndex - end.count : trimmed.endIndex
    }

    private func diagnostic(
        _ finding: CitationFinding, _ running: RunningText, _ entries: [ReferenceEntry], isExact: Bool
    ) -> Diagnostic {
        let position: Position =
            switch finding.place {
            case .reference(let index): entries[index].position(in: file)
            case .text(let range): self.position(of: range, in: running, isExact: isExact)
            }
        return Diagnostic(finding.code, path: file.path, at: position, finding.message, suggestion: finding.suggestion)
    }

    /// Where in the file words of the text stand.
    /// - Parameter isExact: whether to the column; else the block's first line.
    private func position(of range: Range<Int>, in running: RunningText, isExact: Bool) -> Position {
        guard let last = range.last else { return Position(line: 1) }
        let words = running.text[range]
        let start = running.offsets[range.lowerBound]
        let end = running.offsets[last]
        let near = markdown.blocks[markdown.blocks.partitioningIndex { $0.html.upperBound > start }...].prefix { $0.html.lowerBound <= end }
        let covering = near.filter { $0.html.contains(start) || $0.html.contains(end) }
        let lines: ClosedRange<Int>
        let from: Int
        if let first = covering.first, let end = covering.last {
            lines = first.lines.lowerBound...max(first.lines.lowerBound, end.lines.upperBound)
            from = first.html.lowerBound
        } else {
            // In a footnote: its lines are not known, so it is looked for in the whole file.
            lines = 1...file.position(at: file.bytes.count).line
            from = 0
        }
        guard isExact else { return Position(line: lines.lowerBound) }
        return MarkdownDocument.position(
            ofText: String(decoding: words, as: UTF8.self), in: lines,
            occurrence: running.count(of: words, from: from, until: start), file: file)
    }
}

extension MarkdownDocument {
    /// Puts holes where they belong among those there are; at one offset what ends comes before what begins.
    mutating func addHoles(_ more: [Hole]) {
        func rank(_ hole: Hole) -> Int { hole.content == .citationEnd ? 0 : hole.length > 0 ? 1 : 2 }
        holes = (holes + more).sorted { ($0.offset, rank($0)) < ($1.offset, rank($1)) }
    }
}
