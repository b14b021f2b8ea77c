package import SourceText

/// Where the links and images of a document stand in its file.
///
/// The blocks are read again, each once where it is asked for what follows one another: a page full of broken links
/// takes no longer to tell of than to read.
package struct InlinePlaces {
    private let file: SourceFile
    private var definitions: LinkDefinitions?
    /// The block that was read last, and what is in it.
    private var lines: ClosedRange<Int>?
    private var constructs: [Construct: [Int]] = [:]
    private var bare: [String: [Int]] = [:]

    private struct Construct: Hashable {
        var kind: InlineLocator.Candidate.Kind
        var destination: String
    }

    /// - Parameter file: what the documents were parsed from.
    package init(in file: SourceFile) { self.file = file }

    /// Where a link's destination begins; of a reference, its opening bracket. Its block where it is not found.
    package mutating func position(of link: MarkdownDocument.Link) -> Position {
        place(of: link).map(file.position) ?? Position(line: link.site.lines.lowerBound)
    }

    /// The same for an image.
    package mutating func position(of image: MarkdownDocument.Image) -> Position {
        place(of: .image, image.destination, image.site).map(file.position) ?? Position(line: image.site.lines.lowerBound)
    }

    /// The offset of a link; `nil` where none like it is written there.
    mutating func place(of link: MarkdownDocument.Link) -> Int? {
        switch link.form {
        case .markdown: return place(of: .link, link.destination, link.site)
        case .wiki: return place(of: .wiki, link.destination, link.site)
        case .bare:
            // The parser puts a scheme before what was written without one.
            let shown = ["http://", "mailto:"].first { link.destination.hasPrefix($0) }.map { String(link.destination.dropFirst($0.count)) }
            return place(ofBare: link.destination, link.site) ?? shown.flatMap { place(ofBare: $0, link.site) }
        }
    }
}

private extension InlinePlaces {
    mutating func place(of kind: InlineLocator.Candidate.Kind, _ destination: String, _ site: MarkdownDocument.Site) -> Int? {
        read(site.lines)
        let places = constructs[Construct(kind: kind, destination: destination)] ?? []
        return places.indices.contains(site.occurrence) ? places[site.occurrence] : nil
    }

    /// The place of a bare address, which stands in the source as it is shown.
    mutating func place(ofBare text: String, _ site: MarkdownDocument.Site) -> Int? {
        read(site.lines)
        if bare[text] == nil {
            // Each is looked for in the whole block.
            guard bare.count < Bounds.exactPlaces else { return nil }
            bare[text] = InlineLocator(file: file, lines: site.lines).places(ofBare: text)
        }
        let places = bare[text] ?? []
        return places.indices.contains(site.occurrence) ? places[site.occurrence] : nil
    }

    mutating func read(_ block: ClosedRange<Int>) {
        guard block != lines else { return }
        lines = block
        (constructs, bare) = ([:], [:])
        for candidate in InlineLocator(file: file, lines: block).candidates() {
            guard let destination = destination(of: candidate) else { continue }
            constructs[Construct(kind: candidate.kind, destination: destination), default: []].append(candidate.place)
        }
    }

    /// A candidate's destination as the parser cleans it.
    mutating func destination(of candidate: InlineLocator.Candidate) -> String? {
        switch candidate.kind {
        case .raw, .bare: return nil
        case .wiki: return InlineLocator.wikiName(candidate.snippet)
        case .link, .image:
            guard let label = candidate.label else { return InlineLocator.destination(candidate.snippet) }
            let known = definitions ?? LinkDefinitions(in: file)
            definitions = known
            return known[label].flatMap(InlineLocator.destination)
        }
    }
}
