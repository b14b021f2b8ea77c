package import SourceText

extension FrontMatter {
    /// The roles that `roles:` names, by id or alias, each once and in the order written.
    package func roleIDs(_ matcher: RoleMatcher, path: String) -> (ids: [String], diagnostics: [Diagnostic]) {
        var ids: [String] = []
        var diagnostics: [Diagnostic] = []
        for role in roles {
            let found = matcher.ids(naming: role.value)
            for id in found where !ids.contains(id) { ids.append(id) }
            guard found.isEmpty else { continue }
            let meant = diagnostics.count < Bounds.guesses ? matcher.nearest(to: role.value) : nil
            let fix = meant.map { "did you mean \"\($0)\"?" } ?? "write \(matcher.roleIDs.listed(with: "or")), or add it to roles: in hub.yml"
            diagnostics.append(
                Diagnostic(
                    .unknownRole, path: path, at: role.position, "no role is called \"\(role.value)\"; \(fix)",
                    suggestion: meant))
        }
        return (ids, diagnostics)
    }
}
