package import SourceText

extension MarkdownDocument {
    /// Parses and writes one text; never fails, whatever the text is.
    /// - Parameters:
    ///   - file: the file, for positions and messages.
    ///   - body: the bytes of it that are Markdown (after the front matter); valid UTF-8.
    package init(parsing file: SourceFile, body: Range<Int>, style: MarkdownStyle) {
        self.init()
    }
}
