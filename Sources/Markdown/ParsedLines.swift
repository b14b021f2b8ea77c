import SourceText

/// Where the lines of a text begin: looked for when the first is asked for, since most texts need none.
struct ParsedLines {
    private var starts: [Int] = []

    /// - Parameters:
    ///   - line: counted from 1.
    ///   - text: the same every time.
    mutating func range(ofLine line: Int, in text: [UInt8]) -> Range<Int> {
        if starts.isEmpty { starts = [0] + text.indices.filter { text[$0] == .lineFeed }.map { $0 + 1 } }
        guard starts.indices.contains(line - 1) else { return text.count..<text.count }
        return starts[line - 1]..<(line < starts.count ? starts[line] - 1 : text.count)
    }
}
