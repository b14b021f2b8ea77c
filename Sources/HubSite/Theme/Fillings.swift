import SourceText

/// What is filled into a word of the theme: the names between its braces, `n` of `Page {n}`.
struct Fillings {
    /// Each once, in the order of the text.
    private(set) var names: [String] = []

    init(of text: String) {
        for part in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
            guard let end = part.firstIndex(of: "}") else { continue }
            let name = String(part[..<end])
            let isName = !name.isEmpty && name.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.isDigit }
            if isName, !names.contains(name) { names.append(name) }
        }
    }
}
