import HubContent
import SourceText

/// Lines that only look like headings become headings: in bold, in capitals, or numbered.
///
/// In a document without headings each line in bold or in capitals is one; in a document that has them, those alone whose
/// words are known for its kind, or that are numbered.
struct HeadingRepair: Repair {
    let words: HeadingWords

    func apply(to manuscript: inout Manuscript) {
        let hasHeadings = manuscript.blocks.contains { $0.headingLevel != nil }
        let hasCapitals = manuscript.blocks.contains { look(of: $0) == .capitals }
        var level = 2
        var recommendations: Int?
        for index in manuscript.blocks.indices {
            if let here = manuscript.blocks[index].headingLevel {
                level = here
                recommendations = words.meaning(manuscript.blocks[index].text) == .recommendations ? here : recommendations.flatMap { here > $0 ? $0 : nil }
                continue
            }
            guard let look = look(of: manuscript.blocks[index]), isAbove(index, in: manuscript) else { continue }
            let text = (manuscript.blocks[index].text.insideBold ?? manuscript.blocks[index].text).withoutEmphasis.trimmed
            let meaning = words.meaning(text)
            let isRole = recommendations != nil && words.isRole(text)
            let number = text.firstMatch(of: /^(\d+)((?:\.\d+)*)\.?\s+\p{L}/)
            guard meaning != nil || isRole || words.isUsual(text) || number != nil && look != .plain || !hasHeadings && look != .plain
                || number != nil && isNumberedHeading(index, in: manuscript)
            else { continue }
            let new: Int = switch (meaning, number) {
            case (.show?, _): 3
            case (_?, _): hasHeadings ? topLevel(of: manuscript) : 2
            case (nil, _) where isRole: (recommendations ?? 2) + 1
            case (nil, let number?): 2 + number.output.2.count { $0 == "." }
            case (nil, nil): hasHeadings ? min(6, level + 1) : hasCapitals && look == .bold ? 3 : 2
            }
            if meaning == .recommendations { recommendations = new }
            if let found = recommendations, new < found { recommendations = nil }
            level = hasHeadings ? level : new
            manuscript.blocks[index].content = .heading(level: new)
            manuscript.blocks[index].text = text.last == ":" ? String(text.dropLast()) : text
            manuscript.blocks[index].changes.append("made a heading of \(text.quoted), which \(look.reason)")
        }
    }

    private enum Look {
        case bold, capitals, plain

        var reason: String {
            switch self {
            case .bold: "stood in bold"
            case .capitals: "stood in capitals"
            case .plain: "stood alone"
            }
        }
    }

    /// Whether a block could be a heading by its looks; `nil` where it could not.
    private func look(of block: Block) -> Look? {
        guard block.isPlainParagraph, block.style == nil, !block.isImage, !block.text.contains("\n") else { return nil }
        let inside = block.text.insideBold
        let text = (inside ?? block.text).trimmed
        guard let last = text.last, text.count <= 140, text.words.count <= 14, !".,;".contains(last), text.contains(where: \.isLetter) else { return nil }
        if text.contains("__") || text.contains("](") || text.firstMatch(of: /^(table|figure|tabla|figura|note)\b/.ignoresCase()) != nil { return nil }
        if inside != nil { return .bold }
        let line = TextLine(text)
        if line.isCapitals, !line.isItem || text.first?.isNumber ?? false { return .capitals }
        return text.words.count <= 10 ? .plain : nil
    }

    /// Whether something stands below it that it could head.
    private func isAbove(_ index: Int, in manuscript: Manuscript) -> Bool { index + 1 < manuscript.blocks.count }

    /// "2. Data sources" between paragraphs, and no item of a list.
    private func isNumberedHeading(_ index: Int, in manuscript: Manuscript) -> Bool {
        let text = manuscript.blocks[index].text
        guard text.words.count <= 8, text.words.dropFirst().first?.first?.isUppercase ?? false, text.last?.isLetter ?? false else { return false }
        let neighbours = [index - 1, index + 1].filter(manuscript.blocks.indices.contains).map { manuscript.blocks[$0] }
        return neighbours.allSatisfy { !$0.isItem && ListMark($0.text) == nil && ($0.text.words.count > 10 || $0.headingLevel != nil) }
    }

    private func topLevel(of manuscript: Manuscript) -> Int { manuscript.blocks.compactMap(\.headingLevel).min() ?? 2 }
}
