import SourceText

/// A text with what was taken out of it before parsing.
///
/// Each piece is stood in for by U+E000, its number and U+E001: no mark of Markdown, and a letter to the rule of
/// emphasis. Where one turns up in code, raw HTML or an address, it is put back as it stood.
struct StandIns {
    enum Content {
        case formula(Formula)
        /// A further line of the formula before it.
        case continued
        /// A `$$` that opens a block of its line and is never closed.
        case unclosed(place: Int)
        /// What stands there, and nothing else.
        case source
    }

    struct Formula {
        var tex: [UInt8]
        /// For each byte of `tex`, where in the text it stands.
        var places: [Int]
        var isBlock: Bool
    }

    struct Piece {
        var source: [UInt8]
        var content: Content
    }

    /// What the parser gets.
    var text: [UInt8] = []
    private(set) var pieces: [Piece] = []

    mutating func append(_ piece: Piece) {
        text.append("\u{E000}")
        text.append("\(pieces.count)")
        text.append("\u{E001}")
        pieces.append(piece)
    }

    /// The formula that a stand-in is for.
    func formula(_ number: Int) -> Formula? {
        guard pieces.indices.contains(number), case .formula(let formula) = pieces[number].content else { return nil }
        return formula
    }

    /// Text cut at its stand-ins: what stands between them, and their numbers.
    enum Part: Equatable {
        case text(Range<Int>)
        case piece(Int)
    }

    /// - Returns: the parts in order; `nil` where the bytes have no stand-in.
    func parts(of bytes: UnsafeBufferPointer<UInt8>) -> [Part]? {
        guard bytes.contains(0xEE) else { return nil }
        var parts: [Part] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] == 0xEE, let (number, end) = number(at: index, in: bytes) else {
                index += 1
                continue
            }
            if start < index { parts.append(.text(start..<index)) }
            parts.append(.piece(number))
            index = end
            start = end
        }
        guard !parts.isEmpty else { return nil }
        if start < bytes.count { parts.append(.text(start..<bytes.count)) }
        return parts
    }

    /// The bytes as they stood in the source; `nil` where that is how they stand.
    func restored(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        parts(of: bytes)?.flatMap { part -> [UInt8] in
            switch part {
            case .text(let range): Array(bytes[range])
            case .piece(let number): pieces[number].source
            }
        }
    }

    private func number(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (Int, end: Int)? {
        guard bytes[start...].starts(with: [0xEE, 0x80, 0x80]) else { return nil }
        var index = start + 3
        var number = 0
        while index < bytes.count, bytes[index].isDigit, number < pieces.count {
            number = number * 10 + Int(bytes[index] - UInt8(ascii: "0"))
            index += 1
        }
        guard index > start + 3, number < pieces.count, bytes[index...].starts(with: [0xEE, 0x80, 0x81]) else { return nil }
        return (number, index + 3)
    }
}
