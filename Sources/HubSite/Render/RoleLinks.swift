import HubContent

/// Roles as other pages name and link them.
struct RoleLinks {
    let hub: Hub
    let place: Address
    let words: Words

    /// A role's title in the language of the page, and its page from here; no address where the site has no pages of roles.
    func link(_ id: String) -> (text: String, href: String?) {
        guard let index = hub.settings.roles.firstIndex(where: { $0.id == id }) else { return (id, nil) }
        let address = Overview.role(index).address(in: hub.settings)
        return (
            hub.settings.roles[index].title(in: words.language), hub.roles.isEmpty ? nil : place.reference(to: address)
        )
    }
}
