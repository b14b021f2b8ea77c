package import Standards

/// Link's value: the documents as one hub, every relation resolved.
package struct Hub: Sendable {
    package var settings: Settings
    package var audience: Audience
    /// By address.
    package var pages: [Page]
    /// Kinds in their order, then banks, then other folders.
    package var collections: [Collection]
    /// Lists across banks and folders: the tasks of a grade, of a domain, with a practice, on a standard.
    package var facets: [Collection] = []
    /// The standards that the hub knows, and what its tasks do for each.
    package var standards = StandardsCatalog.commonCore
    package var coverage = Coverage()
    /// The pages that the site makes of the whole hub.
    package var overviews: [Overview] = []
    /// One for each of the settings' roles, in their order; empty where nothing is said of roles.
    package var roles: [RoleGuide] = []
    /// The page of the model that hub.yml names as the vision.
    package var vision: Int?
    /// The pages that serve each element of a model, in their order.
    package var serving: [ServedElement: [Int]] = [:]
    /// Every work that its pages list.
    package var bibliography = Bibliography()
    package var assets: [AssetFile]
    /// Old addresses with the page that each leads to now.
    package var redirects: [Redirect]

    /// hub.yml's menu; empty where the theme's own is meant.
    package var menu: [MenuEntry]

    /// A place that the menu leads to, and what it is called there.
    package struct MenuEntry: Hashable, Sendable {
        /// `nil`: the title of what is there.
        package var label: String?
        package var target: Target

        package init(label: String?, target: Target) {
            self.label = label
            self.target = target
        }
    }

    package struct Redirect: Hashable, Sendable {
        package var from: Address
        package var to: Int
    }
}
