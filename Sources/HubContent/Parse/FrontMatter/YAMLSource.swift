import SourceText

/// YAML made ready for its parser: values that the schema types as text are quoted as they stand, and what
/// the parser would explain badly, or must never see, is refused here in plain words.
///
/// Lines stay lines, and a quotation mark is put in only where a value begins, so every value keeps its
/// line and column.
struct YAMLSource {
    /// What the parser is given, with `\n` line endings.
    private(set) var bytes: [UInt8] = []
    /// Lines of the file whose text was quoted here and not by its author, in order.
    private var rewrittenLines: [Int] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether the parser may be asked at all.
    private(set) var isReadable = true

    let file: SourceFile
    let firstLine: Int
    let lines: [Line]
    private var topLevel: [String: Int] = [:]
    private var shape = YAMLShape.other
    private var scanner = YAMLValueScanner()

    struct Line {
        /// In the file's bytes, without the line's ending.
        var content: Range<Int>
        /// Of spaces.
        var indent: Int
        /// Blank, or a comment and nothing else.
        var isSilent: Bool
        /// The key that it begins with, if it does.
        var key: YAMLKey?
        /// What the schema wants under that key, if it knows it.
        var shape: YAMLShape?
    }

    init(_ file: SourceFile, _ range: Range<Int>, firstLine: Int, shape: (String) -> YAMLShape?) {
        self.file = file
        self.firstLine = firstLine
        lines = Self.lines(of: file.bytes, in: range, shape: shape)
        bytes.reserveCapacity(range.count + 64)
        prepare()
    }

    /// The place in the file of what the parser puts at a line and column, both counted from 1.
    func position(line: Int, column: Int) -> Position {
        let line = line + firstLine - 1
        // What is missing at the end of a file the parser misses on a line after it.
        return line > file.lineCount ? file.position(at: file.bytes.count) : Position(line: line, column: column)
    }

    /// Whether the text of a line of the file was quoted here.
    func isRewritten(line: Int) -> Bool {
        let index = rewrittenLines.partitioningIndex { $0 >= line }
        return index < rewrittenLines.count && rewrittenLines[index] == line
    }

    private static func lines(of bytes: [UInt8], in range: Range<Int>, shape: (String) -> YAMLShape?) -> [Line] {
        var lines: [Line] = []
        var start = range.lowerBound
        while start < range.upperBound {
            var end = start
            while end < range.upperBound, bytes[end] != .lineFeed, bytes[end] != .carriageReturn { end += 1 }
            var first = start
            while first < end, bytes[first] == .space { first += 1 }
            let blank = bytes[first..<end].allSatisfy { $0 == .space || $0 == .tab }
            let isSilent = blank || bytes[first] == UInt8(ascii: "#")
            let key = isSilent ? nil : YAMLKey(bytes, first..<end)
            lines.append(
                Line(content: start..<end, indent: first - start, isSilent: isSilent, key: key, shape: key.flatMap { shape($0.name) }))
            start = end + 1
            if end + 1 < range.upperBound, bytes[end] == .carriageReturn, bytes[end + 1] == .lineFeed { start += 1 }
        }
        return lines
    }
}

// MARK: - Line by line

extension YAMLSource {
    private mutating func prepare() {
        guard refuseControlCharacters() else { return }
        var index = 0
        while index < lines.count, isReadable {
            let line = lines[index]
            if line.isSilent {
                copy(line.content)
                index += 1
            } else if line.indent == 0 {
                index = topLevelEntry(at: index)
            } else {
                index = structure(at: index)
            }
        }
    }

    /// A line that begins in the first column: a key, or an item of the list under the last one.
    private mutating func topLevelEntry(at index: Int) -> Int {
        let line = lines[index].content
        let first = file.bytes[line.lowerBound]
        if let key = lines[index].key {
            if let other = topLevel[key.name] {
                diagnostics.append(
                    Diagnostic(
                        .duplicateKey, path: file.path, at: position(line: index + 1, column: 1),
                        "\"\(key.name)\" is there twice; the first is on line \(other)"))
                return blankEntry(at: index)
            }
            topLevel[key.name] = index + firstLine
            shape = lines[index].shape ?? .other
            return value(at: key.value, line: index, isText: wantsText(at: key.value, in: line))
        }
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "{") || first == UInt8(ascii: "?") || first == UInt8(ascii: "%")
            || file.bytes[line].elementsEqual("...".utf8)
        {
            let isStart = index == 0 && file.bytes[line].elementsEqual("---".utf8)
            if isStart {
                copy(line)
                return index + 1
            }
            return structure(at: index)
        }
        if first == .tab { return refuseTab(at: index) }
        let words = quotedStart(of: line)
        return refuse(
            at: position(line: index + 1, column: 1),
            file.bytes[line].contains(UInt8(ascii: ":"))
                ? "\(words) is not a key and its value; write a space after the colon"
                : "\(words) is not a key and its value, as in title: Fair shares")
    }

    /// Whether what stands after a top-level key is text for the schema.
    private func wantsText(at start: Int, in line: Range<Int>) -> Bool {
        guard start < line.upperBound else { return false }
        let first = file.bytes[start]
        return switch shape {
        case .text: true
        case .texts: !YAMLValueScanner.isList(file.bytes[start..<line.upperBound])
        case .record, .records: first != UInt8(ascii: "[") && first != UInt8(ascii: "{")
        case .other: false
        }
    }

    /// A line below a top-level key: dashes, perhaps a key, a value.
    private mutating func structure(at index: Int) -> Int {
        let line = lines[index].content
        var start = line.lowerBound + lines[index].indent
        if start < line.upperBound, file.bytes[start] == .tab { return refuseTab(at: index) }
        var dashes = 0
        while start < line.upperBound, file.bytes[start] == UInt8(ascii: "-"),
            start + 1 == line.upperBound || file.bytes[start + 1] == .space || file.bytes[start + 1] == .tab
        {
            dashes += 1
            start += 1
            while start < line.upperBound, file.bytes[start] == .space { start += 1 }
        }
        // Levels show in the dashes of a line and in its indentation, of which each takes a column at least.
        guard dashes <= Bounds.yamlNesting, lines[index].indent <= 200 else {
            return refuse(at: position(line: index + 1, column: lines[index].indent + 1), YAMLFault.tooDeep)
        }
        let key = YAMLKey(file.bytes, start..<line.upperBound)
        switch shape {
        case .text:
            return value(at: start, line: index, isText: dashes == 0)
        case .texts:
            let isList = YAMLValueScanner.isList(file.bytes[start..<line.upperBound])
            return value(at: start, line: index, isText: dashes == 1 && !isList)
        case .record(let names), .records(let names):
            guard let key else { return value(at: start, line: index, isText: false) }
            return value(at: key.value, line: index, isText: names.contains(key.name))
        case .other:
            return value(at: key?.value ?? start, line: index, isText: false)
        }
    }

    /// Copies the line of `start` and those that its value goes on over.
    /// - Returns: the index of the line after them.
    private mutating func value(at start: Int, line index: Int, isText: Bool) -> Int {
        let line = lines[index].content
        let value = trimmed(start..<line.upperBound)
        guard let first = value.first else {
            copy(line)
            return index + 1
        }
        if YAMLValueScanner.isBlockHeader(file.bytes[value]) { return blockScalar(at: index) }
        guard isText else { return collection(at: start, line: index) }
        let mark = file.bytes[first]
        if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
            switch YAMLValueScanner.quoted(file.bytes[value]) {
            case .whole:
                copy(line)
                return index + 1
            case .open where closesBelow(index, mark: mark) || mark == UInt8(ascii: "\""):
                return collection(at: start, line: index)
            case .open, .partly: break
            }
        }
        return plainText(value, line: index)
    }

    /// Text as it stands, with the deeper lines that it goes on over, between single quotes.
    private mutating func plainText(_ value: Range<Int>, line index: Int) -> Int {
        rewrittenLines.append(index + firstLine)
        bytes.append(contentsOf: file.bytes[lines[index].content.lowerBound..<value.lowerBound])
        bytes.append(UInt8(ascii: "'"))
        appendQuoted(value)
        var (last, next) = (index, index + 1)
        while next < lines.count, isBlank(lines[next]) || !lines[next].isSilent && lines[next].indent > lines[index].indent {
            if !isBlank(lines[next]) {
                if let key = lines[next].key, lines[next].shape != nil {
                    return refuse(
                        at: position(line: next + 1, column: lines[next].indent + 1),
                        "\"\(key.name)\" is a key of its own; take away the spaces before it")
                }
                while last < next {
                    last += 1
                    bytes.append(.lineFeed)
                    bytes.append(contentsOf: repeatElement(.space, count: lines[last].indent))
                    appendQuoted(trimmed(lines[last].content.dropFirst(lines[last].indent)))
                }
            }
            next += 1
        }
        bytes.append(UInt8(ascii: "'"))
        bytes.append(.lineFeed)
        return last + 1
    }

    /// A value by YAML's own rules, over as many lines as its brackets and quotation marks are open.
    private mutating func collection(at start: Int, line index: Int) -> Int {
        scanner = YAMLValueScanner()
        var (current, from) = (index, start)
        while true {
            let line = lines[current].content
            if let fault = scanner.scan(file.bytes, from..<line.upperBound) {
                return refuse(at: file.position(at: fault.offset), fault.message)
            }
            if scanner.opensBlockScalar { return blockScalar(at: current) }
            copy(line)
            guard scanner.isOpen else { return current + 1 }
            current += 1
            // A key in the first column shows that the author was done with the value.
            guard current < lines.count, lines[current].indent > 0 || lines[current].key == nil
            else { return refuse(at: file.position(at: scanner.openOffset), scanner.unclosed) }
            from = lines[current].content.lowerBound
        }
    }

    /// `|` or `>` and the deeper lines below it, as they stand.
    private mutating func blockScalar(at index: Int) -> Int {
        copy(lines[index].content)
        var next = index + 1
        while next < lines.count, isBlank(lines[next]) || lines[next].indent > lines[index].indent {
            copy(lines[next].content)
            next += 1
        }
        return next
    }

    /// Keeps the lines of an entry, but nothing in them.
    private mutating func blankEntry(at index: Int) -> Int {
        var next = index
        repeat {
            bytes.append(.lineFeed)
            next += 1
        } while next < lines.count && (lines[next].indent > 0 || lines[next].key == nil)
        return next
    }
}

// MARK: - Pieces

extension YAMLSource {
    private mutating func refuse(at position: Position, _ message: String) -> Int {
        diagnostics.append(Diagnostic(.frontMatter, path: file.path, at: position, message))
        isReadable = false
        return lines.count
    }

    private mutating func refuseTab(at index: Int) -> Int {
        refuse(
            at: position(line: index + 1, column: lines[index].indent + 1),
            "a tab stands where the line is indented; use spaces")
    }

    /// What YAML does not let through, wherever it stands.
    private mutating func refuseControlCharacters() -> Bool {
        guard let first = lines.first, let last = lines.last else { return true }
        let range = first.content.lowerBound..<last.content.upperBound
        for index in range {
            let byte = file.bytes[index]
            guard byte < 0x20 && !byte.isWhitespace || byte == 0x7F || byte == 0xC2 || byte == 0xEF else { continue }
            let scalar = String(decoding: file.bytes[index..<min(index + 4, range.upperBound)], as: UTF8.self)
                .unicodeScalars.first
            guard let scalar, scalar.isRefusedInYAML else { continue }
            _ = refuse(at: file.position(at: index), YAMLFault.control(scalar))
            return false
        }
        return true
    }

    private mutating func copy(_ line: Range<Int>) {
        bytes.appendAsLine(file.bytes[line])
        bytes.append(.lineFeed)
    }

    private mutating func appendQuoted(_ value: Range<Int>) {
        let start = bytes.count
        bytes.appendAsLine(file.bytes[value])
        guard bytes[start...].contains(UInt8(ascii: "'")) else { return }
        let plain = Array(bytes[start...])
        bytes.removeSubrange(start...)
        for byte in plain {
            bytes.append(byte)
            if byte == UInt8(ascii: "'") { bytes.append(byte) }
        }
    }

    private func isBlank(_ line: Line) -> Bool {
        line.isSilent && line.content.upperBound == line.content.lowerBound + line.indent
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, file.bytes[first].isWhitespace { range = range.dropFirst() }
        while let last = range.last, file.bytes[last].isWhitespace { range = range.dropLast() }
        return range
    }

    /// Whether a quotation mark that is open at the end of a line is closed in the deeper lines below it.
    private func closesBelow(_ index: Int, mark: UInt8) -> Bool {
        lines[(index + 1)...].prefix { $0.isSilent || $0.indent > lines[index].indent }
            .contains { file.bytes[$0.content].contains(mark) }
    }

    private func quotedStart(of line: Range<Int>) -> String {
        let text = String(decoding: file.bytes[trimmed(line)], as: UTF8.self)
        return "\"\(text.count > 40 ? text.prefix(39) + "…" : text[...])\""
    }
}

extension [UInt8] {
    /// Appends a line with the separators of Unicode that YAML would take for ends of lines as spaces, so
    /// that lines are counted alike everywhere.
    fileprivate mutating func appendAsLine(_ line: ArraySlice<UInt8>) {
        let start = count
        append(contentsOf: line)
        guard line.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return }
        var (read, write) = (start, start)
        while read < count {
            let isNextLine = self[read] == 0xC2 && read + 1 < count && self[read + 1] == 0x85
            let isSeparator = self[read] == 0xE2 && read + 2 < count && self[read + 1] == 0x80
                && (self[read + 2] == 0xA8 || self[read + 2] == 0xA9)
            self[write] = isNextLine || isSeparator ? .space : self[read]
            read += isNextLine ? 2 : isSeparator ? 3 : 1
            write += 1
        }
        removeSubrange(write...)
    }
}
