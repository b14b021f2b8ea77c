extension Overview {
    /// Where the page stands.
    package func address(in settings: Settings) -> Address {
        switch self {
        case .roles: Address("roles/")
        case .role(let index): Address("roles/\(settings.roles[index].id)/")
        case .standards: Address("standards/")
        case .practices: Address("practices/")
        case .vision: Address("vision/")
        case .references(nil): Address("references/")
        case .references(let initial?): Address("references/\(initial)/")
        }
    }
}
