/// The words that a screen reader speaks for drawings, by name, in one language.
///
/// A text's `{name}` is filled in. A name that ends in `.one` is said instead of its own where there is just one.
package struct DrawingWords: Sendable {
    private let table: [String: String]
    private let given: @Sendable (String) -> String?
    private let readable: @Sendable (String) -> String

    /// - Parameters:
    ///   - language: a tag such as `en` or `es-MX`; a language that is not built in is spoken to in English.
    ///   - given: a theme's own text for a name, which comes before the built-in one.
    ///   - readable: the TeX of a label as one would say it.
    package init(
        language: String, given: @escaping @Sendable (String) -> String? = { _ in nil }, readable: @escaping @Sendable (String) -> String = { $0 }
    ) {
        let primary = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
        table = Self.builtIn[primary] ?? Self.english
        self.given = given
        self.readable = readable
    }

    /// The languages that drawings speak without a theme's help.
    package static let builtIn = ["en": english, "es": spanish]
}

extension DrawingWords {
    /// The text of a name with its fillings.
    func text(_ name: String, _ fillings: [String: String] = [:]) -> String {
        Self.fill(given(name) ?? table[name] ?? Self.english[name] ?? name, fillings)
    }

    /// The same for so many; `{n}` is the number.
    func text(_ name: String, n count: Int, _ fillings: [String: String] = [:]) -> String {
        let fillings = fillings.merging(["n": String(count)]) { $1 }
        return text(count == 1 ? name + ".one" : name, fillings)
    }

    /// A sentence, with a label before its full stop.
    func labelled(_ name: String, _ fillings: [String: String], _ label: String?) -> String {
        let sentence = text(name, fillings)
        guard let label else { return sentence }
        let open = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
        return text("withLabel", ["sentence": open, "label": unknown(label)])
    }

    /// The word for what is asked for.
    func unknown(_ text: String) -> String { text == "?" ? self.text("unknown") : text }

    /// With its formulas in words.
    func plain(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        func string(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
        var plain = ""
        var start = 0
        for span in FormulaSpans.find(in: scalars[...]) {
            plain += string(start..<span.lowerBound) + readable(string(span.lowerBound + 1..<span.upperBound - 1))
            start = span.upperBound
        }
        return plain + string(start..<scalars.count)
    }

    private static func fill(_ text: String, _ fillings: [String: String]) -> String {
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            filled += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: "}"), let value = fillings[String(rest[rest.index(after: open)..<close])] else {
                filled.append(rest.removeFirst())
                continue
            }
            filled += value
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}
