import SourceText

/// Writes the words of HTML; see `Prose`.
struct ProseReader {
    private let html: UnsafeBufferPointer<UInt8>
    /// Has a byte for each of the HTML and one for each range, which is enough: what takes more than a byte stands for a tag.
    private let text: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0
    private(set) var offsets = ProseOffsets()
    /// The tag after the words that are being copied, or where the range ends.
    private var nextTag = 0
    private let blocks = ElementName.blocks
    private let hidden = ElementName.hidden

    init(html: UnsafeBufferPointer<UInt8>, text: UnsafeMutableBufferPointer<UInt8>) {
        self.html = html
        self.text = text
    }

    mutating func read(_ range: Range<Int>) {
        var index = range.lowerBound
        // The element whose words are left out, until it ends.
        var skipped: ElementName?
        while index < range.upperBound {
            if html[index] == UInt8(ascii: "<") {
                let tag = Tag(at: index, in: html, until: range.upperBound)
                if let element = skipped {
                    if tag.isEnd, tag.name == element {
                        skipped = nil
                        if blocks.contains(tag.name) { endBlock(at: index) }
                    }
                } else if !tag.isEnd, hidden.contains(tag.name) || tag.isFootnoteMark(in: html) {
                    skipped = tag.name
                    for byte: UInt8 in [0xEF, 0xBF, 0xBC] { append(byte) }
                    offsets.append(3, at: index, isOnePlace: true)
                } else if tag.name == .lineBreak {
                    append(.space)
                    offsets.append(1, at: index)
                } else if blocks.contains(tag.name) {
                    endBlock(at: index)
                }
                index = tag.range.upperBound
            } else if skipped != nil {
                index = html.first(UInt8(ascii: "<"), in: index..<range.upperBound) ?? range.upperBound
            } else if html[index] == UInt8(ascii: "&"), let (character, length) = WrittenReference.character(in: html[(index + 1)...]) {
                // Its place is where the reference ends, so that ranges cover it whole.
                append(character)
                offsets.append(1, at: index + length)
                index += 1 + length
            } else {
                index = copy(from: index, until: range.upperBound)
            }
        }
        endBlock(at: range.upperBound)
    }

    /// Copies the words up to the next tag or reference, of which there is one byte at least.
    private mutating func copy(from start: Int, until limit: Int) -> Int {
        // Many references may stand before one tag, which is looked for once.
        if nextTag <= start { nextTag = html.first(UInt8(ascii: "<"), in: start..<limit) ?? limit }
        let end = html.first(UInt8(ascii: "&"), in: start + 1..<nextTag) ?? nextTag
        let words = UnsafeMutableBufferPointer(rebasing: text[count..<count + end - start])
        _ = words.initialize(fromContentsOf: html[start..<end])
        var line = words.startIndex
        while let lineEnd = UnsafeBufferPointer(words).first(.lineFeed, in: line..<words.endIndex) {
            words[lineEnd] = .space
            line = lineEnd + 1
        }
        offsets.append(end - start, at: start)
        count += end - start
        return end
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) {
        text[count] = byte
        count += 1
    }

    private mutating func endBlock(at offset: Int) {
        let end = count
        while count > 0, text[count - 1] == .space { count -= 1 }
        if count < end { offsets.removeLast(end - count) }
        if count > 0, text[count - 1] != .lineFeed {
            append(.lineFeed)
            offsets.append(1, at: offset)
        }
    }
}

private struct Tag {
    let name: ElementName
    let isEnd: Bool
    let range: Range<Int>

    init(at start: Int, in html: UnsafeBufferPointer<UInt8>, until limit: Int) {
        var index = start + 1
        isEnd = index < limit && html[index] == UInt8(ascii: "/")
        if isEnd { index += 1 }
        let nameStart = index
        while index < limit, html[index].isLetter || html[index].isDigit { index += 1 }
        name = ElementName(html[nameStart..<index])
        let end = html.first(UInt8(ascii: ">"), in: index..<limit) ?? limit
        range = start..<min(limit, end + 1)
    }

    func isFootnoteMark(in html: UnsafeBufferPointer<UInt8>) -> Bool {
        guard name == .superscript else { return false }
        let mark = "footnote-mark".utf8
        return range.contains { html[$0..<range.upperBound].starts(with: mark) }
    }
}

/// The name of an element as a number, which is compared at once: its last nine letters.
private struct ElementName: Equatable {
    private let bits: UInt64

    @inline(__always)
    init(_ name: some Sequence<UInt8>) { bits = name.reduce(0) { $0 &<< 7 | UInt64($1) } }

    static let lineBreak = ElementName("br".utf8)
    static let superscript = ElementName("sup".utf8)

    /// Elements of which no words are read.
    static let hidden = ["code", "pre", "math"].map { ElementName($0.utf8) }

    static let blocks = [
        "p", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "tr", "table", "blockquote", "div",
        "caption", "figcaption", "pre", "hr", "dt", "dd", "section", "aside", "figure",
    ].map { ElementName($0.utf8) }
}
