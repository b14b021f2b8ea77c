import Markdown
import SourceText

/// `missing-language`: a page whose headings are Spanish in a hub that is English, and that names no language: its frame,
/// its handout and what a screen reader speaks would be in the wrong one.
enum MissingLanguage {
    /// - Parameter language: the hub's.
    static func findings(in documents: [Document], language: String) -> [Diagnostic] {
        guard language.hasPrefix("en") else { return [] }
        return documents.compactMap { document in
            guard document.frontMatter.language == nil else { return nil }
            var spanish: [String] = []
            for section in document.sections where section.meaning != nil {
                let name = document.heading(of: section).text
                let key = HeadingName(name).key
                // Of nearly every page the first decides.
                if Self.names.english.contains(key) { return nil }
                if Self.names.spanish.contains(key) { spanish.append(name) }
            }
            guard spanish.count > 1 else { return nil }
            return Diagnostic(
                .missingLanguage, path: document.path, at: Position(line: 1),
                "the headings of this page are Spanish (\"\(spanish[0])\", \"\(spanish[1])\"), and its language is not named; add \"language: es\" at its top")
        }
    }

    /// The names that are of one of the two languages alone.
    private static let names: (english: Set<String>, spanish: Set<String>) = {
        let english = Set(HeadingNames.all.flatMap(\.english).map { HeadingName($0).key })
        let spanish = Set(HeadingNames.all.flatMap(\.spanish).map { HeadingName($0).key })
        return (english.subtracting(spanish), spanish.subtracting(english))
    }()
}
