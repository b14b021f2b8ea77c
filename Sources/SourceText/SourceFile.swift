/// A text file of a hub: its path, as messages name it, and its bytes, as they stand on disk.
package struct SourceFile: Hashable, Sendable {
    /// Relative to the hub, with `/` between folders: `content/tasks/fractions/fair-share.md`.
    package let path: String
    package let bytes: [UInt8]

    /// The offset of each line's first byte: any number of findings costs one reading of the file.
    private let lineStarts: [Int32]
    /// The offset of each block's first byte in scalars, in a file of several blocks: a column far along a line without end
    /// costs no walk along it.
    private let blockStarts: [Int32]
    private static let blockSize = 1 << 12

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        lineStarts = Self.lineStarts(of: bytes)
        blockStarts = Self.blockStarts(of: bytes)
    }

    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// Where the text begins: after a byte-order mark, if there is one.
    package var textStart: Int {
        Int(lineStarts[0])
    }

    /// How many lines it has, an empty one after its last line's end among them.
    package var lineCount: Int { lineStarts.count }

    /// The place of a byte.
    /// - Parameter offset: in bytes; one past the end stands after the last character.
    package func position(at offset: Int) -> Position {
        let end = min(offset, bytes.count)
        // The last line that begins there or before.
        var (line, after) = (0, lineStarts.count)
        while after - line > 1 {
            let middle = (line + after) / 2
            if Int(lineStarts[middle]) <= end { line = middle } else { after = middle }
        }
        let start = Int(lineStarts[line])
        return Position(line: line + 1, column: 1 + scalarCount(in: start..<max(start, end)))
    }

    private func scalarCount(in range: Range<Int>) -> Int {
        guard range.count > Self.blockSize else { return bytes[range].count { !$0.continuesScalar } }
        return scalarCount(before: range.upperBound) - scalarCount(before: range.lowerBound)
    }

    private func scalarCount(before offset: Int) -> Int {
        let block = offset / Self.blockSize
        return Int(blockStarts[block]) + bytes[block * Self.blockSize..<offset].count { !$0.continuesScalar }
    }

    /// The offset of a line's first byte, counted from 1; the end of the file past its last line.
    package func start(ofLine number: Int) -> Int {
        number <= lineStarts.count ? Int(lineStarts[max(1, number) - 1]) : bytes.count
    }

    /// The byte range of line `number`, counted from 1, without its line ending; empty past the end.
    package func range(ofLine number: Int) -> Range<Int> {
        let start = start(ofLine: number)
        var end = self.start(ofLine: number + 1)
        guard number < lineStarts.count else { return start..<end }
        end -= 1
        if bytes[end] == .lineFeed, end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
        return start..<end
    }

    private static func blockStarts(of bytes: [UInt8]) -> [Int32] {
        guard bytes.count > blockSize else { return [] }
        var starts: [Int32] = [0]
        for start in stride(from: 0, through: bytes.count - blockSize, by: blockSize) {
            starts.append(starts[starts.count - 1] + Int32(bytes[start..<start + blockSize].count { !$0.continuesScalar }))
        }
        return starts
    }

    private static func lineStarts(of bytes: [UInt8]) -> [Int32] {
        let textStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var starts = [Int32(textStart)]
        bytes.withUnsafeBufferPointer { bytes in
            var index = textStart
            while index < bytes.count {
                index = bytes.skip(from: index, until: bytes.count) { !$0.contains(below: .carriageReturn + 1) }
                for place in index..<min(index + 8, bytes.count) where bytes[place] <= .carriageReturn {
                    let endsLine = bytes[place] == .lineFeed
                        || bytes[place] == .carriageReturn && !(place + 1 < bytes.count && bytes[place + 1] == .lineFeed)
                    if endsLine { starts.append(Int32(clamping: place + 1)) }
                }
                index += 8
            }
        }
        return starts
    }
}
