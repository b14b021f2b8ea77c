import Citations

/// Tells where an entry of a list of references begins: with its authors, and then a date in parentheses (APA 7).
enum ReferenceBeginning {
    /// Whether a line, with the two that follow it where lines are broken, begins an entry.
    static func matches(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first(where: { $0 != "*" && $0 != "_" }),
            first.properties.isUppercase || "dvl".unicodeScalars.contains(first)
        else { return false }
        let bytes = Array(text.prefix(400).replacing(/[*_]/, with: "").utf8)
        guard let date = EntryDates.ranges(in: bytes).first else { return false }
        let authors = String(decoding: bytes[..<date.lowerBound], as: UTF8.self)
        // "Ware, J." or "Chval, K. B., & Lannin, J."
        if authors.firstMatch(of: /^(d[aei]l? |van |von |la )*[\p{Lu}][\p{L}'’\- ]+,\s+\p{Lu}/) != nil { return true }
        // An organization: names in capitals, and the full stop before the date.
        let words = authors.split(whereSeparator: \.isWhitespace)
        let isName = words.count { $0.first?.isUppercase ?? false } * 2 >= words.count
        return !words.isEmpty && isName && words.count <= 14 && bytes[date.upperBound...].first == UInt8(ascii: ".")
    }
}
