extension Overview {
    /// Where the page stands.
    package func address(in settings: Settings) -> Address {
        switch self {
        case .roles: Address("roles/")
        case .role(let index): Address("roles/\(Address.slug(settings.roles[index].id))/")
        case .roleList(let index, let part): Address(Overview.role(index).address(in: settings).path + part.rawValue + "/")
        case .standards: .standards
        case .practices: .practices
        case .plan: Address("plan/")
        case .vision: Address("vision/")
        case .element(let id): Address("vision/\(Address.slug(id))/")
        case .references(nil): Address("references/")
        case .references(let initial?): Address("references/\(initial)/")
        }
    }
}
