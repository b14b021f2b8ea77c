/// Tells where an entry of a list of references begins: with its authors, and then a date in parentheses (APA 7).
enum ReferenceBeginning {
    /// Whether a line, with the two that follow it where lines are broken, begins an entry.
    static func matches(_ text: String) -> Bool {
        let text = text.replacing(/[*_]/, with: "")
        guard let first = text.unicodeScalars.first, first.properties.isUppercase || "dvl".unicodeScalars.contains(first),
            let date = text.prefix(400).firstMatch(of: /\((\d{4}[a-z]?(,[^)]*)?|n\.\s?d\.|in press|s\.\s?f\.)\)/)
        else { return false }
        let authors = text[..<date.range.lowerBound]
        // "Ware, J." or "Chval, K. B., & Lannin, J."
        if authors.firstMatch(of: /^(d[aei]l? |van |von |la )*[\p{Lu}][\p{L}'’\- ]+,\s+\p{Lu}/) != nil { return true }
        // An organization: names in capitals, and the full stop before the date.
        let words = authors.split(whereSeparator: \.isWhitespace)
        let isName = words.count { $0.first?.isUppercase ?? false } * 2 >= words.count
        return !words.isEmpty && isName && words.count <= 14 && text[date.range.upperBound...].first == "."
    }
}
