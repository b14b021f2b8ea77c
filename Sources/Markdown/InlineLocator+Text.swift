import SourceText

extension InlineLocator {
    /// Finds words again that markup may stand between: emphasis, escapes, line ends, references.
    /// - Parameters:
    ///   - words: as a reader sees them.
    ///   - occurrence: how many times they stand before it in these lines.
    func position(ofText words: String, occurrence: Int) -> Position? {
        let wanted = Self.simplified(Array(words.utf8), in: 0..<words.utf8.count).bytes
        guard !wanted.isEmpty else { return nil }
        let (written, offsets) = Self.simplified(file.bytes, in: range)
        var left = occurrence
        var index = 0
        while index + wanted.count <= written.count {
            if written[index] == wanted[0], written[index..<index + wanted.count].elementsEqual(wanted) {
                if left == 0 { return file.position(at: offsets[index]) }
                left -= 1
            }
            index += 1
        }
        return nil
    }

    /// Words without what markup may add or take away between them, each byte with its offset.
    private static func simplified(_ bytes: [UInt8], in range: Range<Int>) -> (bytes: [UInt8], offsets: [Int]) {
        var simple: [UInt8] = []
        var offsets: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte.isWhitespace {
                if let last = simple.last, last != .space {
                    simple.append(.space)
                    offsets.append(index)
                }
            } else if !"*_\\`[]<>".utf8.contains(byte) {
                simple.append(byte)
                offsets.append(index)
                if byte == UInt8(ascii: "&"), bytes[index..<range.upperBound].starts(with: "&amp;".utf8) { index += 4 }
            }
            index += 1
        }
        while simple.last == .space {
            simple.removeLast()
            offsets.removeLast()
        }
        return (simple, offsets)
    }
}
