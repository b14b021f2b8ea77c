import SourceText

/// Gives ids by GitHub's rule and counts on where one is taken.
struct Slugger {
    private var taken: [String: Int] = [:]

    /// The slug of `words`, other than all that were given before.
    mutating func slug(of words: some Sequence<UInt8>) -> String {
        let base = Self.bare(words)
        return unique(base.isEmpty ? "section" : base)
    }

    /// `base`, or with `-1`, `-2` … after it.
    mutating func unique(_ base: String) -> String {
        guard var count = taken[base] else {
            taken[base] = 0
            return base
        }
        var candidate: String
        repeat {
            count += 1
            candidate = "\(base)-\(count)"
        } while taken[candidate] != nil
        taken[base] = count
        taken[candidate] = 0
        return candidate
    }

    /// Lower case, a hyphen for each space, and of all else only letters, marks, numbers, `-` and `_`.
    static func bare(_ words: some Sequence<UInt8>) -> String {
        let bytes = Array(words)[...].trimmed
        var slug: [UInt8] = []
        slug.reserveCapacity(bytes.count)
        var isASCII = true
        for byte in bytes {
            if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
                slug.append(byte.lowercased)
            } else if byte.isWhitespace {
                slug.append(UInt8(ascii: "-"))
            } else if byte >= 0x80 {
                isASCII = false
                break
            }
        }
        if isASCII { return String(decoding: slug, as: UTF8.self) }
        var text = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar {
            case " ", "\n", "\t": text += "-"
            case "-", "_": text.unicodeScalars.append(scalar)
            default:
                guard scalar.isWord else { continue }
                text += scalar.properties.lowercaseMapping
            }
        }
        return text
    }
}

extension MarkdownDocument {
    /// The slug of words that are no heading but can be linked to, such as a phase in a list.
    package static func slug(of words: String) -> String { Slugger.bare(words.utf8) }
}

extension Unicode.Scalar {
    /// A letter, a mark, a number or what joins words.
    fileprivate var isWord: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
            .connectorPunctuation:
            true
        default: false
        }
    }
}

extension ArraySlice<UInt8> {
    /// Without white space at either end.
    var trimmed: ArraySlice<UInt8> {
        var slice = self
        while let first = slice.first, first.isWhitespace { slice.removeFirst() }
        while let last = slice.last, last.isWhitespace { slice.removeLast() }
        return slice
    }
}
