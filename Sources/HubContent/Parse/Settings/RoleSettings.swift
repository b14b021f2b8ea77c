import SourceText

extension ValueType where Value == [Role] {
    /// The hub's roles: a list of them, or ids with titles, or ids with settings. A built-in role that is
    /// named keeps its titles and aliases where the hub gives none.
    static let roles = ValueType(.records(["title", "en", "es"])) { node, reader in
        var roles: [Located<Role>] = []
        func add(_ text: Located<String>) { roles.append(Located(Role.named(text.value), at: text.position)) }
        switch node {
        case .scalar: reader.texts(node, separator: ",").forEach(add)
        case .mapping(let entries, _): roles = entries.map { Located(reader.role($0), at: $0.key.position) }
        case .sequence(let items, _):
            for item in items {
                if case .mapping(let entries, _) = item {
                    roles += entries.map { Located(reader.role($0), at: $0.key.position) }
                } else if let text = reader.text(item) {
                    add(text)
                }
            }
        }
        var seen: Set<String> = []
        return roles.compactMap { role in
            let id = role.value.id
            guard seen.insert(id).inserted else {
                reader.fault(at: role.position, "two roles have the id \"\(id)\"; take one of them out")
                return nil
            }
            if ReservedName.device(in: id) != nil {
                reader.fault(at: role.position, "no file or folder on Windows can have the name \"\(id)\"; give the role another name")
            }
            return role.value
        }
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
