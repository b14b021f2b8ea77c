import HubContent

/// Roles as other pages name and link them.
struct RoleLinks {
    let hub: Hub
    let place: Address
    let words: Words

    /// A role's title in the language of the page.
    func title(_ id: String) -> String {
        guard let index = hub.settings.roles.firstIndex(where: { $0.id == id }) else { return id }
        return hub.settings.roles[index].title(in: words.language)
    }

    /// The same, and the role's page from here; no address where the site has no pages of roles.
    func link(_ id: String) -> (text: String, href: String?) {
        guard !hub.roles.isEmpty, let index = hub.settings.roles.firstIndex(where: { $0.id == id }) else { return (title(id), nil) }
        return (title(id), place.reference(to: Overview.role(index).address(in: hub.settings)))
    }
}
