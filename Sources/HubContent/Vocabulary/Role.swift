/// Someone a hub speaks to: a coach, a principal, who makes policy.
package struct Role: Hashable, Sendable {
    /// What front matter and addresses call it: `district-leader`.
    package var id: String
    /// Its title by language (`en`, `es`); under `""` the one for every language that has none of its own.
    package var titles: [String: String]
    /// Other words for it, as headings and front matter write them.
    package var aliases: [String]

    package init(id: String, titles: [String: String], aliases: [String] = []) {
        self.id = id
        self.titles = titles
        self.aliases = aliases
    }

    /// What a page in `language` (a tag such as `es` or `es-MX`) calls it.
    package func title(in language: String) -> String {
        let primary = language.prefix { $0 != "-" }.lowercased()
        return titles[primary] ?? titles[""] ?? titles["en"] ?? id
    }
}
