import SourceText

/// The words of parts of a document's HTML, each byte with its place there: what checks and citations read.
///
/// Tags are gone and character references resolved. A block ends with a line feed. Code, formulas and
/// the marks of footnotes are one U+FFFC (object replacement character), so that the words around them are not taken for
/// neighbours.
package struct Prose: Sendable {
    package let text: [UInt8]
    /// For each byte of `text`, where in the HTML it stands.
    package let offsets: ProseOffsets

    /// - Parameter range: of `document.html`, at the edges of elements.
    package init(of document: MarkdownDocument, in range: Range<Int>) {
        self.init(of: document, in: CollectionOfOne(range))
    }

    /// - Parameter ranges: of `document.html`, in order and at the edges of elements.
    package init(of document: MarkdownDocument, in ranges: some Collection<Range<Int>>) {
        var offsets = ProseOffsets()
        let capacity = ranges.reduce(0) { $0 + $1.count + 1 }
        text = [UInt8](unsafeUninitializedCapacity: capacity) { text, count in
            document.html.withUnsafeBufferPointer { html in
                var reader = ProseReader(html: html, text: text)
                for range in ranges { reader.read(range) }
                (count, offsets) = (reader.count, reader.offsets)
            }
        }
        self.offsets = offsets
    }
}
