/// What hub.yml says; every setting has a default.
package struct Settings: Hashable, Sendable {
    /// Where a hub keeps it.
    package static let path = "content/hub.yml"

    package var title: Located<String>?
    package var tagline: Located<String>?
    package var baseURL: Located<BaseURL>?
    package var organization: Located<String>?
    /// The licence of every page that names none.
    package var license: Located<String>?
    /// The model that everything is lined up with, as a path: `models/responsive-math-teaching`.
    package var vision: Located<String>?
    /// Where readers can suggest a change to a page.
    package var edit: Located<EditAddress>?
    /// Empty: the theme's own.
    package var menu: [MenuItem] = []
    package var roles: [Role] = Role.builtIn
    package var banks: [Bank] = []
    /// Names that headings have in this hub beside the built-in ones.
    package var headings: [Meaning: [String]] = [:]
    package var checks = Checks()
    /// Elements that raw HTML may use, without attributes.
    package var elements: Set<String> = ["br", "sub", "sup", "u"]
    /// As it is given; `nil` where it is not.
    package var languageTag: Located<String>?

    package init() {}

    /// The language of every page that names none: `en`, `es-MX`.
    package var language: String { languageTag?.value ?? "en" }

    /// What is said of a bank.
    /// - Parameter slug: its folder as it stands in addresses.
    package func bank(_ slug: String) -> Bank? {
        banks.first { $0.slug == slug }
    }

    package var headingMatcher: HeadingMatcher { HeadingMatcher(additions: headings) }
    package var roleMatcher: RoleMatcher { RoleMatcher(roles) }
}
