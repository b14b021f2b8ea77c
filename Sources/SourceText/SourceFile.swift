/// A text file of a hub: its path, as messages name it, and its bytes, as they stand on disk.
package struct SourceFile: Hashable, Sendable {
    /// Relative to the hub, with `/` between folders: `content/tasks/fractions/fair-share.md`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// Where the text begins: after a byte-order mark, if there is one.
    package var textStart: Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The place of the byte at `offset`, counted afresh: for diagnostics, not for hot paths.
    /// - Parameter offset: a byte offset; one past the end stands after the last character.
    package func position(at offset: Int) -> Position {
        var position = Position(line: 1)
        for index in textStart..<max(textStart, min(offset, bytes.count)) {
            let byte = bytes[index]
            let endsLine = byte == .lineFeed
                || byte == .carriageReturn && !(index + 1 < bytes.count && bytes[index + 1] == .lineFeed)
            if endsLine {
                position = Position(line: position.line + 1)
            } else if !byte.continuesScalar {
                position.column += 1
            }
        }
        return position
    }

    /// The byte range of line `number`, counted from 1, without its line ending; empty past the end.
    package func range(ofLine number: Int) -> Range<Int> {
        var line = 1
        var start = textStart
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte == .lineFeed || byte == .carriageReturn {
                if line == number { return start..<index }
                if byte == .carriageReturn, index + 1 < bytes.count, bytes[index + 1] == .lineFeed { index += 1 }
                line += 1
                start = index + 1
            }
            index += 1
        }
        return line == number ? start..<bytes.count : bytes.count..<bytes.count
    }
}
