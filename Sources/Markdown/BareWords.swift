import SourceText

/// Words without what markup may add or take away between them, each byte with its offset.
package struct BareWords {
    package private(set) var bytes: [UInt8] = []
    package private(set) var offsets: [Int] = []

    package init() {}

    /// - Parameter isSource: whether it is Markdown: then code counts as one U+FFFC, as in `Prose`, and
    ///   addresses of links are left out.
    package init(_ text: [UInt8], _ range: Range<Int>, isSource: Bool) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text[index]
            if byte.isWhitespace {
                if let last = bytes.last, last != .space { add(.space, at: index) }
            } else if isSource, byte == UInt8(ascii: "`"), let end = Self.endOfCode(text, index..<range.upperBound) {
                for byte: UInt8 in [0xEF, 0xBF, 0xBC] { add(byte, at: index) }
                index = end
                continue
            } else if isSource, byte == UInt8(ascii: "]"), let end = Self.endOfAddress(text, index..<range.upperBound) {
                index = end
                continue
            } else if !Self.isMark(byte) {
                add(byte, at: index)
                if isSource, byte == UInt8(ascii: "&"), text[index..<range.upperBound].starts(with: "&amp;".utf8) { index += 4 }
            } else if isSource, byte == UInt8(ascii: "\\"), index + 1 < range.upperBound, text[index + 1] == UInt8(ascii: "`") {
                index += 1
            }
            index += 1
        }
        while bytes.last == .space {
            bytes.removeLast()
            offsets.removeLast()
        }
    }

    private mutating func add(_ byte: UInt8, at offset: Int) {
        bytes.append(byte)
        offsets.append(offset)
    }

    /// Where a code span that begins with backticks at the range's start ends.
    private static func endOfCode(_ text: [UInt8], _ range: Range<Int>) -> Int? {
        func ticks(_ start: Int) -> Int { text[start..<range.upperBound].prefix { $0 == UInt8(ascii: "`") }.count }
        let count = ticks(range.lowerBound)
        var index = range.lowerBound + count
        while index < range.upperBound {
            let run = ticks(index)
            if run == count { return index + run }
            index += max(1, run)
        }
        return nil
    }

    /// Where `](address)` at the range's start ends.
    private static func endOfAddress(_ text: [UInt8], _ range: Range<Int>) -> Int? {
        let limit = min(range.upperBound, range.lowerBound + 2000)
        guard range.lowerBound + 1 < limit, text[range.lowerBound + 1] == UInt8(ascii: "(") else { return nil }
        var depth = 0
        for index in range.lowerBound + 1..<limit {
            if text[index] == UInt8(ascii: "(") { depth += 1 }
            if text[index] == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return index + 1 }
        }
        return nil
    }

    /// Where words stand among these.
    /// - Parameter skipping: how many times they stand before that.
    package func firstIndex(of wanted: [UInt8], from start: Int, skipping: Int) -> Int? {
        guard !wanted.isEmpty else { return nil }
        var left = skipping
        for index in start..<max(start, bytes.count) where bytes.hasPrefix(wanted[...], at: index) {
            if left == 0 { return index }
            left -= 1
        }
        return nil
    }

    /// What markup is made of.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "\\"), UInt8(ascii: "`"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"):
            true
        default: false
        }
    }
}

extension [UInt8] {
    /// Whether these bytes go on with `wanted` at an index.
    package func hasPrefix(_ wanted: ArraySlice<UInt8>, at start: Int) -> Bool {
        guard start + wanted.count <= count else { return false }
        var index = start
        for byte in wanted {
            if self[index] != byte { return false }
            index += 1
        }
        return true
    }
}
