/// A document or asset that is in the hub but not in the site of this audience.
struct Withheld {
    /// From `content/`.
    var path: String
    /// Of a document that could be read; an asset and a folder have none.
    var title: String?
    /// What it is, for messages: `a draft, which …`.
    var reason: String
}

extension Withheld {
    /// What a link may call it by: its path, and the addresses it would have in a site that holds it.
    var names: [String] {
        guard path.isPagePath else { return path.hasSuffix("/") ? [path, String(path.dropLast())] : [path] }
        let address = Address(ofDocument: "content/" + path).path
        var names = [path, String(path.withoutPageEnding), address]
        if address.hasPrefix("tasks/") { names.append("handouts/" + address.dropFirst("tasks/".count)) }
        return names + names.filter { $0.hasSuffix("/") }.map { String($0.dropLast()) }
    }
}
