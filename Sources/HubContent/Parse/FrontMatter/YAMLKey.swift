import SourceText

/// A key at the beginning of a line: words up to a colon that a space or the line's end follows.
struct YAMLKey {
    let name: String
    /// Where the value begins, or the line ends.
    let value: Int

    init?(_ bytes: [UInt8], _ line: Range<Int>) {
        guard let first = line.first else { return nil }
        var end = first
        let mark = bytes[first]
        let isQuoted = mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'")
        if isQuoted {
            end += 1
            while end < line.upperBound, bytes[end] != mark { end += 1 }
            end += 1
            while end < line.upperBound, bytes[end] == .space { end += 1 }
            guard end < line.upperBound, bytes[end] == UInt8(ascii: ":") else { return nil }
        } else if Self.beginsNoKey.contains(mark)
            || (mark == UInt8(ascii: "-") || mark == UInt8(ascii: "?"))
                && (first + 1 >= line.upperBound || bytes[first + 1] == .space)
        {
            return nil
        }
        while end < line.upperBound, !Self.isColon(bytes, end, line.upperBound) {
            if bytes[end] == UInt8(ascii: "#"), end > first, bytes[end - 1] == .space { return nil }
            end += 1
        }
        guard end < line.upperBound else { return nil }
        var nameRange = first..<end
        while let last = nameRange.last, bytes[last] == .space { nameRange = nameRange.dropLast() }
        if isQuoted, nameRange.count >= 2 { nameRange = nameRange.dropFirst().dropLast() }
        guard !nameRange.isEmpty else { return nil }
        name = String(decoding: bytes[nameRange], as: UTF8.self)
        var value = end + 1
        while value < line.upperBound, bytes[value] == .space || bytes[value] == .tab { value += 1 }
        self.value = value
    }

    private static let beginsNoKey: [UInt8] = Array("#[]{},&*!|>@`% \t".utf8)

    private static func isColon(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
        bytes[index] == UInt8(ascii: ":")
            && (index + 1 == end || bytes[index + 1] == .space || bytes[index + 1] == .tab)
    }
}
