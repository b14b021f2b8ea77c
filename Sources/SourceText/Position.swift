/// A place in a source file, as an editor shows it.
package struct Position: Hashable, Comparable, Sendable {
    // Of four bytes each, because a hub keeps millions of places; no file has more lines (`Bounds.fileSize`).
    private let lineNumber: Int32
    private let columnNumber: Int32

    package init(line: Int, column: Int = 1) {
        lineNumber = Int32(clamping: line)
        columnNumber = Int32(clamping: column)
    }

    /// Lines counted from 1 in the file as it stands, front matter included.
    package var line: Int { Int(lineNumber) }

    /// Unicode scalars counted from 1; a tab is one, a byte-order mark none.
    package var column: Int { Int(columnNumber) }

    package static func < (left: Position, right: Position) -> Bool {
        (left.lineNumber, left.columnNumber) < (right.lineNumber, right.columnNumber)
    }
}
