import SourceText

/// Below a heading of references each entry is a paragraph of its own: what a page's end or a short line cut is joined,
/// and entries that run into each other are parted.
struct ReferenceRepair: Repair {
    let words: HeadingWords

    func apply(to manuscript: inout Manuscript) {
        guard var index = manuscript.blocks.firstIndex(where: { $0.headingLevel != nil && words.isReferences($0.text) }) else { return }
        index += 1
        while index < manuscript.blocks.count, manuscript.blocks[index].headingLevel == nil {
            part(index, in: &manuscript)
            if index > 0, manuscript.blocks[index].isPlainParagraph, manuscript.blocks[index - 1].isPlainParagraph,
                belongs(manuscript.blocks[index].text, to: manuscript.blocks[index - 1].text)
            {
                let (first, second) = (manuscript.blocks[index - 1].text, manuscript.blocks[index].text)
                let isAddress = first.hasSuffix("/") || first.hasSuffix("-") && first.words.last?.contains("://") ?? false
                manuscript.join(
                    index - 1, with: index, text: first + (isAddress ? "" : " ") + second,
                    "joined an entry of the references that was cut in two: \"\(first.ending) | \(second.beginning)\"")
            } else {
                index += 1
            }
        }
    }

    /// Lines of entries that the document broke by hand within one paragraph.
    private func part(_ index: Int, in manuscript: inout Manuscript) {
        guard manuscript.blocks[index].isPlainParagraph, manuscript.blocks[index].text.contains("\\\n") else { return }
        var entries: [String] = []
        for line in manuscript.blocks[index].text.split(separator: "\\\n").map(\.trimmed) where !line.isEmpty {
            if entries.isEmpty || ReferenceBeginning.matches(line) { entries.append(line) } else { entries[entries.count - 1] += " " + line }
        }
        guard entries.count > 1 else { return }
        var parted = entries.map { Block(.paragraph, $0) }
        parted[0].changes = manuscript.blocks[index].changes + ["parted \(entries.count) entries of the references that stood in one paragraph"]
        parted[0].names = manuscript.blocks[index].names
        manuscript.blocks.replaceSubrange(index...index, with: parted)
    }

    private func belongs(_ text: String, to first: String) -> Bool {
        guard !ReferenceBeginning.matches(text), ReferenceBeginning.matches(first), let start = text.unicodeScalars.first else { return false }
        let isAddress = text.hasPrefix("http") || text.hasPrefix("<http") || text.hasPrefix("[http") || text.lowercased().hasPrefix("doi")
            || text.hasPrefix("Retrieved")
        let isEnded = first.hasSuffix(".") || first.hasSuffix(">") || first.hasSuffix(")") || first.words.last?.contains("://") ?? false
        return isAddress || start.properties.isLowercase || start.properties.numericType != nil || first.hasSuffix("/") || !isEnded
    }
}
