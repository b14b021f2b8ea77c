import SourceText

/// What stands between the ends of a range of grades, practices or minutes: "3 to 5", "MP1 hasta MP3".
enum RangeWords {
    /// In folded text.
    static let all: Set<String> = ["to", "through", "a", "al", "hasta"]

    /// Both ends of a range, parted by such a word or by a dash.
    /// - Parameter text: folded.
    static func ends(of text: String) -> (first: String, last: String)? {
        let words = text.split(separator: " ")
        if let middle = words.firstIndex(where: { all.contains(String($0)) }) {
            return (words[..<middle].joined(separator: " "), words[(middle + 1)...].joined(separator: " "))
        }
        return text.firstIndex(of: "-").map { (text[..<$0].trimmed, text[text.index(after: $0)...].trimmed) }
    }
}
