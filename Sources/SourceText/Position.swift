/// A place in a source file, as an editor shows it.
package struct Position: Hashable, Comparable, Sendable {
    /// Lines counted from 1 in the file as it stands, front matter included.
    package var line: Int
    /// Unicode scalars counted from 1; a tab is one, a byte-order mark none.
    package var column: Int

    package init(line: Int, column: Int = 1) {
        self.line = line
        self.column = column
    }

    package static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
