import Markdown
import SourceText

/// `missing-language`: a page whose headings are Spanish in a hub that is English, and that names no language: its frame,
/// its handout and what a screen reader speaks would be in the wrong one.
enum LanguageCheck {
    /// - Parameter language: the hub's.
    static func findings(in documents: [Document], language: String) -> [Diagnostic] {
        guard language.hasPrefix("en") else { return [] }
        return documents.compactMap { document in
            guard document.frontMatter.language == nil else { return nil }
            let names = document.sections.lazy.filter { $0.meaning != nil }.map { document.heading(of: $0).text }
            // One may be a word of both languages, or a name.
            let spanish = names.filter { Self.spanish.contains(HeadingName($0).key) }
            guard spanish.count > 1, spanish.count > names.count / 2 else { return nil }
            return Diagnostic(
                .missingLanguage, path: document.path, at: Position(line: 1),
                "the headings of this page are Spanish (\"\(spanish[0])\", \"\(spanish[1])\"), and its language is not named; add \"language: es\" at its top")
        }
    }

    /// The names that are Spanish and not English as well.
    private static let spanish: Set<String> = {
        let english = HeadingNames.all.flatMap(\.english)
        return Set(HeadingNames.all.flatMap(\.spanish).map { HeadingName($0).key }).subtracting(english.map { HeadingName($0).key })
    }()
}
