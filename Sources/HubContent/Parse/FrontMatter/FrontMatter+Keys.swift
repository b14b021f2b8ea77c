extension FrontMatter {
    /// Every name that a key may have in a document of one kind, with the name it is listed under.
    package static func keys(for kind: Kind) -> [String: String] {
        var names: [String: String] = [:]
        for key in Schema.frontMatter.keys where key.kinds.contains(kind) {
            for name in [key.name] + key.otherNames { names[name] = key.name }
        }
        return names
    }
}
