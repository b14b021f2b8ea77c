import HubContent
import SourceText

/// The theme's words in each language that it has.
///
/// What a word is, whether it is counted and what is filled into it, the theme's own English says: a hub's own file, English
/// too, must have each, and may have more.
struct ThemeLanguages {
    /// The theme's English words where the hub has its own file of them.
    private let replacedEnglish: ThemeWords?
    private var files: [File] = []

    fileprivate struct File {
        /// In lower case.
        var language: String
        var path: String
        var words: ThemeWords
        var isOwn: Bool
    }

    /// The language that the others are held against.
    private static let reference = "en"

    init(replacedEnglish: ThemeWords?) {
        self.replacedEnglish = replacedEnglish
    }

    /// - Parameter isOwn: whether it is a file of the hub.
    mutating func add(_ words: ThemeWords, from path: String, language: String, isOwn: Bool) {
        files.append(File(language: language, path: path, words: words, isOwn: isOwn))
    }

    /// The words to render with. What a language lacks it says in English: loading has reported it, or it is a word of the
    /// hub's own that only its English file has.
    var byLanguage: [String: Words] {
        let english = english.completed(by: replacedEnglish ?? ThemeWords())
        return Dictionary(
            files.map { ($0.language, Words($0.words, language: $0.language, completedBy: english)) }, uniquingKeysWith: { first, _ in first })
    }

    /// What the hub's own files lack, or have in another form than the theme shows.
    var diagnostics: [Diagnostic] {
        guard replacedEnglish != nil || files.contains(where: { $0.language == Self.reference }) else {
            return [Diagnostic(.missingWord, path: "templates/strings/en.yml", "the theme has no words in English; add templates/strings/en.yml")]
        }
        let reference = replacedEnglish ?? english
        return files.filter(\.isOwn).flatMap { file in
            let missing = (reference.entries.map(\.name.value) + hubWords).filter { file.words[$0] == nil }
            return reference.entries.compactMap { fault(in: file, comparedWith: $0) } + self.missing(missing, in: file)
        }
    }
}

private extension ThemeLanguages {
    var english: ThemeWords { files.first { $0.language == Self.reference }?.words ?? ThemeWords() }

    /// The words that the hub's English file has beside the theme's. Each of its files must have them, the theme's cannot.
    var hubWords: [String] {
        guard let replacedEnglish, let own = files.first(where: { $0.isOwn && $0.language == Self.reference }) else { return [] }
        // Drawings have words of their own in every language.
        return own.words.entries.map(\.name.value).filter { replacedEnglish[$0] == nil && !$0.hasPrefix(Words.drawingPrefix) }
    }

    /// Word by word, unless most of the file is missing.
    func missing(_ words: [String], in file: File) -> [Diagnostic] {
        guard words.count > Self.mostMissing, let first = words.first else {
            return words.map { Diagnostic(.missingWord, path: file.path, "the word \"\($0)\" is missing; add a line \"\($0): …\"") }
        }
        return [
            Diagnostic(
                .missingWord, path: file.path,
                "\(words.count) of the theme's words are missing, such as \"\(first)\"; copy the theme's templates/strings/en.yml, and translate each of its lines")
        ]
    }

    static let mostMissing = 20

    func fault(in file: File, comparedWith entry: ThemeWords.Entry) -> Diagnostic? {
        let name = entry.name.value
        guard let own = file.words.entry(name) else { return nil }
        func fault(_ message: String, suggestion: String? = nil) -> Diagnostic {
            Diagnostic(.missingWord, path: file.path, at: own.name.position, message, suggestion: suggestion)
        }
        switch (entry.word, own.word) {
        case (.plural, .plain): return fault("the word \"\(name)\" is counted; write one: and other: below it")
        case (.plain, .plural): return fault("the word \"\(name)\" is not counted; write one text behind it")
        case (.plain(let reference), .plain(let text)), (.plural(_, let reference), .plural(_, let text)):
            let wanted = Fillings(of: reference)
            // "one task" may do without its number.
            let all = if case .plural(let one, _) = own.word { Fillings(of: one + text) } else { Fillings(of: text) }
            if let stray = all.names.first(where: { !wanted.names.contains($0) }) {
                let left = wanted.names.filter { !all.names.contains($0) }
                let meant = left.count == 1 ? left.first : nearestName(to: stray, among: wanted.names)
                let fix = meant.map { "did you mean \"{\($0)}\"?" } ?? "take it out"
                return fault("nothing is filled in for {\(stray)} in the word \"\(name)\"; \(fix)", suggestion: meant.map { "{\($0)}" })
            }
            let has = Fillings(of: text).names
            return wanted.names.first { !has.contains($0) }.map { lost in
                fault("the word \"\(name)\" has no {\(lost)}, so what belongs there is never shown; write {\(lost)} where it is to stand")
            }
        }
    }
}
