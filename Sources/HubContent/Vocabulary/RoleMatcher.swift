import SourceText

/// Finds the roles that a heading or a word of front matter names.
package struct RoleMatcher: Sendable {
    private let ids: [String: [String]]
    private let order: [String: Int]
    private let names: [String]
    /// The ids of all roles, in the hub's order.
    package let roleIDs: [String]

    package init(_ roles: [Role]) {
        var ids: [String: [String]] = [:]
        for role in roles {
            let names = [role.id] + role.titles.sorted { $0.key < $1.key }.map(\.value) + role.aliases
            for name in names {
                let key = Self.key(name)
                if !key.isEmpty, ids[key]?.contains(role.id) != true { ids[key, default: []].append(role.id) }
            }
        }
        // Whatever title a hub gives a role, "Coaches" means `coach`, unless the hub means another by it.
        for role in roles {
            let known = Role.builtIn.first { $0.id == role.id }.map { $0.titles.values + $0.aliases } ?? []
            for name in [Self.plural(role.id)] + known where ids[Self.key(name)] == nil { ids[Self.key(name)] = [role.id] }
        }
        self.ids = ids
        roleIDs = roles.map(\.id)
        self.order = Dictionary(roles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.names = roles.map(\.id) + roles.flatMap { $0.titles.sorted { $0.key < $1.key }.map(\.value) + $0.aliases }
    }

    /// The ids of the roles that `text` names, in the order of the hub's roles: one role ("Coaches"), an
    /// alias of several, or several joined by commas, `and`, `&`, `/` ("Coaches and Principals").
    /// - Returns: empty where any part of it names no role.
    package func ids(naming text: String) -> [String] {
        let name = HeadingName(text).key
        if let found = ids[name] { return sorted(found) }
        let whole = Self.withoutLead(name)
        if let found = ids[whole] { return sorted(found) }
        let parts = Self.parts(of: whole)
        guard parts.count > 1 else { return [] }
        let found = parts.map { ids[$0] ?? [] }
        return found.contains([]) ? [] : sorted(Array(Set(found.joined())))
    }

    /// The name of a role that is nearly `text`: its id where the text looks like one.
    package func nearest(to text: String) -> String? {
        guard let name = nearestName(to: text, among: names) else { return nil }
        return ids[Self.key(name)]?.first ?? name
    }

    /// The name of a role, as headings write it, that is nearly what a heading says, or the first part of it that names none.
    package func nearestHeading(to text: String) -> String? {
        unknownParts(of: text).lazy.compactMap { nearestName(to: $0, among: names) }.first
    }

    /// Whether a heading names a role but for a slip in its words: "Mathematics Teechers", though not "Partnerships".
    package func isMisspelt(_ text: String) -> Bool {
        unknownParts(of: text).contains { part in
            guard let name = nearestName(to: part, among: names) else { return false }
            let (words, meant) = (part.split(separator: " "), Self.key(name).split(separator: " "))
            return words.count == meant.count && zip(words, meant).allSatisfy { word, meant in
                // Another ending makes another word, and changes its length.
                abs(word.count - meant.count) < 2 && nearestName(to: String(word), among: [String(meant)]) != nil
            }
        }
    }

    private func unknownParts(of text: String) -> [String] {
        Self.parts(of: Self.key(text)).filter { ids[$0] == nil }
    }

    private func sorted(_ ids: [String]) -> [String] {
        ids.count < 2 ? ids : ids.sorted { (order[$0] ?? 0) < (order[$1] ?? 0) }
    }

    /// The name as it is compared: folded, `-` as a space, without its numbering, what leads up to it ("For", "Recommendations
    /// for") and a trailing colon or parenthesis.
    private static func key(_ text: String) -> String { withoutLead(HeadingName(text).key) }

    /// The plural of an id as English forms it.
    private static func plural(_ id: String) -> String {
        if ["s", "x", "ch", "sh"].contains(where: id.hasSuffix) { return id + "es" }
        return id.hasSuffix("y") ? id.dropLast() + "ies" : id + "s"
    }

    private static func withoutLead(_ name: String) -> String {
        var key = name
        for lead in leads where key.hasPrefix(lead) {
            key.removeFirst(lead.count)
            break
        }
        return key
    }

    /// The longer before those they begin with.
    private static let leads = [
        "recommendations for the ", "recommendations for ", "recomendaciones para los ", "recomendaciones para las ",
        "recomendaciones para el ", "recomendaciones para la ", "recomendaciones para ", "for the ", "for ",
        "para los ", "para las ", "para el ", "para la ", "para ", "a los ", "a las ", "al ", "a la ",
    ]

    private static func parts(of key: String) -> [String] {
        var parts: [[Substring]] = [[]]
        for word in key.split(separator: " ") {
            if joiners.contains(word) {
                parts.append([])
            } else if word.hasSuffix(",") || word.hasSuffix(";") {
                parts[parts.count - 1].append(word.dropLast())
                parts.append([])
            } else {
                let pieces = word.split(separator: "/")
                for (index, piece) in pieces.enumerated() {
                    if index > 0 { parts.append([]) }
                    parts[parts.count - 1].append(piece)
                }
            }
        }
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }

    private static let joiners: Set<Substring> = ["and", "&", "/", "or", "y", "e", "o", "u"]
}
