import SourceText

/// Comparing words as a reader does: without regard to case, accents and kinds of spaces.
extension String {
    /// The text in lower case, without accents, dashes as `-`, typographic apostrophes as `'`, every run of
    /// white space as one space, and none at either end.
    package var folded: String {
        if let folded = foldedASCII { return folded }
        var result = String.UnicodeScalarView()
        var pendingSpace = false
        for scalar in lowercased().unicodeScalars {
            if scalar.properties.isWhitespace {
                pendingSpace = !result.isEmpty
                continue
            }
            if scalar.isCombiningAccent { continue }
            if pendingSpace {
                result.append(" ")
                pendingSpace = false
            }
            result.append(scalar.withoutAccent)
        }
        return String(result)
    }

    /// The same for text of ASCII alone, which most is; `nil` for other text.
    private var foldedASCII: String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var pendingSpace = false
        for byte in utf8 {
            guard byte < 0x80 else { return nil }
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                pendingSpace = !bytes.isEmpty
                continue
            }
            if pendingSpace {
                bytes.append(0x20)
                pendingSpace = false
            }
            bytes.append(byte.lowercased)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The words of the folded text; with `separatingDashes`, a dash between two words parts them.
    func foldedWords(separatingDashes: Bool) -> [String] {
        folded.split { $0 == " " || separatingDashes && $0 == "-" }.map(String.init)
    }

    /// An id made of the text: folded letters and digits, everything between as one `-`.
    package var idSlug: String {
        folded.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
            .map { String($0) }.joined(separator: "-")
    }
}

extension Unicode.Scalar {
    /// U+0300 … U+036F: what an accent is when it stands as a scalar of its own.
    fileprivate var isCombiningAccent: Bool { (0x300...0x36F).contains(value) }

    /// Of a lower-case letter of Spanish, French, Portuguese or German the letter without its accent; of a
    /// dash or apostrophe the plain one.
    fileprivate var withoutAccent: Unicode.Scalar {
        guard value > 0x7F else { return self }
        return switch value {
        case 0xE0...0xE5: "a"
        case 0xE7: "c"
        case 0xE8...0xEB: "e"
        case 0xEC...0xEF: "i"
        case 0xF1: "n"
        case 0xF2...0xF6: "o"
        case 0xF9...0xFC: "u"
        case 0xFD, 0xFF: "y"
        case 0x2010...0x2015, 0x2212: "-"
        case 0x2018, 0x2019, 0x02BC: "'"
        default: self
        }
    }
}
