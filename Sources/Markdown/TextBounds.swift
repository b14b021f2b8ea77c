import SourceText

/// Keeps texts from the parser that it would take minutes for: it needs time in the square of some things, and what
/// nobody writes by hand has very many of them.
///
/// One look at the beginning of each line, and at every byte only of texts so long that their square is much. What it
/// takes for a paragraph or a table may be more than one, never less.
struct TextBounds {
    /// What is too much, and on which line of the text, from 1.
    struct Fault: Equatable {
        var line: Int
        var code: DiagnosticCode
        var message: String
    }

    private let text: UnsafeBufferPointer<UInt8>
    private let countsMarks: Bool
    private var line = 0
    /// Where the next line feed and the next carriage return are.
    private var ends = (lineFeed: -1, carriageReturn: -1)
    private var paragraph = Paragraph()
    /// The work that paragraphs are: each one's marks times its bytes.
    private var work = 0
    private var table: Table?
    private var cells = 0
    private var before = Row()
    private var definitions = (length: 0, longest: 0)

    /// Lines that may be one paragraph.
    fileprivate struct Paragraph {
        var line = 0
        var bytes = 0
        var marks = 0
        /// Whether it begins with the number of an item, so that any number begins another.
        var isNumbered = false
    }

    fileprivate struct Table {
        var columns: Int
        var depth: Int
    }

    /// The line before, in case that it is the head of a table.
    fileprivate struct Row {
        var content = 0..<0
        var depth = 0
    }

    /// The beginning of a line: the marks of quotes and lists.
    fileprivate struct Beginning {
        var content: Int
        var depth = 0
        var hasBullet = false
        var number: Int?
        /// The column of the first mark of a list.
        var column = 0
        var isItem: Bool { hasBullet || number != nil }
    }

    private init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        countsMarks = text.count * text.count > Bounds.markWork
    }

    /// - Returns: the first bound that a text goes over, if any.
    static func fault(in text: UnsafeBufferPointer<UInt8>) -> Fault? {
        var bounds = TextBounds(text)
        return bounds.read()
    }
}

private extension TextBounds {
    mutating func read() -> Fault? {
        var start = 0
        while start < text.count {
            line += 1
            let end = lineEnd(from: start)
            if let fault = read(start..<end) { return fault }
            let isPair = end + 1 < text.count && text[end] == .carriageReturn && text[end + 1] == .lineFeed
            start = end + (isPair ? 2 : 1)
        }
        return endParagraph() ?? definitionFault()
    }

    mutating func read(_ range: Range<Int>) -> Fault? {
        let beginning = beginning(of: range)
        guard beginning.depth <= Bounds.nesting, !beginning.isItem || beginning.column <= 2 * Bounds.nesting else {
            if isRule(range) { return endParagraph() }
            return Fault(
                line: line, code: .nestedTooDeep,
                message: "more than \(Bounds.nesting) lists, quotes or emphases inside one another; take some of the `>`, `-` or `*` away")
        }
        let content = beginning.content..<range.upperBound
        defer { before = Row(content: content, depth: beginning.depth) }
        guard !content.isEmpty else {
            table = nil
            endDefinition()
            return endParagraph()
        }
        if let fault = readTable(content, beginning) ?? (startsItem(beginning) || table != nil ? endParagraph() : nil) { return fault }
        if paragraph.bytes == 0 {
            paragraph.line = line
            paragraph.isNumbered = beginning.number != nil
        }
        paragraph.bytes += range.count + 1
        if countsMarks { paragraph.marks += marks(in: content) }
        readDefinition(content)
        return nil
    }

    /// Whether an item begins here even in the middle of a paragraph.
    func startsItem(_ beginning: Beginning) -> Bool {
        beginning.column <= 3 && (beginning.hasBullet || beginning.number == 1 || beginning.number != nil && paragraph.isNumbered)
    }

    mutating func endParagraph() -> Fault? {
        defer { paragraph = Paragraph() }
        work += paragraph.marks * paragraph.bytes
        guard work > Bounds.markWork else { return nil }
        return Fault(
            line: paragraph.line, code: .tooLarge,
            message: "too many marks such as * _ [ < @ in paragraphs as long as this one: their number times their bytes is more than "
                + "\(Bounds.markWork / 1_000_000) million; part them by blank lines")
    }

    /// Where the line ends that begins at a place: each end is looked for once.
    mutating func lineEnd(from start: Int) -> Int {
        let rest = start..<text.count
        if ends.lineFeed < start { ends.lineFeed = text.first(.lineFeed, in: rest) ?? text.count }
        if ends.carriageReturn < start { ends.carriageReturn = text.first(.carriageReturn, in: rest) ?? text.count }
        return min(ends.lineFeed, ends.carriageReturn)
    }

    func beginning(of range: Range<Int>) -> Beginning {
        var beginning = Beginning(content: range.lowerBound)
        while beginning.depth <= Bounds.nesting, beginning.content < range.upperBound {
            let index = beginning.content
            switch text[index] {
            case .space, .tab: beginning.content += 1
            case UInt8(ascii: ">"):
                beginning.depth += 1
                beginning.content += 1
            case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
                guard index + 1 < range.upperBound, text[index + 1] == .space || text[index + 1] == .tab else { return beginning }
                if !beginning.isItem { beginning.column = index - range.lowerBound }
                beginning.hasBullet = true
                beginning.depth += 1
                beginning.content += 2
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                var (end, number) = (index, 0)
                while end < range.upperBound, text[end].isDigit, end - index < 9 {
                    number = number * 10 + Int(text[end] - UInt8(ascii: "0"))
                    end += 1
                }
                guard end + 1 < range.upperBound, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")"),
                    text[end + 1] == .space || text[end + 1] == .tab
                else { return beginning }
                if !beginning.isItem { beginning.column = index - range.lowerBound }
                beginning.number = number
                beginning.depth += 1
                beginning.content = end + 2
            default: return beginning
            }
        }
        return beginning
    }

    /// Whether a line is nothing but one mark and spaces.
    func isRule(_ range: Range<Int>) -> Bool {
        let marks = text[range].lazy.filter { $0 != .space && $0 != .tab }
        return marks.allSatisfy { $0 == UInt8(ascii: "-") } || marks.allSatisfy { $0 == UInt8(ascii: "*") }
    }

    /// The bytes that may begin or end something within a paragraph.
    func marks(in range: Range<Int>) -> Int {
        var marks = 0
        for index in range {
            switch text[index] {
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"),
                UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "`"):
                marks += 1
            case UInt8(ascii: "w") where index + 1 < range.upperBound && text[index + 1] == UInt8(ascii: "w"):
                marks += 1
            default: break
            }
        }
        return marks
    }
}

// MARK: - Tables

private extension TextBounds {
    /// How much dearer a line is that would make the lines before it the head of a table.
    static let headWork = 64

    mutating func readTable(_ content: Range<Int>, _ beginning: Beginning) -> Fault? {
        if let known = table {
            if beginning.depth == known.depth, !beginning.isItem {
                cells += known.columns
            } else {
                table = nil
            }
        } else if let columns = columns(ofRule: content) {
            if columns == self.columns(in: before.content), beginning.depth == 0 || !beginning.isItem {
                table = Table(columns: columns, depth: beginning.depth)
                cells += 2 * columns
            } else {
                paragraph.marks += Self.headWork
            }
        }
        guard cells > Bounds.tableCells else { return nil }
        return Fault(
            line: line, code: .tooLarge,
            message: "more than \(Bounds.tableCells.grouped) cells in the tables of one page; split it, or attach the table as a file")
    }

    /// The columns of a line such as `|:--|--|`; `nil` of any other.
    func columns(ofRule content: Range<Int>) -> Int? {
        guard let first = content.first, "|-:".utf8.contains(text[first]) else { return nil }
        var hasBar = false
        for index in content {
            switch text[index] {
            case UInt8(ascii: "|"), UInt8(ascii: ":"): hasBar = true
            case UInt8(ascii: "-"), .space, .tab: break
            default: return nil
            }
        }
        return hasBar ? columns(in: content) : nil
    }

    func columns(in content: Range<Int>) -> Int {
        var bars = 0
        var last = content.lowerBound
        var isBarLast = false
        var index = content.lowerBound
        while index < content.upperBound {
            let byte = text[index]
            if byte == UInt8(ascii: "\\") {
                index += 2
                isBarLast = false
                continue
            }
            if byte == UInt8(ascii: "|") {
                bars += 1
                last = index
                isBarLast = true
            } else if byte != .space, byte != .tab {
                isBarLast = false
            }
            index += 1
        }
        let opens = !content.isEmpty && text[content.lowerBound] == UInt8(ascii: "|")
        return bars + 1 - (opens ? 1 : 0) - (isBarLast && (!opens || last > content.lowerBound) ? 1 : 0)
    }
}

// MARK: - Definitions of links

private extension TextBounds {
    /// `[label]: address "title"`, whose address and title stand again wherever it is referred to.
    mutating func readDefinition(_ content: Range<Int>) {
        if text[content.lowerBound] == UInt8(ascii: "["),
            let close = text[content].prefix(1002).firstIndex(of: UInt8(ascii: "]")), close + 1 < content.upperBound,
            text[close + 1] == UInt8(ascii: ":")
        {
            endDefinition()
            definitions.length = content.count
        } else if definitions.length > 0 {
            definitions.length += content.count
        }
    }

    mutating func endDefinition() {
        definitions.longest = max(definitions.longest, definitions.length)
        definitions.length = 0
    }

    mutating func definitionFault() -> Fault? {
        endDefinition()
        guard definitions.longest * text.count / 3 > Bounds.definedBytes else { return nil }
        let uses = text.count { $0 == UInt8(ascii: "[") }
        guard definitions.longest * uses > Bounds.definedBytes else { return nil }
        return Fault(
            line: 1, code: .tooLarge,
            message: "an address of \(definitions.longest) bytes in a [label]: definition, and \(uses) brackets that may refer to it: together more than "
                + "\(Bounds.definedBytes >> 20) MB; shorten it")
    }
}
