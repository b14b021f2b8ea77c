import SourceText

/// Raw HTML taken to pieces: tags, comments and the text between them.
enum RawHTML {
    struct Piece {
        enum Kind { case text, open, close, comment, other }
        var kind: Kind
        var range: Range<Int>
        /// Of a tag, in lower case.
        var name = ""
        /// Whether a tag has no attributes.
        var isBare = true
        var isClosed = true
        var isTag: Bool { kind == .open || kind == .close }
    }

    /// Elements without an end tag.
    static let empty: Set<String> = ["br", "hr", "img", "input", "wbr", "col", "area", "source", "track"]
    /// Elements that stand within a line of text.
    static let phrases: Set<String> = [
        "br", "sub", "sup", "u", "kbd", "mark", "small", "span", "abbr", "b", "i", "s", "q", "cite", "code",
        "ins", "del", "var", "samp", "wbr", "em", "strong", "dfn", "bdi", "bdo", "time", "data",
    ]

    static func pieces(of text: UnsafeBufferPointer<UInt8>) -> [Piece] {
        var pieces: [Piece] = []
        var runStart = 0
        var index = 0
        func add(_ piece: Piece) {
            if runStart < index { pieces.append(Piece(kind: .text, range: runStart..<index)) }
            pieces.append(piece)
            index = piece.range.upperBound
            runStart = index
        }
        while index < text.count {
            guard text[index] == UInt8(ascii: "<"), let piece = piece(of: text, at: index) else {
                index += 1
                continue
            }
            add(piece)
        }
        if runStart < text.count { pieces.append(Piece(kind: .text, range: runStart..<text.count)) }
        return pieces
    }

    /// The tag or comment that begins at a `<`; `nil` where none does.
    static func piece(of text: UnsafeBufferPointer<UInt8>, at start: Int) -> Piece? {
        let rest = text[start...]
        if rest.starts(with: "<!--".utf8) {
            var index = start + 4
            // `<!-->` and `<!--->` are whole comments too.
            if text[index...].starts(with: ">".utf8) { return Piece(kind: .comment, range: start..<index + 1) }
            if text[index...].starts(with: "->".utf8) { return Piece(kind: .comment, range: start..<index + 2) }
            while index < text.count {
                if text[index...].starts(with: "-->".utf8) { return Piece(kind: .comment, range: start..<index + 3) }
                index += 1
            }
            return Piece(kind: .comment, range: start..<text.count, isClosed: false)
        }
        var index = start + 1
        let isClose = index < text.count && text[index] == UInt8(ascii: "/")
        if isClose { index += 1 }
        guard index < text.count else { return nil }
        if !isClose, text[index] == UInt8(ascii: "!") || text[index] == UInt8(ascii: "?") {
            let end = text[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? text.count
            return Piece(kind: .other, range: start..<end)
        }
        guard text[index].isLetter else { return nil }
        var name: [UInt8] = []
        while index < text.count, text[index].isLetter || text[index].isDigit || text[index] == UInt8(ascii: "-") {
            name.append(text[index].lowercased)
            index += 1
        }
        let attributes = index
        var quote: UInt8?
        while index < text.count {
            let byte = text[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
            index += 1
        }
        let isBare = text[attributes..<index].allSatisfy { $0.isWhitespace || $0 == UInt8(ascii: "/") }
        return Piece(
            kind: isClose ? .close : .open, range: start..<min(index + 1, text.count),
            name: String(decoding: name, as: UTF8.self), isBare: isBare && index < text.count)
    }

    /// What to say of a piece that is shown as text.
    static func message(for source: String, piece: Piece, isAllowed: Bool) -> String {
        let tag = source.split(whereSeparator: \.isNewline).first.map(String.init) ?? source
        let shown = tag.count > 60 ? tag.prefix(57) + "…" : tag[...]
        return "raw HTML is shown as text: \(shown); \(isComparison(tag, piece) ? comparison : advice(for: piece, isAllowed: isAllowed))"
    }

    /// Whether what looks like a tag is rather mathematics: "a<b and b>c" has the tag `<b and b>`.
    private static func isComparison(_ tag: String, _ piece: Piece) -> Bool {
        piece.kind == .open && piece.name.utf8.count == 1 && !piece.isBare && !tag.contains("=")
    }

    private static let comparison = "where < means \"is less than\", put a \\ before it or a space behind it"

    private static func advice(for piece: Piece, isAllowed: Bool) -> String {
        if piece.kind == .close, isAllowed || piece.name == "p" { return "nothing it could end is open here" }
        if isAllowed { return "<\(piece.name)> may stand without attributes only" }
        return switch piece.name {
        case "b", "strong": "for bold write **words**"
        case "i", "em": "for italics write *words*"
        case "s", "del", "strike": "for struck words write ~~words~~"
        case "code", "tt": "for code write `words`"
        case "a": "for a link write [words](address)"
        case "img": "for an image write ![what it shows](file.png)"
        case "video": "for a film write ![what it shows](file.mp4)"
        case "h1", "h2", "h3", "h4", "h5", "h6":
            "for a heading write \(String(repeating: "#", count: piece.name.utf8.last.map { Int($0) - 48 } ?? 1)) words"
        case "p", "div", "section": "leave a blank line between paragraphs instead"
        case "ul", "ol", "li": "for a list begin each line with - or 1."
        case "table", "tr", "td", "th", "thead", "tbody": "for a table write its cells between | signs"
        case "hr": "for a rule write ---"
        case "blockquote": "for a quotation begin each line with >"
        case "iframe", "embed", "object": "link to the page instead"
        case "script", "style", "form", "input", "button": "take it out"
        default: "write it in Markdown, or put a \\ before the <"
        }
    }
}
