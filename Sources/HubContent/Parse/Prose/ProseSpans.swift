import SourceText

/// Stretches of prose that are no words: formulas and addresses.
enum ProseSpans {
    /// Longer than any formula in a line of text.
    private static let longest = 1000

    /// Where TeX between dollar signs ends that begins at `index`: no space inside the signs, no digit after
    /// the closing one, so that "$5 and $10" are prices.
    static func endOfTeX(at index: Int, in text: UnsafeBufferPointer<UInt8>, until end: Int) -> Int? {
        let dollar = UInt8(ascii: "$")
        let isDisplay = index + 1 < end && text[index + 1] == dollar
        let start = index + (isDisplay ? 2 : 1)
        guard start < end, isDisplay || !text[start].isWhitespace else { return nil }
        for close in start..<min(end, start + longest) where text[close] == dollar {
            if isDisplay {
                if close + 1 < end, text[close + 1] == dollar { return close + 2 }
            } else if close > start, !text[close - 1].isWhitespace, close + 1 == end || !text[close + 1].isDigit {
                return close + 1
            }
        }
        return nil
    }

    /// Where an address ends that begins with `://` or `www.` at `index`: at white space, or at a parenthesis
    /// that was opened before it.
    static func endOfAddress(at index: Int, in text: UnsafeBufferPointer<UInt8>, until end: Int) -> Int? {
        guard goesOn(text, at: index, until: end, with: "://") || goesOn(text, at: index, until: end, with: "www.") else { return nil }
        var depth = 0
        for place in index..<end {
            switch text[place] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                if depth == 0 { return place }
                depth -= 1
            case let byte where byte.isWhitespace: return place
            default: break
            }
        }
        return end
    }

    private static func goesOn(_ text: UnsafeBufferPointer<UInt8>, at start: Int, until end: Int, with word: StaticString) -> Bool {
        guard start + word.utf8CodeUnitCount <= end else { return false }
        for offset in 0..<word.utf8CodeUnitCount where text[start + offset] != word.utf8Start[offset] { return false }
        return true
    }
}
