import SourceText

/// Makes blocks of text: what was pasted from a PDF or a page, or an author's Markdown.
///
/// Lines become paragraphs here; what a paragraph is (a heading, an item, an entry) is mostly left to the repairs, which
/// look at word processors' documents in the same way.
struct PlainTextReader {
    private var manuscript = Manuscript()
    private var lines: [TextLine] = []
    /// What was taken out before a line, for the report.
    private var removed: [Int: [String]] = [:]
    private var hyphens = LineHyphens(of: "")
    /// The length that full lines have, where lines were broken to fit a page; `nil` where a line is a paragraph.
    private var width: Int?
    private let isHeading: (String) -> Bool
    private let isReferences: (String) -> Bool
    /// Whether the lines at hand are a list of references.
    private var isInReferences = false

    /// - Parameters:
    ///   - isHeading: whether a line by itself is a heading, by its words.
    ///   - isReferences: whether a heading is that of a list of references.
    init(isHeading: @escaping (String) -> Bool, isReferences: @escaping (String) -> Bool) {
        (self.isHeading, self.isReferences) = (isHeading, isReferences)
    }

    mutating func read(_ text: String) -> Manuscript {
        manuscript.isPlainText = true
        var characters = CharacterRepair()
        let text = characters.apply(to: text)
        manuscript.noteCharacters(characters)
        split(text)
        hyphens = LineHyphens(of: text)
        width = Self.width(of: lines)
        var index = 0
        while index < lines.count { index = block(at: index) }
        return manuscript
    }

    /// Into lines, without what stands on every page.
    private mutating func split(_ text: String) {
        var all: [Substring] = []
        var pages: Set<Int> = []
        for page in text.split(separator: "\u{0C}", omittingEmptySubsequences: false) {
            if !all.isEmpty { pages.insert(all.count) }
            all += page.split(separator: "\n", omittingEmptySubsequences: false)
        }
        let trimmed = all.map(\.trimmed)
        let furniture = PageFurniture(trimmed, pages: pages)
        let bullets = LetterBullets.found(in: trimmed)
        var waiting: [String] = []
        for (index, line) in all.enumerated() {
            if let what = furniture.found[index] {
                waiting.append("took out \(what): \(line.quoted)")
                // A page's end parts no paragraph, but may stand between two.
                lines.append(TextLine(""))
                continue
            }
            if pages.contains(index) { lines.append(TextLine("")) }
            if !waiting.isEmpty { removed[lines.count, default: []] += waiting }
            waiting = []
            // Two spaces after it tell that it is one.
            lines.append(bullets.contains(index) ? TextLine(line.prefix { $0.isWhitespace } + "o  " + trimmed[index].dropFirst().trimmed) : TextLine(line))
        }
        manuscript.changes += waiting
    }

    /// Broken lines are about equally long and none is much longer.
    private static func width(of lines: [TextLine]) -> Int? {
        let lengths = lines.map(\.text.count).filter { $0 > 0 }.sorted()
        guard lengths.count > 1, let longest = lengths.last else { return nil }
        let full = lengths[min(lengths.count - 1, lengths.count * 4 / 5)]
        return longest <= 130 && full >= 30 ? full : nil
    }
}

// MARK: - Blocks

private extension PlainTextReader {
    mutating func block(at index: Int) -> Int {
        let line = lines[index]
        if line.isBlank {
            // What was taken out here is told at the next block.
            if let changes = removed[index] { removed[index + 1, default: []] += changes }
            if index + 1 == lines.count { manuscript.changes += removed[index + 1] ?? [] }
            return index + 1
        }
        if line.text.hasPrefix("```") || line.text.hasPrefix("~~~") { return fence(at: index) }
        if line.isRule {
            append(Block(.rule), from: index...index)
            return index + 1
        }
        if let heading = line.markdownHeading {
            append(Block(.heading(level: heading.level), PlainEscaping.inline(heading.text)), from: index...index)
            isInReferences = isReferences(heading.text)
            return index + 1
        }
        if let (table, end) = TableLines.table(in: lines, at: index) {
            append(Block(.table(table)), from: index...end - 1)
            return end
        }
        return paragraph(at: index)
    }

    mutating func append(_ block: Block, from lines: ClosedRange<Int>) {
        var block = block
        block.changes = lines.flatMap { removed[$0] ?? [] } + block.changes
        manuscript.blocks.append(block)
    }

    mutating func fence(at index: Int) -> Int {
        let mark = lines[index].text.prefix { $0 == "`" || $0 == "~" }
        let end = lines[(index + 1)...].firstIndex { $0.text.hasPrefix(mark) && $0.text.allSatisfy { $0 == mark.first } } ?? lines.count
        let inside = lines[index + 1..<end].map { String(repeating: " ", count: $0.indent) + $0.text }
        let language = lines[index].text.dropFirst(mark.count).trimmed
        append(Block(.code(language: language), inside.joined(separator: "\n")), from: index...min(end, lines.count - 1))
        return min(end + 1, lines.count)
    }

    /// A paragraph, and where the next block begins.
    mutating func paragraph(at start: Int) -> Int {
        var text = lines[start].text
        var changes: [String] = []
        var end = start + 1
        while end < lines.count, !lines[end].isBlank, !parts(end, start, text) {
            if let (joined, change) = hyphens.join(text, lines[end].text) {
                text = joined
                changes.append(change)
            } else {
                text += (isCutRange(text, lines[end].text) ? "" : " ") + lines[end].text
            }
            end += 1
        }
        if lines[start].text == text, isHeading(text) { isInReferences = isReferences(text) }
        var quotes = 0
        var words = text
        while words.hasPrefix(">") {
            quotes += 1
            words = words.dropFirst().trimmed.replacing(" > ", with: " ")
        }
        var block = Block(.paragraph, PlainEscaping.inline(words.replacing("\t", with: " ")), quotes: quotes)
        if ListMark(words) != nil { block.indent = lines[start].indent }
        block.changes = changes
        append(block, from: start...end - 1)
        return end
    }

    /// Whether a line's end cut numbers from one to another: `313–` and `340.`, where the second is no mark of a list.
    func isCutRange(_ first: String, _ second: String) -> Bool {
        guard let dash = first.last, "–-".contains(dash), first.dropLast().last?.isNumber ?? false else { return false }
        return second.first?.isNumber ?? false
    }

    /// Whether the line at `index` begins another block than the paragraph that began at `start`.
    func parts(_ index: Int, _ start: Int, _ text: String) -> Bool {
        let (line, last) = (lines[index], lines[index - 1])
        if isInReferences, isCutRange(last.text, line.text) { return false }
        if BoxRepair.begins(line.text) || line.isItem || line.markdownHeading != nil || line.isRule || line.pipeCells != nil || line.text.hasPrefix("```") { return true }
        if LetterMark(lines[start].text)?.isFollowed(by: LetterMark(line.text)) == true || line.isEquation && last.isEquation { return true }
        if line.text.hasPrefix(">") != lines[start].text.hasPrefix(">") { return true }
        if TableLines.table(in: lines, at: index) != nil { return true }
        if isInReferences {
            let ahead = lines[index...].prefix(4).prefix { !$0.isBlank }.map(\.text).joined(separator: " ")
            let endsEntry = last.text.last.map { ".>)/".contains($0) || $0.isNumber } ?? false || last.text.words.last?.contains("://") ?? false
            return width == nil || endsEntry && ReferenceBeginning.matches(ahead) || isHeading(line.text)
        }
        if line.isCapitals != lines[start].isCapitals || isHeading(line.text) || index == start + 1 && isHeading(last.text) { return true }
        guard let width else { return true }
        if HeadLinesRepair.isHeadLine(line.text) || HeadLinesRepair.isHeadLine(last.text) { return true }
        // A line that ends a sentence long before the margin ends its paragraph.
        let endsSentence = last.text.last.map { ".!?:”\"".contains($0) } ?? false
        return endsSentence && last.text.count * 4 < width * 3 && !(line.text.first(where: \.isLetter)?.isLowercase ?? false)
    }
}

