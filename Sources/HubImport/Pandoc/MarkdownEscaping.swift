/// Words of a document as Markdown that shows them as they are.
enum MarkdownEscaping {
    /// Puts a backslash before what would be markup within a line. A dollar would begin a formula.
    static func inline(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        func at(_ index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }
        for (index, scalar) in scalars.enumerated() {
            let (before, after) = (at(index - 1), at(index + 1))
            let isMarkup = switch scalar {
            case "\\", "`", "*", "$": true
            // Between letters it is a letter; several are a blank to fill in.
            case "_": before != "_" && after != "_" && !(before.isWord && after.isWord)
            case "<": after.map { $0.properties.isAlphabetic || "/!?".unicodeScalars.contains($0) } ?? false
            case "[": after == "[" || after == "^"
            case "(": before == "]"
            case ":": before == "]"
            case "&": after == "#" || after.map(\.properties.isAlphabetic) ?? false && scalars[index...].prefix(12).contains(";")
            case "~": before == "~" || after == "~"
            default: false
            }
            if isMarkup { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }

    /// The same for a paragraph's beginning, where `#`, `>`, `-` and `1.` would begin something else.
    static func beginning(_ text: String) -> String {
        guard let first = text.first else { return text }
        let rest = text.dropFirst()
        let isAlone = rest.first.map(\.isWhitespace) ?? true
        switch first {
        case "#": return text.drop { $0 == "#" }.first.map(\.isWhitespace) ?? true ? "\\" + text : text
        case "-", "+": return isAlone || text.allSatisfy({ $0 == first || $0 == " " }) ? "\\" + text : text
        case ">", "|", "=": return "\\" + text
        case "~" where text.hasPrefix("~~~"): return "\\" + text
        case "_" where text.allSatisfy({ $0 == "_" || $0 == " " }): return "\\" + text
        default: break
        }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty, digits.count < 10, let mark = text.dropFirst(digits.count).first, mark == "." || mark == ")",
            text.dropFirst(digits.count + 1).first.map(\.isWhitespace) ?? true
        {
            return digits + "\\" + text.dropFirst(digits.count)
        }
        return text
    }
}

extension MarkdownEscaping {
    /// The same for a heading's end, where `#` after a space would close it (CommonMark 0.31, "ATX headings").
    static func headingEnd(_ text: String) -> String {
        let marks = text.reversed().prefix { $0 == "#" }.count
        let words = text.dropLast(marks)
        return marks > 0 && words.last.map(\.isWhitespace) ?? true ? words + "\\" + text.suffix(marks) : text
    }
}

extension Optional<Unicode.Scalar> {
    fileprivate var isWord: Bool { map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false }
}
