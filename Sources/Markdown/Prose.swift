import SourceText

/// The words of a part of a document's HTML, each byte with its place there: what checks and citations read.
///
/// Tags are gone and character references resolved. A block ends with a line feed. Code, formulas and
/// the marks of footnotes are one U+FFFC (object replacement character), so that the words around them are not taken for
/// neighbours.
package struct Prose: Sendable {
    package private(set) var text: [UInt8] = []
    /// For each byte of `text`, where in the HTML it stands.
    package private(set) var offsets: [Int] = []

    /// - Parameter range: of `document.html`, at the edges of elements.
    package init(of document: MarkdownDocument, in range: Range<Int>) {
        text.reserveCapacity(range.count)
        offsets.reserveCapacity(range.count)
        document.html.withUnsafeBufferPointer { read($0, range) }
    }

    /// The range of the HTML that a range of the words covers.
    package func htmlRange(of words: Range<Int>) -> Range<Int> {
        guard !words.isEmpty else { return 0..<0 }
        return offsets[words.lowerBound]..<offsets[words.upperBound - 1] + 1
    }
}

extension Prose {
    private static let blocks: Set<String> = [
        "p", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "tr", "table", "blockquote", "div",
        "caption", "figcaption", "pre", "hr", "dt", "dd", "section", "aside", "figure",
    ]

    private mutating func read(_ html: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var index = range.lowerBound
        // The element whose words are left out, until it ends.
        var hidden: String?
        while index < range.upperBound {
            let byte = html[index]
            if byte == UInt8(ascii: "<") {
                let (name, isEnd, end) = Self.tag(at: index, in: html, until: range.upperBound)
                if let element = hidden {
                    if isEnd, name == element {
                        hidden = nil
                        if Self.blocks.contains(name) { endBlock(at: index) }
                    }
                } else if !isEnd, name == "code" || name == "pre" || name == "math" || name == "sup" && Self.isFootnoteMark(html, index, end) {
                    hidden = name
                    add([0xEF, 0xBF, 0xBC], at: index)
                } else if name == "br" {
                    add([.space], at: index)
                } else if Self.blocks.contains(name) {
                    endBlock(at: index)
                }
                index = end
            } else if hidden != nil {
                index += 1
            } else if byte == UInt8(ascii: "&"), let (character, length) = WrittenReference.character(in: html[(index + 1)...]) {
                // Its place is where the reference ends, so that ranges cover it whole.
                add([character], at: index + length)
                index += 1 + length
            } else {
                text.append(byte == .lineFeed ? .space : byte)
                offsets.append(index)
                index += 1
            }
        }
        endBlock(at: range.upperBound)
    }

    private mutating func add(_ bytes: [UInt8], at offset: Int) {
        for byte in bytes {
            text.append(byte)
            offsets.append(offset)
        }
    }

    private mutating func endBlock(at offset: Int) {
        while text.last == .space {
            text.removeLast()
            offsets.removeLast()
        }
        if let last = text.last, last != .lineFeed { add([.lineFeed], at: offset) }
    }

    private static func tag(
        at start: Int, in html: UnsafeBufferPointer<UInt8>, until limit: Int
    ) -> (name: String, isEnd: Bool, end: Int) {
        var index = start + 1
        let isEnd = index < limit && html[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        let nameStart = index
        while index < limit, html[index].isLetter || html[index].isDigit { index += 1 }
        let name = String(decoding: html[nameStart..<index], as: UTF8.self)
        while index < limit, html[index] != UInt8(ascii: ">") { index += 1 }
        return (name, isEnd, min(limit, index + 1))
    }

    private static func isFootnoteMark(_ html: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        String(decoding: html[start..<end], as: UTF8.self).contains("footnote-mark")
    }
}
