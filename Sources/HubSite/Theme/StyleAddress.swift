/// Where an address in a style sheet leads to.
enum StyleAddress: Equatable {
    /// Another site.
    case outside
    /// A file, by its path from the theme's folder; `rest` is what stands behind it, from a `?` or `#` on.
    case file(path: String, rest: String)
    /// Not relative: data, a part of the page, a path from the site's root.
    case asItIs

    /// - Parameters:
    ///   - text: as it is written.
    ///   - folder: the style sheet's, from the theme's folder: `styles`.
    init(_ text: String, in folder: [Substring]) {
        let path = text.prefix { !"?#".contains($0) }
        if let colon = path.firstIndex(of: ":"), !path[..<colon].contains("/") {
            self = ["http", "https"].contains(path[..<colon].lowercased()) ? .outside : .asItIs
        } else if path.hasPrefix("//") {
            self = .outside
        } else if path.isEmpty || path.hasPrefix("/") {
            self = .asItIs
        } else {
            var names = folder
            for name in path.split(separator: "/") where name != "." {
                if name == "..", let last = names.last, last != ".." { names.removeLast() } else { names.append(name) }
            }
            self = .file(path: names.joined(separator: "/"), rest: String(text[path.endIndex...]))
        }
    }
}
