/// A text with its citations matched to its reference list.
package struct CitedText: Sendable {
    /// One for each entry of the list, in its order.
    package private(set) var references: [Reference]
    /// In the order of the text.
    package private(set) var citations: [Citation] = []
    package private(set) var findings: [CitationFinding] = []

    /// - Parameters:
    ///   - text: the words of the document without its reference list, UTF-8; a line feed ends each paragraph.
    ///   - entries: the entries of the reference list, plain.
    package init(_ text: [UInt8], entries: [String]) {
        references = entries.map { Reference(text: $0) }
    }
}
