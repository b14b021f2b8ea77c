package import SourceText

/// Worked out only when a diagnostic asks: the block that the construct stands in is read again.
extension MarkdownDocument {
    /// Where a link's destination begins; of a reference, its opening bracket.
    /// - Parameter file: what the document was parsed from.
    package func position(of link: Link, in file: SourceFile) -> Position {
        let locator = InlineLocator(file: file, lines: link.site.lines)
        return locator.position(of: link) ?? Position(line: link.site.lines.lowerBound)
    }

    /// Where an image's destination begins; of a reference, its opening bracket.
    /// - Parameter file: what the document was parsed from.
    package func position(of image: Image, in file: SourceFile) -> Position {
        InlineLocator(file: file, lines: image.site.lines)
            .position(of: .image, destination: image.destination, occurrence: image.site.occurrence)
            ?? Position(line: image.site.lines.lowerBound)
    }

    /// Where words of the text stand, markup between them or not.
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

extension InlineLocator {
    /// The place of a link; `nil` where none like it is written there.
    func position(of link: MarkdownDocument.Link) -> Position? {
        let site = link.site
        switch link.form {
        case .markdown: return position(of: .link, destination: link.destination, occurrence: site.occurrence)
        case .wiki: return position(of: .wiki, destination: link.destination, occurrence: site.occurrence)
        case .bare:
            // The parser puts a scheme before what was written without one.
            let shown = ["http://", "mailto:"].lazy.filter { link.destination.hasPrefix($0) }
                .map { String(link.destination.dropFirst($0.count)) }.first
            return position(ofBare: link.destination, occurrence: site.occurrence)
                ?? shown.flatMap { position(ofBare: $0, occurrence: site.occurrence) }
        }
    }
}
