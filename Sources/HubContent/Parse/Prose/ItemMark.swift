import SourceText

/// What a line begins with that was meant to be an item of a list.
enum ItemMark: Equatable {
    case bullet
    /// `a)`, `(a)`, `a.`
    case letter(UInt8)
    /// `1.`, `1)`; whether a space comes after it.
    case number(Int, isSpaced: Bool)

    /// - Parameter line: without the blanks at its beginning.
    init?(_ line: ArraySlice<UInt8>) {
        guard let first = line.first else { return nil }
        if Self.isBullet(first, line) {
            self = .bullet
        } else if first.isDigit {
            let digits = line.prefix(3).prefix(while: \.isDigit)
            let rest = line[digits.endIndex...]
            guard digits.count < 3, let number = Int(String(decoding: digits, as: UTF8.self)),
                rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"), let next = rest.dropFirst().first, !next.isDigit
            else { return nil }
            self = .number(number, isSpaced: Self.isBlank(next))
        } else {
            let isOpened = first == UInt8(ascii: "(")
            let rest = isOpened ? line.dropFirst() : line
            guard let letter = rest.first, letter.isLetter, let end = rest.dropFirst().first,
                end == UInt8(ascii: ")") || end == UInt8(ascii: ".") && !isOpened,
                let next = rest.dropFirst(2).first, Self.isBlank(next)
            else { return nil }
            self = .letter(letter)
        }
    }

    func isFollowed(by next: Self) -> Bool {
        switch (self, next) {
        case (.bullet, .bullet): true
        case (.letter(let letter), .letter(let other)): other == letter + 1
        case (.number(let number, _), .number(let other, _)): other == number + 1
        default: false
        }
    }

    /// Whether Markdown takes it for an item's, where a list may be.
    var isOfMarkdown: Bool {
        if case .number(_, let isSpaced) = self { isSpaced } else { false }
    }

    var advice: String {
        switch self {
        case .bullet: "begin each with \"- \", the space too"
        case .letter: "put an empty line between them, or write 1. and 2."
        case .number(_, isSpaced: false): "write a space after each number and its mark"
        case .number: "put an empty line above the first"
        }
    }

    private static func isBullet(_ first: UInt8, _ line: ArraySlice<UInt8>) -> Bool {
        let next = line.dropFirst().first ?? .lineFeed
        switch first {
        // One that is closed again sets words off.
        case UInt8(ascii: "*"): return next.isLetter && !line.dropFirst().contains(first)
        case UInt8(ascii: "-"): return next.isLetter
        // The round sign of a word processor's second level.
        case UInt8(ascii: "o"):
            return next == UInt8(ascii: "\t") || next == .space && line.dropFirst(2).first.map { $0.isLetter && $0 != $0.lowercased } == true
        case 0x80...:
            guard let sign = String(decoding: line.prefix(4), as: UTF8.self).first else { return false }
            return ListBullets.all.contains(sign) || sign == "·" || "–—".contains(sign) && line.dropFirst(3).first.map(isBlank) == true
        default: return false
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == .space || byte == UInt8(ascii: "\t") }
}
