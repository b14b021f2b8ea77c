/// A page that the site makes of the whole hub rather than of one document.
package enum Overview: Hashable, Sendable {
    /// The roles, and one of them by its index in `Settings.roles`.
    case roles, role(Int)
    /// All of one part of what there is for a role, where its page shows only the first.
    case roleList(Int, RoleGuide.Part)
    /// The coverage map of the standards, and all mathematical practices.
    case standards, practices
    /// The map of the vision's elements.
    case vision
    /// All that serves one element of the vision, by its id, where the map shows only the first.
    case element(String)
    /// The tasks that a reader collects in the browser.
    case plan
    /// The works that the hub cites: the first page, and those of one initial letter (small, `a`).
    case references(initial: String?)
}
