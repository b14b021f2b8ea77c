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
    /// Whether the first column is to be filled in, as in a rubric with what is looked at in the middle: no row has words there.
    let fillsFirst: Bool
    /// Whether every row is one of bold words and nothing else: then they are criteria, and no titles of others.
    private let areAllBold: Bool
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
        fillsFirst = style.fields && head.first?.isEmpty == false && !rows.isEmpty && !rows.allSatisfy(Self.isBlank(row:))
            && rows.allSatisfy { row in row.firstChild.map { Self.isBlank($0) } == true }
        areAllBold = rows.allSatisfy(Self.isBoldAlone)
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

    /// How many columns say what a row is about.
    var countOfHeads: Int { levels.isEmpty ? 1 : levels.lowerBound }

    /// Whether a row of a scale is a title for those below it: bold words, and nothing in the other cells.
    func isTitle(_ row: MarkdownNode) -> Bool {
        !levels.isEmpty && !areAllBold && Self.isBoldAlone(row)
    }

    private static func isBoldAlone(_ row: MarkdownNode) -> Bool {
        guard let first = row.firstChild, let strong = first.firstChild, strong.kind == .strong, strong.next == nil else { return false }
        var cell = first.next
        while let node = cell {
            if !isBlank(node) { return false }
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

    private static func isSpace(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.indices.allSatisfy { text[$0].isWhitespace || text[$0] == 0xA0 && $0 > 0 && text[$0 - 1] == 0xC2 || text[$0...].starts(with: [0xC2, 0xA0]) }
    }

    /// Whether a cell of a level has nothing but what one would tick: the choice is that already.
    static func isMark(_ cell: MarkdownNode) -> Bool {
        let words = String(decoding: plainText(of: cell)[...].trimmed, as: UTF8.self)
        return ["[ ]", "[]", "( )", "()", "○", "◯", "o", "O"].contains(words) || FieldMark.boxes.contains(words)
            || !words.isEmpty && words.allSatisfy { $0 == "_" }
    }

    /// Whether a cell has nothing in it but comments and blanks.
    static func isBlank(_ cell: MarkdownNode) -> Bool {
        var child = cell.firstChild
        while let node = child {
            switch node.kind {
            case .text where isSpace(node.literal): break
            // Word processors keep room by breaks and by spaces that do not break.
            case .inlineHTML where node.literal.starts(with: "<!--".utf8) || node.literal.starts(with: "<br".utf8): break
            default: return false
            }
            child = node.next
        }
        return true
    }
}
