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
                let end = html[index...].firstIndex(of: UInt8(ascii: ">")) ?? html.endIndex - 1
                index = take(tag: html[index + 1..<end], in: html, after: end + 1)
            } else if byte == UInt8(ascii: "&"), let (character, length) = Self.character(html[index...]) {
                bytes.append(character)
                index += length
            } else {
                if !byte.isWhitespace { bytes.append(byte) } else if let last = bytes.last, last != .space, last != .lineFeed { bytes.append(.space) }
                index += 1
            }
        }
        while let last = bytes.last, last.isWhitespace { bytes.removeLast() }
    }

    private static let blocks = ["p", "li", "td", "th", "tr", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "figcaption", "caption", "pre", "blockquote", "summary"]
        .map { Array($0.utf8) }
    private static let math = Array("math".utf8)
    private static let note = Array("<annotation encoding=\"application/x-tex\">".utf8)

    /// - Returns: where to go on.
    private mutating func take(tag: ArraySlice<UInt8>, in html: ArraySlice<UInt8>, after end: Int) -> Int {
        let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0.isLetter || $0.isDigit }
        if name.elementsEqual(Self.math), tag.first != UInt8(ascii: "/") { return takeFormula(in: html[end...]) }
        if Self.blocks.contains(where: { $0.elementsEqual(name) }) {
            while bytes.last == .space { bytes.removeLast() }
            if let last = bytes.last, last != .lineFeed { bytes.append(.lineFeed) }
        }
        return end
    }

    private mutating func takeFormula(in html: ArraySlice<UInt8>) -> Int {
        var index = html.startIndex
        while let next = html[index...].firstIndex(of: UInt8(ascii: "<")) {
            if html[next...].starts(with: Self.note) {
                let start = next + Self.note.count
                let end = html[start...].firstIndex(of: UInt8(ascii: "<")) ?? html.endIndex
                bytes += ReadableTeX(Self.decoded(html[start..<end])).bytes
                index = end
            } else if html[next...].starts(with: "</math>".utf8) {
                return next + "</math>".utf8.count
            } else {
                index = next + 1
            }
        }
        return html.endIndex
    }

    private static func decoded(_ html: ArraySlice<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        var index = html.startIndex
        while index < html.endIndex {
            if html[index] == UInt8(ascii: "&"), let (character, length) = character(html[index...]) {
                text.append(character)
                index += length
            } else {
                text.append(html[index])
                index += 1
            }
        }
        return text
    }

    private static let references: [(name: [UInt8], character: UInt8)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
    ].map { (Array($0.0.utf8), UInt8(ascii: $0.1)) }

    private static func character(_ html: ArraySlice<UInt8>) -> (UInt8, length: Int)? {
        references.first { html.starts(with: $0.name) }.map { ($0.character, $0.name.count) }
    }
}

/// TeX as one would read it out of a line: `\frac{3}{4}` is 3/4.
struct ReadableTeX {
    private(set) var bytes: [UInt8] = []

    private static let signs: [String: String] = [
        "times": "×", "cdot": "·", "div": "÷", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠", "pm": "±",
        "to": "→", "sqrt": "√", "pi": "π", "approx": "≈", "circ": "°", "degree": "°", "angle": "∠", "theta": "θ", "alpha": "α", "infty": "∞",
    ]

    init(_ tex: [UInt8]) {
        var index = 0
        while index < tex.count {
            let byte = tex[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\\"):
                let name = tex[index...].prefix(while: \.isLetter)
                index += name.isEmpty ? 1 : name.count
                if let sign = Self.signs[String(decoding: name, as: UTF8.self)] { bytes.append(sign) } else if name.isEmpty { bytes.append(.space) }
            case UInt8(ascii: "}") where index < tex.count && tex[index] == UInt8(ascii: "{"): bytes.append(UInt8(ascii: "/"))
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"), UInt8(ascii: "&"): break
            default: bytes.append(byte)
            }
        }
    }
}
