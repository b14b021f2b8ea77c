import HubContent
import SourceText

/// Makes a manuscript of pandoc's tree.
struct PandocReader {
    var manuscript = Manuscript()
    /// What was noticed within the block at hand, for the report.
    var changes: [String] = []
    /// The names that links have for the block at hand.
    var names: [String] = []
    /// Finds a picture's file by its address in the document; `nil` where it is not there.
    let picture: (String) -> String?
    /// How deep in quotations the next block stands.
    private var quotes = 0
    private var indent = 0
    /// Of a web page, whose footnotes are parts of its text.
    var notes = WebFootnotes()
    /// The marks of those that were met, by their addresses.
    var noteMarks: [String: String] = [:]
    private var lastListWasNumbered = false

    init(picture: @escaping (String) -> String?) { self.picture = picture }

    mutating func read(_ document: PandocDocument) -> Manuscript {
        manuscript.title = words(document.meta["title"]).first
        manuscript.authors = words(document.meta["author"]).flatMap { HeadLinesRepair.authors(in: "By " + $0) ?? [$0] }
        manuscript.keywords = words(document.meta["keywords"])
        let dates = words(document.meta["date"])
        manuscript.date = dates.first.flatMap(WrittenDate.parse)
        for key in ["subtitle", "abstract"] {
            for text in words(document.meta[key]) { append(Block(.paragraph, text)) }
        }
        // A date that is none as front matter has it stays in the text.
        notes = WebFootnotes(in: document.blocks)
        if manuscript.date == nil { for text in dates { append(Block(.paragraph, text)) } }
        if manuscript.date != nil, let text = dates.first { manuscript.changes.append("made a date of \(text.quoted)") }
        read(document.blocks)
        if !changes.isEmpty { manuscript.changes += changes }
        return manuscript
    }

    private mutating func words(_ value: PandocMeta?) -> [String] {
        switch value {
        case .words(let words): [line(words)].filter { !$0.isEmpty }
        case .blocks(let blocks): blocks.compactMap { if case .paragraph(let words) = $0 { line(words) } else { nil } }
        case .list(let values): values.flatMap { words($0) }
        case .text(let text): text.isEmpty ? [] : [MarkdownEscaping.inline(text)]
        case .other, nil: []
        }
    }
}

// MARK: - Blocks

extension PandocReader {
    mutating func read(_ blocks: [PandocBlock], style: Block.Style? = nil) {
        for block in blocks { read(block, style) }
    }

    /// Reads blocks as if they stood alone, for a footnote.
    mutating func aside(_ blocks: [PandocBlock]) -> [Block] {
        let outer = (manuscript.blocks, changes, names, indent, quotes)
        (manuscript.blocks, changes, names, indent, quotes) = ([], [], [], 0, 0)
        read(blocks)
        var result = manuscript.blocks
        if !changes.isEmpty, !result.isEmpty { result[result.count - 1].changes += changes }
        (manuscript.blocks, changes, names, indent, quotes) = outer
        return result
    }

    private mutating func append(_ block: Block) {
        var block = block
        (block.indent, block.quotes) = (indent, quotes)
        block.changes = changes + block.changes
        block.names += names
        (changes, names) = ([], [])
        manuscript.blocks.append(block)
    }

    private mutating func read(_ block: PandocBlock, _ style: Block.Style?) {
        var isNumbered = false
        switch block {
        case .paragraph(let inlines): paragraph(inlines, style)
        case .lines(let lines): paragraph(Array(lines.joined(separator: [PandocInline.lineBreak])), style)
        case .code(let text, let attributes):
            append(Block(.code(language: attributes.classes.first { $0.allSatisfy(\.isLetter) } ?? ""), text))
        case .raw(let text):
            if !text.oneLine.isEmpty { changes.append("left out what only the old format could show: \(text.quoted)") }
        case .quote(let blocks):
            quotes += 1
            read(blocks)
            quotes -= 1
        case .bullets(let items): list(items.map { ("-", $0) })
        case .numbers(let numbering, let items):
            let rest = items.filter { !notes.isBody($0) }
            if numbering.letters(at: 0) != nil, numbering.letters(at: rest.count - 1) != nil {
                for (offset, item) in rest.enumerated() { lettered(numbering.letters(at: offset) ?? "", item) }
                break
            }
            // A list right after another would go on with its numbers, unless its mark is another.
            isNumbered = true
            let mark = lastListWasNumbered ? ")" : "."
            list(rest.enumerated().map { ("\(min(numbering.start + $0.offset, PandocBlock.largestNumber))\(mark)", $0.element) })
            isNumbered = !lastListWasNumbered
        case .definitions(let definitions):
            for definition in definitions {
                paragraph([.styled("Strong", definition.term)], nil)
                for meaning in definition.meanings { read(meaning) }
            }
        case .heading(let level, let attributes, let inlines):
            if !attributes.id.isEmpty { names.append(attributes.id) }
            let text = inline(inlines, isHeading: true).oneLine
            if !text.isEmpty { append(Block(.heading(level: level), text)) }
        case .rule: if !notes.isInside { append(Block(.rule)) }
        case .table(let table): self.table(table)
        case .figure(let attributes, let caption, let blocks):
            if !attributes.id.isEmpty { names.append(attributes.id) }
            read(blocks)
            self.caption(caption)
        case .group(let attributes, let blocks):
            if notes.isBody([block]) { break }
            if !attributes.id.isEmpty { names.append(attributes.id) }
            notes.isInside = notes.isInside || attributes.classes.contains("footnotes")
            read(blocks, style: DocumentStyle.named(attributes) ?? style)
            if attributes.classes.contains("footnotes") { notes.isInside = false }
        case .nothing: break
        }
        lastListWasNumbered = isNumbered
    }

    /// - Parameter style: of a title or a caption, which is one paragraph whatever breaks it has.
    private mutating func paragraph(_ inlines: [PandocInline], _ style: Block.Style?) {
        for words in style == nil ? LineBreaks.paragraphs(of: inlines) : [LineBreaks.joined(inlines)] {
            let text = inline(words).trimmed
            guard !text.isEmpty else { continue }
            var block = Block(.paragraph, text)
            block.style = style
            append(block)
        }
    }

    /// An item as a paragraph that begins with its letter, as one types it.
    private mutating func lettered(_ letter: String, _ blocks: [PandocBlock]) {
        let (first, rest) = parts(ofItem: blocks)
        append(Block(.paragraph, "\(letter) \(first)".trimmed))
        read(rest)
    }

    private mutating func list(_ items: [(mark: String, blocks: [PandocBlock])]) {
        for (mark, blocks) in items {
            let (text, rest) = parts(ofItem: blocks)
            append(Block(.item(mark: mark), text))
            indent += mark.count + 1
            read(rest)
            indent -= mark.count + 1
        }
    }

    /// An item's first words, and what follows them.
    private mutating func parts(ofItem blocks: [PandocBlock]) -> (text: String, rest: [PandocBlock]) {
        var rest = blocks[...]
        // A word processor's style stands around each paragraph of an item.
        while case .group(let attributes, let inner)? = rest.first, attributes.id.isEmpty { rest = inner + rest.dropFirst() }
        guard case .paragraph(let inlines)? = rest.first else { return ("", Array(rest)) }
        let paragraphs = LineBreaks.paragraphs(of: inlines)
        return (inline(paragraphs.first ?? []).trimmed, paragraphs.dropFirst().map(PandocBlock.paragraph) + rest.dropFirst())
    }

    /// A caption goes before what it names, as a paragraph, unless it is there already.
    private mutating func caption(_ blocks: [PandocBlock]) {
        let captions = aside(blocks).map(\.text)
        for text in captions where !manuscript.blocks.suffix(2).contains(where: { $0.text.contains(text) }) {
            var block = Block(.paragraph, text)
            block.style = .caption
            append(block)
        }
    }

    private mutating func table(_ table: PandocTable) {
        caption(table.caption.blocks)
        // A head without words is none.
        let head = table.head.filter { row in row.contains { !$0.blocks.isEmpty } }
        let rows = head + table.rows
        if rows.count == 1, rows[0].count == 1 {
            changes.append("took the text out of a box, a table of one cell")
            return read(rows[0][0].blocks)
        }
        var grid = TableGrid(rows: rows.count)
        for row in rows {
            var cells: [TableGrid.Cell] = []
            for cell in row { cells.append(.init(text: self.cell(cell.blocks, &grid), rows: cell.rowSpan, columns: cell.columnSpan)) }
            grid.add(cells)
        }
        guard let made = grid.table(headRows: head.count, alignments: table.alignments) else { return }
        changes += grid.changes
        append(Block(.table(made)))
    }

    /// A cell's blocks as one line.
    private mutating func cell(_ blocks: [PandocBlock], _ grid: inout TableGrid) -> String {
        var lines: [String] = []
        for block in aside(blocks) {
            changes += block.changes
            switch block.content {
            case .table(let table):
                lines += ([table.head] + table.rows).map { $0.filter { !$0.isEmpty }.joined(separator: "; ") }
                grid.note("wrote a table that stood in a cell as lines of that cell")
            case .item(let mark): lines.append((mark == "-" ? "•" : mark) + " " + block.text)
            default: lines.append(block.text)
            }
        }
        // One paragraph had its lines before.
        var isParagraph = false
        if blocks.count == 1, case .paragraph = blocks[0] { isParagraph = true }
        if lines.count > 1, !isParagraph { grid.note("wrote the paragraphs of a cell as lines of it, with <br> between them") }
        return lines.filter { !$0.isEmpty }.joined(separator: "<br>").replacing("\\\n", with: "<br>").replacing("\n", with: " ").replacing("|", with: "\\|")
    }
}
