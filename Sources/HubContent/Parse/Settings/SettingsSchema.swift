extension Schema where Target == Settings {
    /// Every key of hub.yml.
    static let settings = Schema([
        Key("title", .text, \.title),
        Key("tagline", .text, \.tagline),
        Key("baseURL", also: ["base-url", "baseurl"], .baseURL, \.baseURL),
        Key("language", also: ["lang"], .language, \.languageTag),
        Key("organization", also: ["organisation"], .text, \.organization),
        Key("license", also: ["licence"], .text, \.license),
        Key("vision", .text, \.vision),
        Key("edit", .edit, \.edit),
        Key("menu", .menu, \.menu),
        Key("roles", .roles, \.roles),
        Key("banks", .banks, \.banks),
        Key("headings", .headings, \.headings),
        Key("checks", .checks, \.checks),
        Key("html", .elements, \.elements),
    ])
}

extension Schema where Target == Bank {
    /// The keys of one bank.
    static let bank = Schema([
        Key("title", .text, \.title),
        Key("summary", .text, \.summary),
        Key("public", .flag, \.isPublic),
    ])
}

/// What hub.yml says of one role.
struct RoleEntry: Sendable {
    var title: Located<String>?
    var spanish: Located<String>?
    var english: Located<String>?
    var aliases: [Located<String>] = []
}

extension Schema where Target == RoleEntry {
    /// The keys of one role: its title, its title by language, other words for it.
    static let role = Schema([
        Key("title", .text, \.title),
        Key("en", .text, \.english),
        Key("es", .text, \.spanish),
        Key("aliases", also: ["alias"], .texts, \.aliases),
    ])
}
