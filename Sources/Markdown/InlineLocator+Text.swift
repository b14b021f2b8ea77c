import SourceText

extension InlineLocator {
    /// Finds words again that markup may stand between: emphasis, escapes, line ends, references.
    /// - Parameters:
    ///   - words: as a reader sees them, code as one U+FFFC.
    ///   - occurrence: how many times they stand before it in these lines.
    func position(ofText words: String, occurrence: Int) -> Position? {
        let wanted = BareWords(Array(words.utf8), 0..<words.utf8.count, isSource: false).bytes
        let written = BareWords(file.bytes, range, isSource: true)
        return written.firstIndex(of: wanted, from: 0, skipping: occurrence).map { file.position(at: written.offsets[$0]) }
    }
}
