import SourceText

/// A blank to fill in, written as underscores: "____ cm", "____/____/____". Markdown takes some of them for marks of emphasis
/// (CommonMark 0.31, section 6.2), which are gone from the page then.
enum BlankRun {
    /// Whether a run of underscores is a blank that has to be kept from the parser.
    ///
    /// Four are always one. Two and three may be the marks of bold words, unless they stand by themselves, or with another
    /// run and nothing but a sign such as `/` between.
    static func isBlank(_ run: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        let before = run.lowerBound > 0 ? text[run.lowerBound - 1] : .lineFeed
        let after = run.upperBound < text.count ? text[run.upperBound] : .lineFeed
        // With space on both sides they are no marks to the parser either.
        guard run.count > 1, !(before.isWhitespace && after.isWhitespace) else { return false }
        if run.count > 3 { return true }
        return (isEdge(before) || joinsBlank(before: run.lowerBound, in: text)) && (isEdge(after) || joinsBlank(after: run.upperBound, in: text))
    }

    /// Whether a sign and another run stand before a run, with the beginning of a year between at most: `__/20__`.
    private static func joinsBlank(before start: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = start - 1
        while index > 0, start - index < 3, text[index].isDigit { index -= 1 }
        return index > 0 && isSign(text[index]) && text[index - 1] == underscore
    }

    private static func joinsBlank(after end: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard end < text.count, isSign(text[end]) else { return false }
        var index = end + 1
        while index < text.count, index - end < 3, text[index].isDigit { index += 1 }
        return index < text.count && text[index] == underscore
    }

    private static let underscore = UInt8(ascii: "_")

    private static func isEdge(_ byte: UInt8) -> Bool { byte.isWhitespace || byte == UInt8(ascii: "|") }

    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ","): true
        default: false
        }
    }
}
