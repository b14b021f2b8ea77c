import SourceText

extension ValueType where Value == [Role] {
    /// The hub's roles: a list of them, or ids with titles, or ids with settings. A built-in role that is
    /// named keeps its titles and aliases where the hub gives none.
    static let roles = ValueType(.records(["title", "en", "es"])) { node, reader in
        var roles: [Role] = []
        switch node {
        case .scalar: roles = reader.texts(node, separator: ",").map { Role.named($0.value) }
        case .mapping(let entries, _): roles = entries.map { reader.role($0) }
        case .sequence(let items, _):
            for item in items {
                if case .mapping(let entries, _) = item {
                    roles += entries.map { reader.role($0) }
                } else if let text = reader.text(item) {
                    roles.append(Role.named(text.value))
                }
            }
        }
        var seen: Set<String> = []
        for role in roles where !seen.insert(role.id).inserted {
            reader.fault(at: node.position, "two roles have the id \"\(role.id)\"; take one of them out")
        }
        for role in roles where ReservedName.device(in: role.id) != nil {
            reader.fault(at: node.position, "no file or folder on Windows can have the name \"\(role.id)\"; give the role another name")
        }
        return roles
    }
}

extension Role {
    /// A built-in role by its id or title, or a new one with this title.
    fileprivate static func named(_ name: String) -> Role {
        let id = name.idSlug
        if let role = builtIn.first(where: { $0.id == id || $0.titles.values.contains { $0.idSlug == id } }) { return role }
        return Role(id: id, titles: ["": name])
    }
}

extension ValueReader {
    fileprivate mutating func role(_ entry: YAMLEntry) -> Role {
        let id = entry.key.value.idSlug
        var role = Role.builtIn.first { $0.id == id } ?? Role(id: id, titles: ["": entry.key.value])
        guard case .mapping(let settings, _) = entry.value else {
            if !entry.value.isEmpty, let title = text(entry.value) { role.titles = ["": title.value] }
            return role
        }
        var said = RoleEntry()
        Schema<RoleEntry>.role.decode(settings, for: nil, into: &said, &self)
        if let title = said.title { role.titles = ["": title.value] }
        if let title = said.english { role.titles["en"] = title.value }
        if let title = said.spanish { role.titles["es"] = title.value }
        role.aliases += said.aliases.map(\.value)
        return role
    }
}
