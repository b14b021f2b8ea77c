import SourceText

/// Names in the one form in which they are compared: lower case, no accents, one kind of hyphen, no apostrophes,
/// no initials, articles or suffixes; `|` wherever the names are told apart by a comma, `&` or "and".
enum NameKey {
    /// What stands between two names, as a word.
    static let conjunctions: Set<String> = ["and", "y", "und"]
    /// What is left out of names: an article, and the suffixes that a citation leaves away (APA 7, section 8.17).
    static let silent: Set<String> = ["the", "jr", "sr", "ii", "iii", "iv"]

    /// The key of names as a reference list has them.
    static func key(of name: String) -> String {
        let text = Array(name.utf8)
        var key = ""
        var separator = ""
        for token in Tokenizer.tokens(of: text) {
            switch token.kind {
            case .comma, .ampersand:
                separator = "|"
            case .word, .number, .year:
                let word = word(text[token.nameRange])
                if conjunctions.contains(word) {
                    separator = "|"
                } else if !silent.contains(word) {
                    key += key.isEmpty ? word : (separator.isEmpty ? " " : separator) + word
                    separator = ""
                }
            default:
                break
            }
        }
        return key
    }

    /// One word, folded.
    static func word(_ bytes: ArraySlice<UInt8>) -> String {
        if bytes.allSatisfy({ $0.isLetter }) {
            return String(unsafeUninitializedCapacity: bytes.count) { word in
                for (place, byte) in bytes.enumerated() { word[place] = byte.lowercased }
                return bytes.count
            }
        }
        var folded = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "'", ".", "\u{2018}", "\u{2019}": continue
            case "\u{2010}"..."\u{2015}": folded.append("-")
            case "\0"..."\u{7F}": folded.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value).lowercased))
            case _ where scalar.properties.canonicalCombiningClass != .notReordered: continue
            default: folded += withoutAccent(scalar)
            }
        }
        return folded
    }

    /// Unicode's own name of an accented letter says which letter it is: LATIN SMALL LETTER E WITH ACUTE.
    private static func withoutAccent(_ scalar: Unicode.Scalar) -> String {
        let lower = scalar.properties.lowercaseMapping
        guard let name = lower.unicodeScalars.first?.properties.name, name.hasPrefix(letter) else { return lower }
        let rest = name.utf8.dropFirst(letter.utf8.count)
        guard let base = rest.first, rest.dropFirst().starts(with: " WITH".utf8) else { return lower }
        return String(Unicode.Scalar(base.lowercased))
    }

    private static let letter = "LATIN SMALL LETTER "
}
