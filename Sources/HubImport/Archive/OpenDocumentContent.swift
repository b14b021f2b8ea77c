/// What stands in an .odt (OpenDocument 1.3, part 3).
struct OpenDocumentContent {
    private struct Frame {
        var kind: ArchiveDrawing.Kind?
        var title = ""
        var description = ""
        var isElsewhere = false
    }

    /// A cell of a table, and what it reaches over.
    private struct Cell {
        var columns: Int
        var rows: Int
        var words = ""
    }

    private let archive: ZipArchive
    private var content = ArchiveContent()
    /// The styles whose words nobody sees.
    private let hiddenStyles: Set<String>
    /// The words of the paragraphs that are open: a footnote has paragraphs within one.
    private var paragraphs: [String] = []
    private var hidden = ""
    /// Whether the words of each element that is open are hidden.
    private var isHidden: [Bool] = []
    /// What a comment or a deletion holds, from one paragraph to the next.
    private var aside: [String] = []
    private var asides = 0
    private var frames: [Frame] = []
    private var cells: [Cell] = []
    private var boxes = 0
    /// Within what is no part of the text, such as the name of who wrote a comment.
    private var passedOver = 0
    /// The element whose words tell what a drawing shows.
    private var describing: String?

    init(_ archive: ZipArchive) {
        self.archive = archive
        hiddenStyles = Self.hiddenStyles(archive.file("content.xml") ?? []).union(Self.hiddenStyles(archive.file("styles.xml") ?? []))
    }

    mutating func read() -> ArchiveContent {
        for piece in XMLPieces(archive.file("content.xml") ?? []) {
            switch piece {
            case .open(let tag): open(tag)
            case .close(let name): close(name)
            case .words(let words): add(words)
            }
        }
        return content
    }
}

private extension OpenDocumentContent {
    static let notes: Set<String> = [
        "dc:creator", "dc:date", "meta:date-string", "meta:creator-initials", "loext:sender-initials", "text:note-citation", "office:binary-data",
    ]
    static let shapes: Set<String> = [
        "draw:custom-shape", "draw:line", "draw:rect", "draw:ellipse", "draw:circle", "draw:path", "draw:polyline", "draw:polygon",
        "draw:regular-polygon", "draw:connector", "draw:g",
    ]
    static let hiding: Set<String> = ["text:p", "text:h", "text:span", "text:section"]

    mutating func open(_ tag: XMLTag) {
        if Self.hiding.contains(tag.name) {
            isHidden.append((isHidden.last ?? false) || tag["text:display"] == "none" || (tag["text:style-name"].map(hiddenStyles.contains) ?? false))
        }
        switch tag.name {
        case "text:p", "text:h": paragraphs.append("")
        case "table:table-cell": cells.append(Cell(columns: Self.span(tag["table:number-columns-spanned"]), rows: Self.span(tag["table:number-rows-spanned"])))
        case "text:s", "text:tab", "text:line-break": add(" ")
        case "office:annotation", "text:deletion": asides += 1
        case "draw:text-box":
            boxes += 1
            change { $0.isElsewhere = true }
        // A chart may bring its picture along.
        case "draw:image": change { $0.isElsewhere = true }
        case "draw:object":
            let name = (tag["xlink:href"] ?? "").replacing("./", with: "")
            let part = archive.text(name + (name.hasSuffix("/") ? "" : "/") + "content.xml") ?? ""
            change { frame in
                frame.kind = part.contains("office:chart") ? .chart : .other
                frame.isElsewhere = frame.isElsewhere || part.contains("<math") || part.contains(":math")
            }
        case "draw:object-ole": change { $0.kind = .other }
        case "svg:title", "svg:desc": describing = tag.name
        case "draw:frame":
            part()
            frames.append(Frame())
        case let name where Self.shapes.contains(name):
            part()
            boxes += 1
            frames.append(Frame(kind: .shape))
        case let name where Self.notes.contains(name): passedOver += 1
        default: break
        }
    }

    mutating func close(_ name: String) {
        switch name {
        case "text:p", "text:h":
            part()
            _ = paragraphs.popLast()
            if paragraphs.isEmpty {
                content.add(hidden, .hidden)
                hidden = ""
            }
        case "office:annotation", "text:deletion":
            asides -= 1
            content.add(aside.joined(separator: " "), name == "text:deletion" ? .deletion : .comment)
            aside = []
        case "table:table-cell":
            if let cell = cells.popLast() { note(cell) }
        case "draw:text-box": boxes -= 1
        case "svg:title", "svg:desc": describing = nil
        case "draw:frame": closeFrame()
        case _ where Self.shapes.contains(name):
            boxes -= 1
            closeFrame()
        case _ where Self.notes.contains(name): passedOver -= 1
        default: break
        }
        if Self.hiding.contains(name) { _ = isHidden.popLast() }
    }

    private mutating func note(_ cell: Cell) {
        guard cell.columns > 1 || cell.rows > 1, !cell.words.oneLine.isEmpty else { return }
        let reach = [(cell.columns, "columns"), (cell.rows, "rows")].filter { $0.0 > 1 }.map { "\($0.0) \($0.1)" }.joined(separator: " and ")
        content.changes.append("put a cell that reached over \(reach) into the first of them: \(cell.words.quoted)")
    }

    static func span(_ value: String?) -> Int { value.flatMap { Int($0) } ?? 1 }

    mutating func closeFrame() {
        guard let frame = frames.popLast(), let kind = frame.kind, !frame.isElsewhere else { return }
        // A group of shapes is one drawing.
        guard kind != .shape || !frames.contains(where: { $0.kind == .shape }) else { return }
        let description = [frame.title, frame.description].filter { !$0.isEmpty }.joined(separator: ": ")
        content.drawings.append(ArchiveDrawing(kind: kind, description: description))
    }

    private mutating func change(_ change: (inout Frame) -> Void) {
        if !frames.isEmpty { change(&frames[frames.count - 1]) }
    }

    mutating func add(_ words: String) {
        guard passedOver == 0 else { return }
        if let describing {
            change { if describing == "svg:title" { $0.title += words } else { $0.description += words } }
            return
        }
        guard !paragraphs.isEmpty else { return }
        paragraphs[paragraphs.count - 1] += words
        if !cells.isEmpty, asides == 0 { cells[cells.count - 1].words += words }
        if isHidden.last ?? false, asides == 0 { hidden += words }
    }

    /// Ends a passage within a paragraph.
    mutating func part() {
        guard let words = paragraphs.last else { return }
        paragraphs[paragraphs.count - 1] = ""
        if asides > 0 {
            aside.append(words)
            return
        }
        content.add(words, boxes > 0 ? .box : .text)
        if boxes > 0, words.contains(where: { !$0.isWhitespace }), frames.last?.kind == .shape { change { $0.isElsewhere = true } }
    }

    static func hiddenStyles(_ xml: [UInt8]) -> Set<String> {
        var found: Set<String> = []
        var style: String?
        for case .open(let tag) in XMLPieces(xml) {
            if tag.name == "style:style" { style = tag["style:name"] }
            if tag.name == "style:text-properties", tag["text:display"] == "none", let style { found.insert(style) }
        }
        return found
    }
}
