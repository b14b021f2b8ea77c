import SourceText

/// What an author writes in a form for something to fill in.
enum FieldMark {
    /// The boxes that word processors have, three bytes each.
    static let boxes = ["☐", "□", "▢", "◻", "❏", "❐", "❑", "❒", "⬜"]

    /// How long a box is that `text` begins with: `☐`, or `[ ]` and `[]` before words; 0 where it begins with none.
    static func boxLength(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        if text.first == 0xE2, boxes.contains(where: { text.starts(with: $0.utf8) }) { return 3 }
        let length = text.starts(with: "[ ]".utf8) ? 3 : text.starts(with: "[]".utf8) ? 2 : 0
        return length > 0 && text.dropFirst(length).first?.isWhitespace == true ? length : 0
    }

    /// How long a run of dots is that `text` begins with: more of them than end a sentence that trails off; else 0.
    static func dotsLength(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var rest = text
        while true {
            if rest.first == UInt8(ascii: ".") { rest.removeFirst() } else if rest.starts(with: "…".utf8) { rest.removeFirst(3) } else { break }
        }
        let length = rest.startIndex - text.startIndex
        return length > 4 ? length : 0
    }

    /// Whether a sign joins two blanks, as those of a date.
    static func joins(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-") }

    /// Whether any mark stands at the beginning of `text`.
    static func begins(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        text.starts(with: "___".utf8) || boxLength(text) > 0 || dotsLength(text) > 0
    }
}
