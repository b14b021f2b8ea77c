import SourceText

/// The page that an author starts from, one for each kind: a file of `starters/pages/`, as it was when the program was built.
package enum StarterPage {
    /// Its Markdown, with `{{title}}` where the title goes.
    package static func text(of kind: Kind) -> String {
        let path = "starters/pages/\(kind.rawValue).md"
        return EmbeddedStarters.files.first { $0.path.description == path }?.text.description ?? ""
    }

    /// What starters ask their author to write, paragraph by paragraph, by its length in bytes: all that says "Say …" or
    /// "Write …". Comments, which never reach the site, are among it and do no harm.
    static let prompts: [Int: [[UInt8]]] = {
        let lines = Kind.allCases.flatMap { text(of: $0).split(separator: "\n") }
        let prompts = lines.flatMap { $0.split(separator: "|") }.map(withoutMarks).filter(asks)
        return Dictionary(grouping: Set(prompts).map { Array($0.utf8) }, by: \.count)
    }()

    private static func asks(_ line: String) -> Bool {
        line.utf8.split(separator: .space).contains { word in ["Say", "Write"].contains { word.drop { !$0.isLetter }.elementsEqual($0.utf8) } }
    }

    /// The words of a line of Markdown: without emphasis and the marks of an item or a box to tick.
    private static func withoutMarks(_ line: Substring) -> String {
        line.split(separator: " ").drop { !$0.contains(where: \.isLetter) }.joined(separator: " ").filter { $0 != "*" }
    }
}
