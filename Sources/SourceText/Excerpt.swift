/// The line of a file that a finding means, and a caret for the line below it, as a terminal or a preview shows them in
/// letters of one width.
package struct Excerpt: Hashable, Sendable {
    /// The line with its tabs as spaces and nothing that a terminal would obey; of a long one, what stands around the column.
    package let line: String
    /// Spaces and a caret, which stands below the column.
    package let caret: String

    private static let tabWidth = 4

    /// - Parameters:
    ///   - position: past the end of its line, the caret stands after it.
    ///   - width: how many letters are shown at most, the signs of a cut among them.
    /// - Returns: `nil` where the file has no such line.
    package init?(at position: Position, in source: SourceFile, width: Int = 100) {
        guard (1...source.lineCount).contains(position.line) else { return nil }
        let cells = Self.cells(of: String(decoding: source.bytes[source.range(ofLine: position.line)], as: UTF8.self))
        let column = min(max(position.column - 1, 0), cells.count)
        let shown = Self.window(of: cells, around: column, width: width)
        let start = shown.lowerBound > 0 ? "…" : ""
        let end = shown.upperBound < cells.count ? "…" : ""
        line = start + cells[shown].map(\.text).joined() + end
        let before = start.count + cells[shown.lowerBound..<column].reduce(0) { $0 + $1.width }
        caret = String(repeating: " ", count: before) + "^"
    }
}

extension Excerpt {
    /// One scalar as it is shown.
    private struct Cell {
        var text: String
        /// In letters of one width.
        var width: Int
    }

    private static func cells(of line: String) -> [Cell] {
        var cells: [Cell] = []
        var place = 0
        for scalar in line.unicodeScalars {
            let width = scalar == "\t" ? tabWidth - place % tabWidth : scalar.shownWidth
            let text = scalar == "\t" ? String(repeating: " ", count: width) : String(scalar.printable)
            cells.append(Cell(text: text, width: width))
            place += width
        }
        return cells
    }

    /// The cells around a column that fit into a width: about as many before it as after it.
    private static func window(of cells: [Cell], around column: Int, width: Int) -> Range<Int> {
        guard cells.reduce(0, { $0 + $1.width }) > width else { return cells.indices }
        // A sign on each side where the line is cut.
        var room = width - 2
        var (start, end) = (column, column)
        func grow(downTo rest: Int) {
            while start > 0, room - cells[start - 1].width >= rest {
                start -= 1
                room -= cells[start].width
            }
        }
        grow(downTo: room / 2)
        while end < cells.count, room >= cells[end].width {
            room -= cells[end].width
            end += 1
        }
        grow(downTo: 0)
        // A mark stands on the letter before it.
        while start < column, cells[start].width == 0 { start += 1 }
        return start..<end
    }
}

extension Unicode.Scalar {
    /// How much room it takes where letters have one width: marks none, the scripts of East Asia and pictures two.
    fileprivate var shownWidth: Int {
        // What most text is, without a look into tables.
        if value < 0x300 { return 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
