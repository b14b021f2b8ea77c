import SourceText

/// Takes the formulas out of a text before the parser sees it, which would eat their `_`, `*` and `\`; and with them the
/// blanks to fill in that it would take for marks of emphasis (`BlankRun`).
///
/// `$` opens only before what is no space and closes only after what is none and not before a digit, so that
/// "costs $5 and $10" stays money (the rule of Pandoc's `tex_math_dollars`). `$$` opens and closes a block. Neither
/// reaches over a blank line, and code, raw HTML and addresses hold none; `\$` is a dollar. A `$$` at the beginning of
/// a line that nothing closes is marked as a mistake: money is not written so.
struct FormulaScanner {
    private let text: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var found = StandIns()
    /// What of the text is already copied.
    private var copied = 0
    /// Whether the last `$$` was never closed, so that one alone on its line is the end its author meant.
    private var isUnclosed = false
    /// Where the line begins that was looked at last, and how far it was.
    private var line = (start: 0, seen: 0)

    private init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    /// - Returns: the text with a stand-in for each formula; `nil` where it has none.
    static func standIns(in text: UnsafeBufferPointer<UInt8>) -> StandIns? {
        var scanner = FormulaScanner(text)
        scanner.scan()
        guard !scanner.found.pieces.isEmpty else { return nil }
        scanner.copy(to: text.count)
        return scanner.found
    }
}

private extension FormulaScanner {
    static let dollar = UInt8(ascii: "$")
    /// How many bytes an address or a tag may have here, so that those that never end cost little.
    static let longest = 4096

    func byte(_ offset: Int) -> UInt8? { offset < text.count ? text[offset] : nil }

    func starts(with word: StaticString, at offset: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        return offset + count <= text.count && (0..<count).allSatisfy { text[offset + $0] == word.utf8Start[$0] }
    }

    mutating func copy(to end: Int) {
        found.text.append(contentsOf: text[copied..<end])
        copied = end
    }

    mutating func scan() {
        skipFence()
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "`"): skipCode()
            case UInt8(ascii: "<"): skipTag()
            case UInt8(ascii: "]") where byte(index + 1) == UInt8(ascii: "("): skipDestination()
            case UInt8(ascii: ":") where starts(with: "://", at: index): skipAddress()
            case .lineFeed:
                index += 1
                skipFence()
            case Self.dollar: readFormula()
            case UInt8(ascii: "_"):
                let run = index..<index + run(of: UInt8(ascii: "_"), at: index)
                if BlankRun.isBlank(run, in: text) { add([(run, .source)]) } else { index = run.upperBound }
            case 0xEE where starts(with: "\u{E000}", at: index):
                // Nobody writes it; should it be there, it must not be taken for a stand-in.
                add([(index..<index + 3, .source)])
            default: index += 1
            }
        }
    }

    mutating func add(_ pieces: [(source: Range<Int>, content: StandIns.Content)]) {
        for piece in pieces {
            copy(to: piece.source.lowerBound)
            found.append(.init(source: Array(text[piece.source]), content: piece.content))
            copied = piece.source.upperBound
        }
        index = copied
    }
}

// MARK: - What holds no formula

private extension FormulaScanner {
    /// Passes a fenced code block that begins on this line.
    mutating func skipFence() {
        let start = lineContent(at: index)
        guard let mark = byte(start), mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return }
        let length = run(of: mark, at: start)
        guard length >= 3 else { return }
        index = nextLine(after: start)
        while index < text.count {
            let content = lineContent(at: index)
            if byte(content) == mark, run(of: mark, at: content) >= length {
                // What follows the closing fence on its line is nothing but space.
                index = content + run(of: mark, at: content)
                return
            }
            index = nextLine(after: index)
        }
    }

    /// Where a line's own text begins, after the marks of quotes and lists.
    func lineContent(at lineStart: Int) -> Int {
        var offset = lineStart
        while let next = byte(offset) {
            let isMark = next == UInt8(ascii: "-") || next == UInt8(ascii: "*") || next == UInt8(ascii: "+")
            guard isMark ? byte(offset + 1) == .space : next == .space || next == .tab || next == UInt8(ascii: ">") else { break }
            offset += 1
        }
        return offset
    }

    func nextLine(after offset: Int) -> Int {
        var offset = offset
        while let next = byte(offset), next != .lineFeed { offset += 1 }
        return min(text.count, offset + 1)
    }

    func run(of mark: UInt8, at start: Int) -> Int {
        var end = start
        while byte(end) == mark { end += 1 }
        return end - start
    }

    mutating func skipCode() {
        index = codeEnd(from: index) ?? index + run(of: UInt8(ascii: "`"), at: index)
    }

    /// Where the code between backticks that begins at a place ends; `nil` where nothing closes it.
    func codeEnd(from start: Int) -> Int? {
        let length = run(of: UInt8(ascii: "`"), at: start)
        var ahead = start + length
        while let next = byte(ahead) {
            if next == UInt8(ascii: "`") {
                let closing = run(of: UInt8(ascii: "`"), at: ahead)
                ahead += closing
                if closing == length { return ahead }
            } else if next == .lineFeed, isBlank(lineAt: ahead + 1) {
                return nil
            } else {
                ahead += 1
            }
        }
        return nil
    }

    mutating func skipTag() {
        guard let next = byte(index + 1), next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") else {
            index += 1
            return
        }
        var end = index + 1
        while let next = byte(end), next != UInt8(ascii: ">"), !(next == .lineFeed && isBlank(lineAt: end + 1)),
            end - index < Self.longest
        { end += 1 }
        guard byte(end) == UInt8(ascii: ">") else {
            index += 1
            return
        }
        let piece = RawHTML.pieces(of: UnsafeBufferPointer(rebasing: text[index...end])).first
        let isAddress = text[index..<end].contains(UInt8(ascii: ":")) && !text[index..<end].contains(.space)
        index = isAddress || piece.map { $0.kind != .text } ?? false ? end + 1 : index + 1
    }

    /// Passes `](address "title")`.
    mutating func skipDestination() {
        var end = index + 2
        var depth = 1
        while let next = byte(end), next != .lineFeed, depth > 0, end - index < Self.longest {
            switch next {
            case UInt8(ascii: "\\"): end += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            end += 1
        }
        index = depth == 0 ? end : index + 2
    }

    mutating func skipAddress() {
        while let next = byte(index), next > .space, next != UInt8(ascii: "|"), next != UInt8(ascii: ">") { index += 1 }
    }

    /// Whether a line has nothing but space and the marks of quotes.
    func isBlank(lineAt start: Int) -> Bool {
        var offset = start
        while let next = byte(offset), next != .lineFeed {
            if next > .space, next != UInt8(ascii: ">") { return false }
            offset += 1
        }
        return true
    }
}

// MARK: - Formulas

private extension FormulaScanner {
    mutating func readFormula() {
        let isBlock = byte(index + 1) == Self.dollar
        let open = index + (isBlock ? 2 : 1)
        guard let end = isBlock ? blockEnd(from: open) : inlineEnd(from: open) else {
            return passDollars(isBlock: isBlock)
        }
        isUnclosed = false
        let close = isBlock ? end + 2 : end + 1
        // A stand-in for each line, so that lines count on as they stand.
        var pieces: [(source: Range<Int>, content: StandIns.Content)] = []
        var tex: [UInt8] = []
        var places: [Int] = []
        var lineStart = index
        var offset = index
        while offset <= close {
            if offset == close || text[offset] == .lineFeed {
                pieces.append((lineStart..<offset, .continued))
                guard offset < close else { break }
                let texStart = max(open, lineStart)
                if texStart < offset { append(texStart..<min(offset, end), to: &tex, &places) }
                tex.append(.lineFeed)
                places.append(offset)
                lineStart = quoted(at: offset + 1)
                offset = lineStart
            } else {
                offset += 1
            }
        }
        append(max(open, lineStart)..<max(open, lineStart, end), to: &tex, &places)
        pieces[0].content = .formula(.init(tex: tex, places: places, isBlock: isBlock))
        add(pieces)
    }

    /// Passes dollars that open no formula.
    mutating func passDollars(isBlock: Bool) {
        let end = index + run(of: Self.dollar, at: index)
        guard isBlock, end == index + 2, isBeginning(index) else {
            index = end
            return
        }
        let isMeantAsEnd = isUnclosed && isBlank(lineAt: end)
        isUnclosed = !isMeantAsEnd
        if isMeantAsEnd { index = end } else { add([(index..<end, .unclosed(place: index))]) }
    }

    /// Whether nothing stands before a place in its line but the marks of quotes and lists.
    func isBeginning(_ place: Int) -> Bool {
        for offset in (0..<place).reversed() {
            switch text[offset] {
            case .lineFeed: return true
            case .space, .tab, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"):
                continue
            case let other: if !other.isDigit { return false }
            }
        }
        return true
    }

    func append(_ range: Range<Int>, to tex: inout [UInt8], _ places: inout [Int]) {
        for offset in range {
            tex.append(text[offset])
            places.append(offset)
        }
    }

    /// Where a line goes on after the marks of the quote or the indentation of the item that it is in.
    func quoted(at lineStart: Int) -> Int {
        var offset = lineStart
        while let next = byte(offset), next == .space || next == .tab || next == UInt8(ascii: ">") { offset += 1 }
        return offset
    }

    /// Whether the line of a place begins as a row of a table does. To be asked of one place after another.
    mutating func isInRow(_ place: Int) -> Bool {
        if let feed = text[line.seen..<place].lastIndex(of: .lineFeed) { line.start = feed + 1 }
        line.seen = place
        return byte(quoted(at: line.start)) == UInt8(ascii: "|")
    }

    /// What counts behind a backslash as well: braces, and the end of a line.
    static let goesOnAfterBackslash = Array("{}\n".utf8)

    mutating func inlineEnd(from open: Int) -> Int? {
        guard let first = byte(open), first > .space else { return nil }
        var offset = open
        var brackets = 0
        while let next = byte(offset) {
            switch next {
            case UInt8(ascii: "\\") where byte(offset + 1).map({ !Self.goesOnAfterBackslash.contains($0) }) ?? false: offset += 1
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
            case Self.dollar:
                let isClosing = text[offset - 1] > .space && !(byte(offset + 1)?.isDigit ?? false)
                return isClosing ? offset : nil
            case .lineFeed where endsParagraph(lineAt: offset + 1): return nil
            // Between spaces and in no brackets a stroke ends a cell: "Cost ($) | Price ($)" has no formula.
            case UInt8(ascii: "|") where brackets == 0 && text[offset - 1] <= .space && byte(offset + 1).map({ $0 <= .space }) ?? true:
                if isInRow(open) { return nil }
            case UInt8(ascii: "`"):
                // Code is no part of a formula: "from $5 to `$x`" has none.
                if codeEnd(from: offset) != nil { return nil }
                offset += run(of: UInt8(ascii: "`"), at: offset) - 1
            default: break
            }
            offset += 1
        }
        return nil
    }

    func blockEnd(from open: Int) -> Int? {
        var offset = open
        while let next = byte(offset) {
            switch next {
            case UInt8(ascii: "\\") where byte(offset + 1) != .lineFeed: offset += 1
            case Self.dollar where byte(offset + 1) == Self.dollar:
                return text[open..<offset].contains { $0 > .space } ? offset : nil
            case .lineFeed where isBlank(lineAt: offset + 1): return nil
            default: break
            }
            offset += 1
        }
        return nil
    }

    /// Whether a line begins another block.
    func endsParagraph(lineAt start: Int) -> Bool {
        if isBlank(lineAt: start) { return true }
        let content = quoted(at: start)
        guard let first = byte(content) else { return true }
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "`"), UInt8(ascii: "~"): return true
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return byte(content + 1) == .space
        default: return false
        }
    }
}
