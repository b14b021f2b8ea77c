import HubContent

/// The texts that starters have.
extension Starter {
    /// A whole small hub, with paths relative to it: the files of `starters/hub/`, as they were when the program was built.
    static var hub: [(path: String, text: String)] {
        EmbeddedTexts.texts(in: "starters/hub").map { ($0.path, $0.text.replacing("{{version}}", with: Chalkline.version)) }
    }

    /// A starter for a page of one kind.
    static func page(_ kind: Kind, title: String) -> String {
        StarterPage.text(of: kind).replacing("{{title}}", with: yaml(title))
    }

    /// The name of the file for a page of this title.
    static func fileName(_ kind: Kind, title: String) -> String {
        // A title without a letter or a digit in it gives no name.
        guard title.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) else {
            return "untitled.md"
        }
        var slug = Address.slug(title)
        if Address.isTaken(slug) { slug += "-" + kind.rawValue }
        if slug.utf8.count <= longestName { return slug + ".md" }
        // A long one ends after a whole word, if there is one.
        var short = slug[...]
        while short.utf8.count > longestName { short.removeLast() }
        if let hyphen = short.lastIndex(of: "-"), hyphen > short.startIndex { short = short[..<hyphen] }
        return short + ".md"
    }

    /// In bytes: names that a person can read, and every disk can hold.
    private static let longestName = 80

    /// One line of text as YAML, between quotation marks where YAML could take a mark in it for its own.
    private static func yaml(_ text: String) -> String {
        let isPlain = text.first.map { $0.isLetter || $0.isNumber } == true && !text.contains { $0 == ":" || $0 == "#" }
        if isPlain { return text }
        return "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
    }
}
