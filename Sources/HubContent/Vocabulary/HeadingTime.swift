import SourceText

/// The time that a heading gives its part: "Launch (10 min)", "Launch – 10 min", "Launch (whole class, 10 min)".
package struct HeadingTime: Hashable, Sendable {
    package let minutes: Minutes
    /// Where it stands in the heading, with what joins it to the words that stay: bytes.
    package let range: Range<Int>

    /// Looks from the end, over punctuation and over parentheses that hold no time.
    package init?(in text: String) {
        // A half is a character of Latin-1, which all begin with 0xC2 or 0xC3.
        guard text.utf8.contains(where: { $0.isDigit || $0 == 0xC2 }) else { return nil }
        var rest = text[...]
        var end = text.endIndex
        while let last = rest.last {
            if Self.isLoose(last) {
                rest.removeLast()
            } else if let group = Self.group(endingIn: rest) {
                if let found = Self.time(in: group, of: rest) {
                    self.init(found, in: text)
                    return
                }
                rest = rest[..<group.lowerBound]
                end = rest.endIndex
            } else {
                guard let (start, minutes) = Self.trailingTime(rest) else { return nil }
                // A full stop behind it goes with it, the space before a parenthesis stays.
                self.init((start..<(end == text.endIndex ? end : rest.endIndex), minutes), in: text)
                return
            }
        }
        return nil
    }

    private init(_ found: (range: Range<String.Index>, minutes: Minutes), in text: String) {
        minutes = found.minutes
        let start = text.utf8.distance(from: text.startIndex, to: found.range.lowerBound)
        range = start..<start + text[found.range].utf8.count
    }

    /// The words that stay.
    package func removed(from text: String) -> String {
        String(decoding: text.utf8.prefix(range.lowerBound), as: UTF8.self)
            + String(decoding: text.utf8.dropFirst(range.upperBound), as: UTF8.self)
    }
}

extension HeadingTime {
    /// What may stand behind a heading's name without being part of it.
    static func isLoose(_ character: Character) -> Bool {
        character == ":" || character == "." || character == "?" || character == "*" || character.isWhitespace || isDash(character)
    }

    /// The parenthesis that a text ends in, unless that is all of it.
    static func group(endingIn text: Substring) -> Range<String.Index>? {
        let opening: Character
        switch text.last {
        case ")": opening = "("
        case "]": opening = "["
        default: return nil
        }
        guard let start = text.lastIndex(of: opening), start != text.startIndex else { return nil }
        return start..<text.endIndex
    }

    /// The time in a parenthesis that may hold more: with its comma there, with the parenthesis where it is all.
    private static func time(in group: Range<String.Index>, of text: Substring) -> (range: Range<String.Index>, minutes: Minutes)? {
        let inside = text[text.index(after: group.lowerBound)...].dropLast()
        let parts = inside.split { $0 == "," || $0 == ";" || $0 == "·" }
        for (index, part) in parts.enumerated() {
            guard let minutes = Minutes(String(part.drop(while: \.isWhitespace)), needsUnit: true) else { continue }
            if parts.count == 1 { return (withSpaceBefore(group.lowerBound, in: text)..<group.upperBound, minutes) }
            let range = index > 0
                ? parts[index - 1].endIndex..<part.endIndex
                : part.startIndex..<parts[1].drop(while: \.isWhitespace).startIndex
            return (range, minutes)
        }
        return nil
    }

    /// "Launch - 10 min", "Launch: 10 min", "Launch, 10 min": where what follows the name begins.
    private static func trailingTime(_ text: Substring) -> (start: String.Index, minutes: Minutes)? {
        // No time is longer, and a heading may be a page long.
        let near = text.suffix(40)
        var end = near.endIndex
        while let mark = near[..<end].lastIndex(where: { isDash($0) || $0 == ":" || $0 == "," || $0 == "|" }) {
            // A dash without a space before it is in a range of minutes.
            if !isDash(text[mark]) || text[..<mark].last?.isWhitespace ?? false,
                let minutes = Minutes(String(text[text.index(after: mark)...]), needsUnit: true)
            {
                return (withSpaceBefore(mark, in: text), minutes)
            }
            end = mark
        }
        return lastWords(of: near)
    }

    /// "Explore 15 min": a time with its unit and nothing before it but a space.
    private static func lastWords(of text: Substring) -> (start: String.Index, minutes: Minutes)? {
        var found: (start: String.Index, minutes: Minutes)?
        var end = text.endIndex
        for _ in 0..<5 {
            guard let space = text[..<end].lastIndex(where: \.isWhitespace), space > text.startIndex else { break }
            if let minutes = Minutes(String(text[text.index(after: space)...]), needsUnit: true) { found = (withSpaceBefore(space, in: text), minutes) }
            end = space
        }
        return found
    }

    /// Those that `String.folded` writes as hyphens.
    private static func isDash(_ character: Character) -> Bool {
        character == "-" || character.unicodeScalars.first.map { 0x2010...0x2015 ~= $0.value || $0.value == 0x2212 } ?? false
    }

    private static func withSpaceBefore(_ index: String.Index, in text: Substring) -> String.Index {
        var index = index
        while index > text.startIndex, text[text.index(before: index)].isWhitespace { index = text.index(before: index) }
        return index
    }
}
