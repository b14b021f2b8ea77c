import SourceText

/// `[[Title or path#heading|text]]`, as it stands in the tree: in one text, or in texts that soft breaks part.
struct WikiLink {
    var destination: String
    var text: String
    /// Whether its words are only where it leads: no `|` gives it others.
    var isBare: Bool
    /// The offset after `]]`, where it ends in the text it began in.
    var end: Int
    /// Where to go on, where it ended in a later text.
    var goOn: (node: MarkdownNode?, skip: Int)?

    init?(at start: Int, in text: UnsafeBufferPointer<UInt8>, of node: MarkdownNode) {
        var content: [UInt8] = []
        var piece = Self.piece(of: text, from: start + 2)
        content.append(contentsOf: text[(start + 2)..<piece.end])
        end = piece.end + 2
        if !piece.closes, piece.end < text.count { return nil }
        var next = node.next
        while !piece.closes {
            // A name goes on after a soft break, and nowhere else.
            guard let current = next, content.count <= 1000 else { return nil }
            switch current.kind {
            case .softBreak:
                content.append(.space)
            case .text:
                let literal = current.literal
                piece = Self.piece(of: literal, from: 0)
                content.append(contentsOf: literal[..<piece.end])
                if !piece.closes, piece.end < literal.count { return nil }
                goOn = (current, piece.end + 2)
            default: return nil
            }
            next = current.next
        }
        guard content.count <= 1000 else { return nil }
        let bar = content.firstIndex(of: UInt8(ascii: "|"))
        let name = content[..<(bar ?? content.endIndex)].trimmed
        let shown = bar.map { content[($0 + 1)...].trimmed } ?? name
        guard !name.isEmpty else { return nil }
        destination = String(decoding: name, as: UTF8.self)
        isBare = bar == nil || shown.isEmpty
        self.text = String(decoding: isBare ? name : shown, as: UTF8.self)
    }

    /// How far a name reaches: up to `]]`, which closes it, or to a `[`, which no name has.
    private static func piece(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, closes: Bool) {
        var index = start
        while index < text.count {
            if text[index] == UInt8(ascii: "[") { return (index, false) }
            if text[index] == UInt8(ascii: "]"), index + 1 < text.count, text[index + 1] == UInt8(ascii: "]") {
                return (index, true)
            }
            index += 1
        }
        return (text.count, false)
    }
}
