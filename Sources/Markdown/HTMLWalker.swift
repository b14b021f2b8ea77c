import SourceText

/// Walks a parsed text once and writes its HTML, with what the document says on the way.
///
/// The style's switches decide what is written; there is no second walker. Recursion follows the nesting
/// of blocks and inlines and is bounded by `deepest`.
struct HTMLWalker {
    let file: SourceFile
    let style: MarkdownStyle
    let features: TextFeatures
    /// What was taken out of the text before it was parsed.
    let standIns: StandIns?
    /// Where the parsed text begins in the file.
    let textStart: Int
    /// Whether the hub's own markup is wanted.
    let enriches: Bool
    /// What to add to a line of the parsed text to get a line of the file.
    let lineOffset: Int
    /// A list and its item are two levels here.
    static let deepest = 2 * Bounds.nesting

    var document = MarkdownDocument()
    /// All text without markup, as it is written: the words of an element are a range of it.
    var words: [UInt8] = []
    var depth = 0
    /// The lines of the paragraph, heading or row that is being written.
    var leaf = 1...1
    /// Where the words of that paragraph, heading or cell begin.
    var leafWords = 0
    /// The same in the HTML.
    var leafStart = 0
    /// Whether an `<a>` is open, in which no other may stand.
    var isInLink = false
    var slugger = Slugger()
    /// Ids of labelled tables and figures by their label, for the text that refers to them.
    var labels: [String: String] = [:]
    var captionSlugger = Slugger()
    var fieldSlugger = Slugger()
    /// The words of the row and the column that are being written, for the fields in them.
    var cellLabel: FieldLabel?
    /// Where each footnote is referred to, by its number less one.
    var footnoteMarks: [[Int]] = []
    /// The names that plain style gives the footnotes.
    var footnoteNames: [[UInt8]] = []
    /// The elements of raw HTML that a block opened and nothing has closed yet.
    var openElements: [String] = []
    var reportedElements: Set<String> = []
    /// The links and images of the leaf.
    var written = Occurrences()
    /// The inlines that were reported of the leaf.
    private(set) var reported = Occurrences()
    /// Finds what is written in the leaf.
    var places: InlinePlaces
    var rawPlaces: RawPlaces
    /// The last paragraph that was looked at for the question its `IF` or `PROBE` belongs to.
    var branchRun: (last: MarkdownNode, leadsToQuestion: Bool)?
    var saidTooDeep = false
    var parsedLines = ParsedLines()
    /// The leaf that a lost sign was reported of.
    var lostMarkLeaf: ClosedRange<Int>?
    /// The line of a fence that was meant to close the code before it.
    var strayFence: Int?
    /// Codes of the allowances whose block is still to come.
    var pendingCodes: [String] = []

    init(file: SourceFile, body: Range<Int>, style: MarkdownStyle, features: TextFeatures, standIns: StandIns?) {
        self.file = file
        self.style = style
        self.features = features
        self.standIns = standIns
        places = InlinePlaces(in: file)
        rawPlaces = RawPlaces(in: file)
        textStart = body.lowerBound
        enriches = style.enriches
        lineOffset = file.position(at: body.lowerBound).line - 1
        document.html.reserveCapacity(body.count * 3 / 2)
        words.reserveCapacity(body.count)
    }

    mutating func writeDocument(_ root: MarkdownNode) {
        if style.extensions.contains(.footnotes) { nameFootnotes(of: root) }
        if enriches, features.labels { findLabels(in: root) }
        writeBlocks(of: root, isTop: true)
    }
}

// MARK: - What every part of the walker writes with

extension HTMLWalker {
    /// Begins a new line unless one has begun.
    mutating func newLine() {
        if let last = document.html.last, last != .lineFeed { document.html.append(.lineFeed) }
    }

    mutating func write(_ text: StaticString) { document.html.append(text) }

    /// Writes the start tag of a frame that scrolls where what is in it is too wide.
    mutating func openFrame(_ tag: StaticString) {
        document.hasFrames = true
        write(tag)
    }

    /// What is written from here on says what a field after it is.
    mutating func beginLabel() {
        leafWords = words.count
        leafStart = document.html.count
    }

    mutating func hole(_ content: MarkdownDocument.Hole.Content) {
        document.holes.append(MarkdownDocument.Hole(offset: document.html.count, content: content))
    }

    /// Lines of a node in the file. Where the parser does not say, those of the leaf before.
    func lines(of node: MarkdownNode) -> ClosedRange<Int> {
        if node.startLine == 0, let table = node.next, table.kind == .table {
            // A paragraph right above a table: the parser gives its lines to the table.
            let first = table.startLine + lineOffset
            return first...max(first, headLine(of: table) - 1)
        }
        guard node.startLine > 0 else { return leaf }
        let start = node.kind == .table ? headLine(of: node) : node.startLine + lineOffset
        // The parser ends a list and a rule only at the line that comes after, which may be a blank one.
        var last = node
        while last.kind == .list || last.kind == .item, let child = last.lastChild { last = child }
        let end = last.kind == .rule ? last.startLine : last.endLine
        return start...max(start, end + lineOffset)
    }

    /// Makes `node` the leaf: what is written next belongs to its lines.
    mutating func beginLeaf(_ node: MarkdownNode) {
        leaf = lines(of: node)
        separateWords()
        beginLabel()
    }

    /// Keeps the words of one block apart from those of the next.
    mutating func separateWords() {
        if let last = words.last, last != .lineFeed { words.append(.lineFeed) }
    }

    /// The words written since `start`, trimmed.
    func text(since start: Int) -> String {
        String(decoding: words[min(start, words.count)...].trimmed, as: UTF8.self)
    }

    mutating func report(_ code: DiagnosticCode, at position: Position, _ message: String) {
        document.diagnostics.append(Diagnostic(code, path: file.path, at: position, message))
    }

    /// How often something of the leaf was reported before.
    mutating func countReport(of source: String) -> Int { reported.add(.finding(source), in: leaf) }

    mutating func reportTooDeep() {
        guard !saidTooDeep else { return }
        saidTooDeep = true
        report(
            .nestedTooDeep, at: Position(line: leaf.lowerBound),
            "more than \(Bounds.nesting) lists, quotes or emphases inside one another; "
                + "take some of the `>`, `-` or `*` away")
    }

    /// What is nested too deep keeps its text alone.
    mutating func writeTooDeep(_ node: MarkdownNode) {
        reportTooDeep()
        node.visit { inner in
            switch inner.kind {
            case .text, .codeSpan, .code:
                document.html.appendEscaped(buffer: inner.literal)
                words.append(contentsOf: inner.literal)
            case .formula: document.html.appendEscaped(buffer: inner.formula.tex)
            case .softBreak, .hardBreak: document.html.append(.lineFeed)
            default: break
            }
            return true
        }
    }
}
