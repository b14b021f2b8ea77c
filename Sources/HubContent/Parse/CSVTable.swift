package import SourceText

/// A file of comma-separated values, cell by cell (RFC 4180): cells in quotes hold commas, line ends and doubled
/// quotes. Spreadsheets of some countries part cells by semicolons or tabs: the first line decides, be it `sep=;`, which Excel
/// takes for that alone.
package struct CSVTable {
    /// Line by line, without those that are empty.
    package private(set) var rows: [[Located<String>]] = []
    /// Where a quote opens that is never closed.
    package private(set) var unclosedQuote: Position?

    /// - Parameter file: valid UTF-8.
    package init(_ file: SourceFile) {
        var reader = Reader(bytes: file.bytes, index: file.textStart)
        reader.separator = reader.namedSeparator() ?? reader.separatorOfFirstLine
        while !reader.isAtEnd {
            let row = reader.row()
            if row.contains(where: { !$0.value.isEmpty }) { rows.append(row) }
        }
        unclosedQuote = reader.unclosedQuote
    }
}

private struct Reader {
    let bytes: [UInt8]
    var index: Int
    var position = Position(line: 1)
    var separator = UInt8(ascii: ",")
    var unclosedQuote: Position?

    private static let quote = UInt8(ascii: "\"")

    init(bytes: [UInt8], index: Int) {
        self.bytes = bytes
        self.index = index
    }

    var isAtEnd: Bool { index >= bytes.count }

    /// A comma, or where the first line has none, a semicolon or a tab.
    var separatorOfFirstLine: UInt8 {
        let line = bytes[index...].prefix { $0 != .lineFeed && $0 != .carriageReturn }
        return [UInt8(ascii: ","), UInt8(ascii: ";"), .tab].first { line.contains($0) } ?? UInt8(ascii: ",")
    }

    /// Passes a first line that names the separator, and nothing else.
    mutating func namedSeparator() -> UInt8? {
        let line = bytes[index...].prefix { $0 != .lineFeed && $0 != .carriageReturn }
        guard line.count == 5, let separator = line.last, line.starts(with: "sep=".utf8) || line.starts(with: "SEP=".utf8) else { return nil }
        _ = row()
        return separator
    }

    /// The cells up to the end of the line, which is passed.
    mutating func row() -> [Located<String>] {
        var cells = [cell()]
        while !isAtEnd, bytes[index] == separator {
            step()
            cells.append(cell())
        }
        if !isAtEnd, bytes[index] == .carriageReturn { step() }
        if !isAtEnd, bytes[index] == .lineFeed { step() }
        return cells
    }

    /// One cell, without white space around it; what follows a closing quote belongs to it too.
    private mutating func cell() -> Located<String> {
        var text: [UInt8] = []
        while !isAtEnd, bytes[index] == .space { step() }
        var start = position
        if !isAtEnd, bytes[index] == Self.quote {
            step()
            start = position
            quoted(into: &text, from: start)
        }
        while !isAtEnd, bytes[index] != separator, bytes[index] != .lineFeed, bytes[index] != .carriageReturn {
            text.append(bytes[index])
            step()
        }
        return Located(String(decoding: text, as: UTF8.self).trimmed, at: start)
    }

    private mutating func quoted(into text: inout [UInt8], from start: Position) {
        while !isAtEnd {
            let byte = bytes[index]
            step()
            if byte == Self.quote {
                guard !isAtEnd, bytes[index] == Self.quote else { return }
                step()
            }
            text.append(byte)
        }
        unclosedQuote = unclosedQuote ?? start
    }

    /// Passes a byte, counting lines and columns as editors do.
    private mutating func step() {
        let byte = bytes[index]
        index += 1
        let endsLine = byte == .lineFeed
            || byte == .carriageReturn && !(index < bytes.count && bytes[index] == .lineFeed)
        if endsLine {
            position = Position(line: position.line + 1)
        } else if !(index < bytes.count && bytes[index].continuesScalar) {
            position = Position(line: position.line, column: position.column + 1)
        }
    }
}
