import SourceText

/// What has to be known of a table before its first row is written.
struct TableLayout {
    /// The words of the head's cells, and the same as they are spoken.
    let head: [String]
    let spokenHead: [String]
    /// What keeps the answers of a row apart, each unlike the others.
    private(set) var columnSlugs: [String] = []
    var alignments: [UInt8]
    /// The body's rows, of all tables that make up this one.
    var rows: [MarkdownNode] = []
    /// Whether the first column names the rows.
    var hasRowHeads: Bool
    /// The columns that are levels to choose from.
    var levels: Range<Int> = 0..<0
    var addsEvidence: Bool { !levels.isEmpty && !hasEvidence }
    private var hasEvidence = false
    /// Whether there is something to fill in other than levels.
    private(set) var hasFields = false
    private let isWordy: Bool
    /// Whether each cell is a value or none, as in a table of x and y.
    private let isOfValues: Bool
    /// Whether each row becomes a card where there is little room.
    var becomesCards: Bool { !levels.isEmpty || hasFields || isWordy }
    /// What the theme sets it as.
    var name: StaticString? {
        if !levels.isEmpty { return "scale" }
        if hasFields { return "form" }
        if isWordy { return "wordy" }
        return isOfValues ? "values" : nil
    }

    init(_ parts: [MarkdownNode], head: [String], style: MarkdownStyle) {
        self.head = head
        spokenHead = parts.first.map { Self.headTexts(of: $0, isSpoken: true) } ?? head
        alignments = parts.first.map { Array($0.alignments) } ?? []
        while alignments.count < head.count { alignments.append(0) }
        for part in parts {
            var row = part.firstChild?.next
            while let current = row {
                rows.append(current)
                row = current.next
            }
        }
        hasRowHeads = head.count > 1 && !rows.isEmpty
            && rows.allSatisfy { row in
                row.firstChild.map { !Self.isBlank($0) } == true || style.fields && Self.isBlank(row: row)
            }
        isWordy = head.count > 2 && Self.areSentences(rows)
        isOfValues = head.count > 2 && head.allSatisfy { $0.utf8.count <= Self.longestValue } && rows.allSatisfy(Self.areValues)
        guard style.fields || style.scale else { return }
        levels = LevelNames.columns(in: head, always: style.scale)
        hasEvidence = LevelNames.asksForEvidence(head)
        hasFields = style.fields && rows.contains(where: Self.asks)
        var slugger = Slugger()
        columnSlugs = head.map { slugger.unique(HTMLWalker.shortSlug($0.utf8)) }
    }

    /// Whether rows are sentences rather than figures: three columns of them do not fit a phone.
    private static func areSentences(_ rows: [MarkdownNode]) -> Bool {
        var length = 0
        for row in rows { row.visit { if $0.kind == .text { length += $0.literal.count }; return true } }
        return length > rows.count * 40
    }

    /// In bytes; a formula counts as it is written.
    private static let longestValue = 14

    private static func areValues(_ row: MarkdownNode) -> Bool {
        var cell = row.firstChild
        while let node = cell {
            var length = 0
            node.visit { if $0.kind == .text { length += $0.literal.count }; return true }
            if length > longestValue { return false }
            cell = node.next
        }
        return true
    }

    /// Whether a row has something to fill in.
    private static func asks(_ row: MarkdownNode) -> Bool {
        var cell = row.firstChild
        while let node = cell {
            if isBlank(node) { return true }
            var isAsking = false
            node.visit { inner in
                guard inner.kind == .text else { return true }
                let text = inner.literal
                isAsking = isAsking || text.indices.contains { FieldMark.begins(text[$0...]) }
                return true
            }
            if isAsking { return true }
            cell = node.next
        }
        return false
    }

    /// Whether a row among criteria asks for words: "Comments:", and nothing in the other cells.
    func isForWords(_ row: MarkdownNode) -> Bool {
        guard !levels.isEmpty, let first = row.firstChild, plainText(of: first)[...].trimmed.last == UInt8(ascii: ":") else { return false }
        var cell = first.next
        while let node = cell {
            if !Self.isBlank(node) { return false }
            cell = node.next
        }
        return true
    }

    func label(ofColumn column: Int) -> CellWords { CellWords(written: head[column], spoken: spokenHead[column]) }

    static func headTexts(of table: MarkdownNode, isSpoken: Bool = false) -> [String] {
        var texts: [String] = []
        var cell = table.firstChild?.firstChild
        while let node = cell {
            texts.append(String(decoding: plainText(of: node, isSpoken: isSpoken)[...].trimmed, as: UTF8.self))
            cell = node.next
        }
        return texts
    }

    static func isBlank(row: MarkdownNode) -> Bool {
        var cell = row.firstChild
        while let node = cell {
            if !isBlank(node) { return false }
            cell = node.next
        }
        return true
    }

    /// Whether a cell has nothing in it but comments and blanks.
    static func isBlank(_ cell: MarkdownNode) -> Bool {
        var child = cell.firstChild
        while let node = child {
            switch node.kind {
            case .text where node.literal.allSatisfy(\.isWhitespace): break
            case .inlineHTML where node.literal.starts(with: "<!--".utf8): break
            default: return false
            }
            child = node.next
        }
        return true
    }
}
