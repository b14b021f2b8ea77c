/// Breaks of lines where Markdown has them: none at either end of a block or of what is set in bold, and a new paragraph
/// where several follow each other.
enum LineBreaks {
    /// The paragraphs that a block's words are.
    static func paragraphs(of inlines: [PandocInline]) -> [[PandocInline]] { lines(of: inlines).paragraphs }

    /// A block's words in one paragraph.
    static func joined(_ inlines: [PandocInline]) -> [PandocInline] { Array(paragraphs(of: inlines).joined(separator: [.lineBreak])) }

    /// - Returns: the paragraphs, and the breaks before the first and after the last of them.
    private static func lines(of inlines: [PandocInline]) -> (before: Int, paragraphs: [[PandocInline]], after: Int) {
        var before = 0
        var paragraphs: [[PandocInline]] = []
        var current: [PandocInline] = []
        var breaks = 0
        for inline in inlines.flatMap(hoisted) {
            if case .lineBreak = inline {
                breaks += 1
                continue
            }
            // A space beside a break shows nothing.
            if case .space = inline, breaks > 0 { continue }
            if current.isEmpty {
                before = breaks
            } else if breaks > 1 {
                paragraphs.append(current)
                current = []
            } else if breaks == 1 {
                current.append(.lineBreak)
            }
            breaks = 0
            current.append(inline)
        }
        if !current.isEmpty { paragraphs.append(current) }
        return (before, paragraphs, breaks)
    }

    /// Words with the breaks at their ends outside of them; bold and the like ends before several breaks and begins again after them.
    private static func hoisted(_ inline: PandocInline) -> [PandocInline] {
        let (inside, wrap): ([PandocInline], ([PandocInline]) -> PandocInline)
        var canEnd = false
        switch inline {
        case .styled(let style, let words): (inside, wrap, canEnd) = (words, { .styled(style, $0) }, true)
        case .quoted(let isDouble, let words): (inside, wrap) = (words, { .quoted(isDouble: isDouble, $0) })
        case .link(let words, let address): (inside, wrap) = (words, { .link($0, address: address) })
        case .span(let attributes, let words): (inside, wrap) = (words, { .span(attributes, $0) })
        default: return [inline]
        }
        let (before, paragraphs, after) = lines(of: inside)
        let parts = canEnd && !paragraphs.isEmpty ? paragraphs : [Array(paragraphs.joined(separator: [.lineBreak]))]
        let ends = (0..<before).map { _ in PandocInline.lineBreak }
        return ends + parts.map { [wrap($0)] }.joined(separator: [.lineBreak, .lineBreak]) + (0..<after).map { _ in .lineBreak }
    }
}
