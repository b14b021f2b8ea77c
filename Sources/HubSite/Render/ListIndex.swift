import HubContent

/// Which list stands at an address, so that no page has to look through all of them.
struct ListIndex: Sendable {
    private var lists: [Address: PageCollection] = [:]

    init(_ hub: Hub) {
        lists.reserveCapacity(hub.collections.count + hub.facets.count)
        for list in hub.facets { lists[list.address] = list }
        for list in hub.collections { lists[list.address] = list }
    }

    subscript(address: Address) -> PageCollection? { lists[address] }

    /// The lists that an address lies below, the outermost first.
    func lists(above address: Address) -> [PageCollection] {
        let path = address.path
        // Its own last part, with or without a slash, is not above it.
        return path.utf8.indices.dropLast().filter { path.utf8[$0] == UInt8(ascii: "/") }.compactMap { slash in
            lists[Address(String(path[...slash]))]
        }
    }
}
