import SourceText

/// What stands directly beside a formula and has to stay on its line: a bracket before it, a full stop or "th" behind it. A
/// browser breaks a line on either side of `<math>`, whatever stands there.
enum AdjoiningText {
    /// Stand around a formula and what belongs to it.
    static let (startTag, endTag): (StaticString, StaticString) = ("<span class=\"unbroken\">", "</span>")

    /// In bytes. What is longer would not fit on a phone's line with the formula.
    private static let longest = 12

    /// How many bytes at the end of a text belong to the formula after it.
    static func before(_ text: some BidirectionalCollection<UInt8>) -> Int {
        let window = Array(text.suffix(longest + 1))
        var start = window.count
        while start > 0, !endsWithDash(window[..<start]), lengthOfGap(endOf: window[..<start]) == 0 { start -= 1 }
        let length = window.count - start
        return length <= longest ? length : 0
    }

    /// How many bytes at the beginning of a text belong to the formula before it: up to a dash, behind which a line may break.
    static func after(_ text: some Collection<UInt8>) -> Int {
        let window = Array(text.prefix(longest + 1))
        var end = 0
        while end < window.count {
            end += 1
            if endsWithDash(window[..<end]) { break }
            let gap = lengthOfGap(endOf: window[..<end])
            if gap > 0 { return end - gap }
        }
        return end <= longest ? end : 0
    }

    /// A hyphen, or a dash from U+2010 to U+2015.
    private static func endsWithDash(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.last == UInt8(ascii: "-") || bytes.count > 2 && bytes.suffix(3).starts(with: [0xE2, 0x80]) && 0x90...0x95 ~= bytes[bytes.endIndex - 1]
    }

    /// How many bytes white space takes there, or what may be a field or a link: `_`, `[`, `☐`.
    private static func lengthOfGap(endOf bytes: ArraySlice<UInt8>) -> Int {
        guard let last = bytes.last else { return 0 }
        if last.isWhitespace || last == UInt8(ascii: "_") || last == UInt8(ascii: "[") { return 1 }
        return bytes.suffix(3).elementsEqual([0xE2, 0x98, 0x90]) ? 3 : 0
    }
}
