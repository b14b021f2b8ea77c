import HubContent

/// Which list stands at an address, so that no page has to look through all of them.
struct ListIndex: Sendable {
    private var lists: [Address: Collection] = [:]

    init(_ hub: Hub) {
        lists.reserveCapacity(hub.collections.count + hub.facets.count)
        for list in hub.facets { lists[list.address] = list }
        for list in hub.collections { lists[list.address] = list }
    }

    subscript(address: Address) -> Collection? { lists[address] }

    /// The lists that an address lies below, the outermost first.
    func lists(above address: Address) -> [Collection] {
        var found: [Collection] = []
        var path = ""
        for part in address.path.split(separator: "/").dropLast() {
            path += part + "/"
            if let list = lists[Address(path)] { found.append(list) }
        }
        return found
    }
}
