import SourceText

/// A text with its citations matched to its reference list.
package struct CitedText: Sendable {
    /// One for each entry of the list, in its order.
    package private(set) var references: [Reference]
    /// In the order of the text, none within another.
    package private(set) var citations: [Citation] = []
    /// Those of the text in its order, then those of the list in its order.
    package private(set) var findings: [CitationFinding] = []

    /// - Parameters:
    ///   - text: the words of the document without its reference list, UTF-8; a line feed ends each paragraph.
    ///   - entries: the entries of the reference list, plain. Without any nothing is looked for.
    package init(_ text: [UInt8], entries: [String]) {
        let parsed = entries.map(ReferenceParser.parse)
        references = parsed.map(\.reference)
        guard !entries.isEmpty else { return }

        let tokens = Tokenizer.tokens(of: text)
        learnAcronyms(text, tokens)
        let index = ReferenceIndex(references, acronyms: acronyms)
        var matcher = CitationMatcher(text: text, references: references, index: index)
        matcher.match(CitationScanner.mentions(in: text, tokens, index))
        citations = matcher.citations

        let order = ReferenceOrder.findings(in: references)
        findings = matcher.findings + listFindings(uncited: matcher.uncited, order, faults: parsed.map(\.fault))
    }

    /// What the text calls groups, by keys of their names.
    private var acronyms: [String: Set<String>] = [:]
}

private extension CitedText {
    mutating func learnAcronyms(_ text: [UInt8], _ tokens: [Token]) {
        var groups: Set<String> = []
        for reference in references {
            for author in reference.authors where author.isGroup { groups.insert(NameKey.key(of: author.name)) }
        }
        acronyms = Acronyms.introduced(in: text, tokens, groups: groups)
    }

    func listFindings(
        uncited: [Int], _ order: [Int: CitationFinding], faults: [DOI.Fault?]
    ) -> [CitationFinding] {
        let uncited = Set(uncited)
        var findings: [CitationFinding] = []
        for entry in references.indices {
            if let finding = order[entry] { findings.append(finding) }
            if uncited.contains(entry) {
                findings.append(
                    CitationFinding(
                        .uncitedReference, at: .reference(entry),
                        "nothing in the text cites \(references[entry].label); cite it where it is used, or take it off the list"))
            }
            if let fault = faults[entry] {
                findings.append(
                    CitationFinding(.malformedDOI, at: .reference(entry), fault.message, suggestion: fault.suggestion))
            }
        }
        return findings
    }
}
