import Markdown
import SourceText

/// The words of HTML that the Markdown writer wrote, as a search shows them: tags gone, a line for each block,
/// formulas in a line of plain characters.
struct SearchText {
    private(set) var bytes: [UInt8] = []

    init(html: ArraySlice<UInt8>) {
        bytes.reserveCapacity(html.count)
        var index = html.startIndex
        let isSpecial = Self.isSpecial
        while index < html.endIndex {
            // Most is words with a space between, which are taken as they stand.
            if bytes.last?.isWhitespace ?? true { while index < html.endIndex, html[index] == .space { index += 1 } }
            let start = index
            while index < html.endIndex, !isSpecial[Int(html[index])] { index += 1 }
            bytes.append(contentsOf: html[start..<index])
            guard index < html.endIndex else { break }
            index = takeSpecial(at: index, in: html)
        }
        while let last = bytes.last, last.isWhitespace { bytes.removeLast() }
    }

    private static let isSpecial = (UInt8.min...UInt8.max).map {
        $0.isWhitespace && $0 != .space || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&")
    }

    /// - Returns: where to go on.
    private mutating func takeSpecial(at index: Int, in html: ArraySlice<UInt8>) -> Int {
        switch html[index] {
        case UInt8(ascii: "<"):
            if let math = MathElement(at: index, in: html) {
                bytes += ReadableTeX(math.tex).bytes
                return math.range.upperBound
            }
            if let end = FootnoteMark.end(at: index, in: html) { return end }
            var end = index + 1
            while end < html.endIndex, html[end] != UInt8(ascii: ">") { end += 1 }
            take(tag: html[index + 1..<end])
            return min(end + 1, html.endIndex)
        case UInt8(ascii: "&"):
            let reference = WrittenReference.character(in: html[(index + 1)...])
            bytes.append(reference?.0 ?? html[index])
            return index + 1 + (reference?.1 ?? 0)
        default:
            if let last = bytes.last, !last.isWhitespace { bytes.append(.space) }
            return index + 1
        }
    }

    /// The names of elements that begin a line, by their first letter.
    private static let blocks: [[[UInt8]]] = {
        var blocks = [[[UInt8]]](repeating: [], count: 256)
        let names = [
            "p", "li", "td", "th", "tr", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "figcaption", "caption",
            "pre", "blockquote", "summary",
        ]
        for name in names.map({ Array($0.utf8) }) { blocks[Int(name[0])].append(name) }
        return blocks
    }()

    /// Ends the line where a block begins or ends.
    private mutating func take(tag: ArraySlice<UInt8>) {
        var start = tag.startIndex
        if tag.first == UInt8(ascii: "/") { start += 1 }
        var end = start
        while end < tag.endIndex, tag[end].isLetter || tag[end].isDigit { end += 1 }
        guard end > start, Self.blocks[Int(tag[start])].contains(where: { $0.elementsEqual(tag[start..<end]) }) else { return }
        while bytes.last == .space { bytes.removeLast() }
        if let last = bytes.last, last != .lineFeed { bytes.append(.lineFeed) }
    }
}
