import SourceText

/// A heading's words, parted from what surrounds the name in them: "2. Launch (10 min):" is "launch" with 10 minutes.
package struct HeadingName: Hashable, Sendable {
    /// Folded (case, accents, white space), with dashes as spaces; without numbering, trailing colon,
    /// full stop or parenthesis, and without emoji around it.
    package let key: String
    /// The time that stands after the name.
    package let minutes: Minutes?

    package init(_ text: String) {
        let folded = text.withoutDecorations.folded
        guard folded.utf8.contains(where: Self.isMark) else {
            // Nothing in it can surround a name.
            (key, minutes) = (folded, nil)
            return
        }
        let time = HeadingTime(in: folded)
        let name = time?.removed(from: folded) ?? folded
        var rest = name[...]
        while let last = rest.last {
            if HeadingTime.isLoose(last) {
                rest.removeLast()
            } else if let group = HeadingTime.group(endingIn: rest) {
                rest = rest[..<group.lowerBound]
            } else {
                break
            }
        }
        minutes = time?.minutes
        let named = Self.withoutNumbering(rest)
        key = named.split { $0 == " " || $0 == "-" }.joined(separator: " ")
    }

    /// The key without a number behind it; `nil` where there is none.
    var withoutNumber: String? {
        guard let space = key.lastIndex(of: " "), case let last = key[key.index(after: space)...],
            last.utf8.allSatisfy(\.isDigit) || ["i", "ii", "iii", "iv"].contains(last)
        else { return nil }
        return String(key[..<space])
    }

    /// Whether a byte is a digit or a sign of ASCII.
    private static func isMark(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !byte.isLetter
    }

    /// Takes off "2. ", "2.1 ", "2) ", "II. ", "a) ", "(3) ", "step 1: ".
    private static func withoutNumbering(_ text: Substring) -> Substring {
        var text = text
        for word in ["step ", "part ", "phase ", "paso ", "parte ", "fase "] where text.hasPrefix(word) {
            let after = text.dropFirst(word.count)
            let number = after.prefix { $0.isNumber }
            let tail = after.dropFirst(number.count)
            if !number.isEmpty, let mark = tail.first, ":.-) ".contains(mark) {
                return tail.drop { ":.-) ".contains($0) }
            }
        }
        if text.first == "(" { text = text.dropFirst() }
        guard let space = text.firstIndex(of: " ") else { return text }
        let number = text[..<space]
        let rest = text[space...].drop { $0 == " " || $0 == "-" }
        guard !rest.isEmpty, isNumbering(number) else { return text }
        return rest
    }

    private static func isNumbering(_ word: Substring) -> Bool {
        let mark = word.last
        let name = mark == "." || mark == ")" || mark == ":" ? word.dropLast() : word
        guard !name.isEmpty else { return false }
        if name.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." }) { return true }
        guard name.count < word.count else { return false }
        return name.count == 1 && name.allSatisfy(\.isLetter) || name.allSatisfy { "ivxlc".contains($0) }
    }
}
