package import Standards

/// Link's value: the documents as one hub, every relation resolved.
///
/// A class, because all that renders a page holds it, on every thread.
package final class Hub: Sendable {
    package let settings: Settings
    package let audience: Audience
    /// By address.
    package let pages: [Page]
    /// Kinds in their order, then banks, then other folders.
    package let collections: [PageCollection]
    /// Lists across banks and folders: the tasks of a grade, of a domain, with a practice, on a standard.
    package let facets: [PageCollection]
    /// The standards that the hub knows, and what its tasks do for each.
    package let standards: StandardsCatalog
    package let coverage: Coverage
    /// The pages that the site makes of the whole hub.
    package let overviews: [Overview]
    /// One for each of the settings' roles, in their order; empty where nothing is said of roles.
    package let roles: [RoleGuide]
    /// The page of the model that hub.yml names as the vision.
    package let vision: Int?
    /// The pages that serve each element of a model, in their order.
    package let serving: [ServedElement: [Int]]
    /// Every work that its pages list.
    package let bibliography: Bibliography
    package let assets: [AssetFile]
    /// Old addresses with the page that each leads to now.
    package let redirects: [Redirect]

    /// hub.yml's menu; empty where the theme's own is meant.
    package let menu: [MenuEntry]

    init(
        settings: Settings, audience: Audience, pages: [Page], collections: [PageCollection], facets: [PageCollection],
        standards: StandardsCatalog, coverage: Coverage, overviews: [Overview], roles: [RoleGuide], vision: Int?,
        serving: [ServedElement: [Int]], bibliography: Bibliography, assets: [AssetFile], redirects: [Redirect],
        menu: [MenuEntry]
    ) {
        self.settings = settings
        self.audience = audience
        self.pages = pages
        self.collections = collections
        self.facets = facets
        self.standards = standards
        self.coverage = coverage
        self.overviews = overviews
        self.roles = roles
        self.vision = vision
        self.serving = serving
        self.bibliography = bibliography
        self.assets = assets
        self.redirects = redirects
        self.menu = menu
    }

    /// The list of all tasks.
    package var taskList: PageCollection? { collections.first { $0.content == .kind(.task) } }

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

    /// An address that a page had (`aliases:`).
    package struct Redirect: Hashable, Sendable {
        package var from: Address
        /// The page, by index in `pages`.
        package var to: Int
    }
}
