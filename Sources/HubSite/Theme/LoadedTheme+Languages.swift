import HubContent
import SourceText

extension LoadedTheme {
    /// The words of a language, or of the one that it is a form of: those of `es` for `es-MX`.
    func words(of tag: String) -> Words? { words[tag.lowercased()] ?? words[Self.primary(tag)] }

    /// The words for a language tag: its own, else the hub's, else English.
    func words(for language: String?, in hub: Hub) -> Words {
        for case let tag? in [language, hub.settings.language, "en"] {
            if let found = words(of: tag) { return found }
        }
        return Words(ThemeWords(), language: "en")
    }

    /// The finding about a hub in a language that the theme does not speak: its pages would be half in English.
    func unknownLanguage(in settings: Settings) -> Diagnostic? {
        guard let tag = settings.languageTag, words(of: tag.value) == nil else { return nil }
        let spoken = words.keys.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
        return Diagnostic(
            .unknownLanguage, path: Settings.path, at: tag.position,
            "the theme has no words in \"\(tag.value)\", so menus and labels are in English; translate them into "
                + "templates/strings/\(Self.primary(tag.value)).yml, or write a language that the theme has: \(spoken)")
    }

    private static func primary(_ tag: String) -> String { tag.prefix { $0 != "-" }.lowercased() }
}
