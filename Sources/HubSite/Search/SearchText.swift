import Markdown
import SourceText

/// The words of HTML that the Markdown writer wrote, as a search shows them: tags gone, a line for each block,
/// formulas in a line of plain characters.
struct SearchText {
    private(set) var bytes: [UInt8] = []

    init(html: ArraySlice<UInt8>) {
        bytes.reserveCapacity(html.count)
        var index = html.startIndex
        while index < html.endIndex {
            let byte = html[index]
            if byte == UInt8(ascii: "<") {
                if let math = MathElement(at: index, in: html) {
                    bytes += ReadableTeX(math.tex).bytes
                    index = math.range.upperBound
                } else {
                    let end = html[index...].firstIndex(of: UInt8(ascii: ">")) ?? html.endIndex - 1
                    take(tag: html[index + 1..<end])
                    index = end + 1
                }
                continue
            }
            index += 1
            if byte.isWhitespace {
                if let last = bytes.last, !last.isWhitespace { bytes.append(.space) }
            } else if byte == UInt8(ascii: "&"), let (character, length) = WrittenReference.character(in: html[index...]) {
                bytes.append(character)
                index += length
            } else {
                bytes.append(byte)
            }
        }
        while let last = bytes.last, last.isWhitespace { bytes.removeLast() }
    }

    private static let blocks = [
        "p", "li", "td", "th", "tr", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "figcaption", "caption", "pre",
        "blockquote", "summary",
    ].map { Array($0.utf8) }

    /// Ends the line where a block begins or ends.
    private mutating func take(tag: ArraySlice<UInt8>) {
        let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0.isLetter || $0.isDigit }
        guard Self.blocks.contains(where: { $0.elementsEqual(name) }) else { return }
        while bytes.last == .space { bytes.removeLast() }
        if let last = bytes.last, last != .lineFeed { bytes.append(.lineFeed) }
    }
}
