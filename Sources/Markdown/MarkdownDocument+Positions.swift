package import SourceText

extension MarkdownDocument {
    /// Where words of the text stand, markup between them or not: the block that they stand in is read again.
    /// - Parameters:
    ///   - words: as a reader sees them.
    ///   - lines: of the block that they are in.
    ///   - occurrence: how many times the same words stand before them in these lines.
    ///   - file: what the document was parsed from.
    package static func position(
        ofText words: String, in lines: ClosedRange<Int>, occurrence: Int = 0, file: SourceFile
    ) -> Position {
        InlineLocator(file: file, lines: lines).position(ofText: words, occurrence: occurrence)
            ?? Position(line: lines.lowerBound)
    }
}
