import HubContent

/// Writes a manuscript as a page of Markdown, and notes on which line of it each change is.
struct PageWriter {
    private var lines: [String] = []
    private(set) var changes: [ImportedPage.Change] = []
    /// The folder of its pictures, as the page names it.
    private let folder: String

    init(pictures folder: String) { self.folder = folder }

    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func write(_ manuscript: Manuscript) {
        lines = ["---"]
        if let title = manuscript.title { lines.append(FrontMatterWriter.line("title", title)) }
        lines += FrontMatterWriter.list("authors", manuscript.authors)
        if let date = manuscript.date { lines.append(FrontMatterWriter.line("date", date)) }
        if let adopted = manuscript.adopted { lines.append(FrontMatterWriter.line("adopted", adopted)) }
        lines += FrontMatterWriter.list("keywords", manuscript.keywords)
        lines += manuscript.frontMatter
        lines.append("---")
        changes = manuscript.changes.map { .init(line: 1, what: $0) }
        write(manuscript.blocks)
        for note in manuscript.footnotes { write(note) }
    }

    /// Writes blocks alone, for a part of a page.
    mutating func write(_ blocks: [Block], indent: Int = 0) {
        var last: Block?
        /// The mark of the list that is open at each indentation: another mark begins another list.
        var marks: [Int: Character] = [:]
        for block in blocks {
            marks = marks.filter { $0.key <= block.indent && (block.isItem || $0.key < block.indent) }
            var isNext = last.map { $0.isItem && $0.quotes == block.quotes } ?? false
            if case .item(let mark) = block.content {
                isNext = isNext && marks[block.indent] ?? mark.last == mark.last
                marks[block.indent] = mark.last
            } else {
                isNext = false
            }
            if !isNext { lines.append(last.map { $0.quotes > 0 && block.quotes > 0 } ?? false ? ">" : "") }
            let start = lines.count
            let lead = String(repeating: "> ", count: block.quotes) + String(repeating: " ", count: block.indent + indent)
            for line in written(block) { lines.append(line.isEmpty ? line : lead + line) }
            changes += block.changes.map { .init(line: start + 1, what: $0) }
            last = block
        }
    }

    private mutating func write(_ note: Manuscript.Footnote) {
        var blocks = note.blocks
        guard !blocks.isEmpty else {
            lines += ["", "[^\(note.name)]:"]
            return
        }
        // Its label stands before words alone: a list or a table begins below it.
        guard case .paragraph = blocks[0].content else {
            lines += ["", "[^\(note.name)]:"]
            return write(blocks, indent: 4)
        }
        blocks[0].text = "[^\(note.name)]: " + blocks[0].text
        write([blocks[0]])
        write(Array(blocks.dropFirst()), indent: 4)
    }

    /// The lines of a paragraph, none of which begins anything else.
    private static func lines(of text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { MarkdownEscaping.beginning(String($0)) }
    }

    private func written(_ block: Block) -> [String] {
        let text = block.text.replacing(SourceImage.scheme, with: folder + "/")
        switch block.content {
        case .paragraph: return Self.lines(of: text)
        case .heading(let level): return [String(repeating: "#", count: level) + " " + MarkdownEscaping.headingEnd(text)]
        case .item(let mark):
            let pad = String(repeating: " ", count: mark.count + 1)
            return Self.lines(of: text).enumerated().map { ($0.offset == 0 ? mark + " " : pad) + $0.element }
        case .table(var table):
            table.head = table.head.map { $0.replacing(SourceImage.scheme, with: folder + "/") }
            table.rows = table.rows.map { $0.map { $0.replacing(SourceImage.scheme, with: folder + "/") } }
            return table.lines
        case .code(let language):
            let longest = block.text.split { $0 != "`" }.map(\.count).max() ?? 0
            let fence = String(repeating: "`", count: max(3, longest + 1))
            return [fence + language] + block.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [fence]
        case .rule: return ["---"]
        }
    }
}
