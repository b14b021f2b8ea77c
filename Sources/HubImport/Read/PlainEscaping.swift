import HubContent

/// Words of plain text as Markdown: an author's own marks stay, what was never meant as one does not become one.
enum PlainEscaping {
    static func inline(_ text: String) -> String {
        guard text.contains(where: { "<$*\\".contains($0) }) else { return text }
        var result = ""
        var rest = text[...]
        while let next = rest.first {
            let after = rest.dropFirst().first
            switch next {
            case "\\" where after.map { !$0.isLetter && !$0.isNumber && !$0.isWhitespace } ?? false:
                // An author's own escape stays.
                result += rest.prefix(2)
                rest = rest.dropFirst(2)
            case "<" where after.map { $0.isLetter || "/!?".contains($0) } ?? false && !isAllowed(rest):
                result += "\\<"
                rest = rest.dropFirst()
            case "*" where result.last?.isNumber ?? false && after?.isNumber ?? false:
                // 3*4*5 is a product.
                result += "\\*"
                rest = rest.dropFirst()
            case "$":
                if let formula = formula(at: rest) {
                    result += formula
                    rest = rest.dropFirst(formula.count)
                } else {
                    result += "\\$"
                    rest = rest.dropFirst()
                }
            default:
                result.append(next)
                rest = rest.dropFirst()
            }
        }
        return result
    }

    /// An address between angle brackets, or one of the elements that pages may have.
    private static func isAllowed(_ rest: Substring) -> Bool {
        rest.prefixMatch(of: /<(https?:\/\/|mailto:)[^\s<>]+>|<\/?(sub|sup|u)>|<br ?\/?>|<!--/.ignoresCase()) != nil
    }

    /// The formula that begins here: between dollars, no sum of money, and one that can be read.
    private static func formula(at rest: Substring) -> Substring? {
        let mark = rest.hasPrefix("$$") ? "$$" : "$"
        let inside = rest.dropFirst(mark.count)
        guard let end = inside.firstRange(of: mark)?.lowerBound else { return nil }
        let tex = inside[..<end]
        guard let first = tex.first, let last = tex.last, mark == "$$" || !first.isWhitespace && !last.isWhitespace else { return nil }
        let isMoney = first.isNumber && tex.firstMatch(of: /(^|[^\\\p{L}])\p{L}{3,}/) != nil
        guard !isMoney, Formulas.mathML(String(tex), language: "en") != nil else { return nil }
        return rest[..<inside.index(end, offsetBy: mark.count)]
    }
}
