import SourceText

/// The signs that lead from words to a footnote and back, in HTML that the Markdown writer wrote: no part of the words, of
/// which they would make "Table 2.1".
package enum FootnoteMark {
    /// Where the sign ends that begins at a `<`; `nil` where none begins there.
    package static func end(at start: Int, in html: ArraySlice<UInt8>) -> Int? {
        guard start + 2 < html.endIndex else { return nil }
        switch html[start + 1] {
        case UInt8(ascii: "s") where html[start...].starts(with: mark): return end(of: endOfMark, after: start, in: html)
        case UInt8(ascii: "a") where html[start...].starts(with: wayBack): return end(of: endOfWayBack, after: start, in: html)
        default: return nil
        }
    }

    private static let mark = Array("<sup class=\"footnote-mark\"".utf8)
    private static let endOfMark = Array("</sup>".utf8)
    private static let wayBack = Array("<a href=\"#Mark-".utf8)
    private static let endOfWayBack = Array("</a>".utf8)

    private static func end(of tag: [UInt8], after start: Int, in html: ArraySlice<UInt8>) -> Int? {
        var index = start
        while let next = html[(index + 1)...].firstIndex(of: UInt8(ascii: "<")) {
            if html[next...].starts(with: tag) { return next + tag.count }
            index = next
        }
        return nil
    }
}
