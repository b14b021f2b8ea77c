import Markdown
import SourceText

/// Paragraphs that stop in the middle of a sentence: cut in two by a page break, or never finished.
///
/// Only what stands before the reference list is looked at; after it come permissions and addresses.
struct CutParagraphs {
    /// Two paragraphs that are one.
    struct Join {
        /// The end tag of the first, up to and with the start tag of the second.
        var html: Range<Int>
        /// The lines of both.
        var lines: ClosedRange<Int>
    }

    private(set) var joins: [Join] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(in markdown: MarkdownDocument, sections: [Section], file: SourceFile) {
        let end = sections.first { $0.meaning == .references }?.html.lowerBound ?? markdown.html.count
        let keywords = RangeSet(sections.lazy.filter { $0.meaning == .keywords }.map(\.html))
        let blocks = markdown.blocks(in: 0..<end).filter { !keywords.contains($0.html.lowerBound) }
        // What of the sentence at hand stands in the paragraphs before.
        var before: ParagraphEnd?
        for (index, block) in blocks.enumerated() {
            guard block.kind == .paragraph, !Self.endsPlainly(markdown.html[block.html]) else { before = nil; continue }
            var paragraph = ParagraphEnd(block, in: markdown)
            if let before { paragraph.continue(before) }
            before = nil
            guard !paragraph.endsSentence, paragraph.isSentence else { continue }
            let next = index + 1 < blocks.count ? blocks[index + 1] : nil
            if let next, next.kind == .paragraph {
                let after = ParagraphEnd(next, in: markdown)
                guard after.goesOn, let html = Self.seam(of: block, next, in: markdown.html) else { continue }
                joins.append(Join(html: html, lines: block.lines.lowerBound...next.lines.upperBound))
                report(
                    .splitParagraph, at: block, file,
                    "this paragraph stops in the middle of a sentence and the next goes on with \"\(after.firstWords)\"; make them one")
                before = paragraph
            } else if next.map(\.isHeading) ?? true, paragraph.isLong {
                report(
                    .truncatedSentence, at: block, file,
                    "this paragraph stops in the middle of a sentence, after \"\(paragraph.lastWords)\"; finish the sentence")
            }
        }
    }

    private mutating func report(_ code: DiagnosticCode, at block: MarkdownDocument.Block, _ file: SourceFile, _ message: String) {
        let line = file.range(ofLine: block.lines.upperBound)
        let length = file.bytes[line].reversed().drop { $0.isWhitespace }.count
        diagnostics.append(Diagnostic(code, path: file.path, at: file.position(at: line.lowerBound + length), message))
    }

    /// Whether a paragraph ends with a full stop and nothing after it, as nearly all do: those are not looked at.
    private static func endsPlainly(_ html: ArraySlice<UInt8>) -> Bool {
        html.dropLast("</p>\n".utf8.count).last.map { ".!?:".utf8.contains($0) && html.suffix(5).elementsEqual("</p>\n".utf8) } ?? false
    }

    private static func seam(
        of first: MarkdownDocument.Block, _ second: MarkdownDocument.Block, in html: [UInt8]
    ) -> Range<Int>? {
        let start = first.html.upperBound - "</p>\n".utf8.count
        let end = second.html.lowerBound + "<p>".utf8.count
        guard start >= first.html.lowerBound, html[start..<end].elementsEqual("</p>\n<p>".utf8) else { return nil }
        return start..<end
    }
}

extension MarkdownDocument.Block {
    fileprivate var isHeading: Bool { if case .heading = kind { true } else { false } }
}
