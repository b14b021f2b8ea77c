/// What stands in a .docx (ECMA-376, part 1, section 17).
struct WordContent {
    private struct Paragraph {
        var words = ""
        var hidden = ""
        var isHidden = false
    }

    private struct Drawing {
        var kind = ArchiveDrawing.Kind.shape
        var description = ""
        /// Whether it shows a picture, or holds words: both are looked for elsewhere.
        var isElsewhere = false
    }

    private let archive: ZipArchive
    private var content = ArchiveContent()
    /// The styles whose words nobody sees.
    private let hiddenStyles: Set<String>
    /// Those that are open: a text box has paragraphs within one.
    private var paragraphs: [Paragraph] = []
    private var drawings: [Drawing] = []
    /// Whether the words of each run that is open are hidden.
    private var runs: [Bool] = []
    private var boxes = 0
    /// Within what older programs show instead, or what was before a tracked change.
    private var passedOver = 0
    private var isText = false

    init(_ archive: ZipArchive) {
        self.archive = archive
        hiddenStyles = Self.hiddenStyles(archive.file("word/styles.xml") ?? [])
    }

    mutating func read() -> ArchiveContent {
        for name in ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"] {
            for piece in XMLPieces(archive.file(name) ?? []) { read(piece) }
        }
        return content
    }

    private mutating func read(_ piece: XMLPieces.Piece) {
        switch piece {
        case .open(let tag) where ["mc:Fallback", "w:rPrChange", "w:pPrChange"].contains(tag.name): passedOver += 1
        case .close("mc:Fallback"), .close("w:rPrChange"), .close("w:pPrChange"): passedOver -= 1
        case _ where passedOver > 0: break
        case .open(let tag): open(tag)
        case .close(let name): close(name)
        case .words(let words): if isText { add(words) }
        }
    }
}

private extension WordContent {
    mutating func open(_ tag: XMLTag) {
        switch tag.name {
        case "w:p": paragraphs.append(Paragraph())
        case "w:pStyle": if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].isHidden = isHidden(style: tag) }
        case "w:r": runs.append(paragraphs.last?.isHidden ?? false)
        case "w:rStyle": if !runs.isEmpty, isHidden(style: tag) { runs[runs.count - 1] = true }
        case "w:vanish": if !runs.isEmpty { runs[runs.count - 1] = Self.isOn(tag) }
        case "w:t": isText = true
        case "w:tab", "w:br": add(" ")
        // What stands here is shown with other words, or none.
        case "m:oMath", "w:object", "w:sym", "w:footnoteReference", "w:endnoteReference": part()
        case "w:drawing", "w:pict":
            part()
            drawings.append(Drawing())
        case "w:txbxContent":
            boxes += 1
            change { $0.isElsewhere = true }
        case "pic:pic", "v:imagedata": change { $0.isElsewhere = true }
        case "wp:docPr": change { $0.description = tag["descr"] ?? tag["title"] ?? "" }
        case "a:graphicData": change { $0.kind = Self.kind(tag["uri"] ?? "") }
        case "v:textpath": change { $0.description = tag["string"] ?? "" }
        // A rule across the page.
        case "v:rect" where tag["o:hr"] != nil: change { $0.isElsewhere = true }
        default: break
        }
    }

    mutating func close(_ name: String) {
        switch name {
        case "w:t": isText = false
        case "w:r": _ = runs.popLast()
        case "w:txbxContent": boxes -= 1
        case "w:p":
            part()
            if let last = paragraphs.popLast() { content.add(last.hidden, .hidden) }
        case "w:drawing", "w:pict":
            if let last = drawings.popLast(), !last.isElsewhere { content.drawings.append(ArchiveDrawing(kind: last.kind, description: last.description)) }
        default: break
        }
    }

    private mutating func change(_ change: (inout Drawing) -> Void) {
        if !drawings.isEmpty { change(&drawings[drawings.count - 1]) }
    }

    mutating func add(_ words: String) {
        guard !paragraphs.isEmpty else { return }
        paragraphs[paragraphs.count - 1].words += words
        if runs.last ?? false { paragraphs[paragraphs.count - 1].hidden += words }
    }

    /// Ends a passage within a paragraph.
    mutating func part() {
        guard !paragraphs.isEmpty else { return }
        content.add(paragraphs[paragraphs.count - 1].words, boxes > 0 ? .box : .text)
        paragraphs[paragraphs.count - 1].words = ""
    }

    func isHidden(style tag: XMLTag) -> Bool { tag["w:val"].map(hiddenStyles.contains) ?? false }

    static func kind(_ address: String) -> ArchiveDrawing.Kind {
        switch address.split(separator: "/").last {
        case "chart", "chartex": .chart
        case "diagram": .diagram
        default: .shape
        }
    }

    static func isOn(_ tag: XMLTag) -> Bool { !["0", "false", "off"].contains(tag["w:val"] ?? "") }

    static func hiddenStyles(_ xml: [UInt8]) -> Set<String> {
        var found: Set<String> = []
        var style: String?
        for case .open(let tag) in XMLPieces(xml) {
            if tag.name == "w:style" { style = tag["w:styleId"] }
            if tag.name == "w:vanish", isOn(tag), let style { found.insert(style) }
        }
        return found
    }
}
