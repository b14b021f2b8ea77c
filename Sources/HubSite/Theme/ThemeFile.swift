/// What a file of a theme is for, as its folder and its ending say.
enum ThemeFile: Equatable {
    /// Called by this name.
    case template(String)
    /// Of this language, in lower case.
    case words(language: String)
    /// Joined with all others into one.
    case style
    /// Joined with the others of its folder into the script of this path.
    case scriptPart(of: String)
    /// A script, a picture, a font or its licence: published as it is.
    case published
    /// Nothing that a theme has.
    case other

    /// What is filled in though it is no page; in templates these are called with their ending.
    private static let filledIn: Set<Substring> = ["feed.xml", "sitemap.xml", "robots.txt"]
    private static let pictures: Set<Substring> = ["svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "ico"]
    private static let fonts: Set<Substring> = ["woff2", "woff", "ttf", "otf"]

    /// - Parameters:
    ///   - path: below `templates/`.
    ///   - fontFolders: the folders that have a font, by their paths: a text there is its licence.
    init(path: Substring, fontFolders: Set<Substring>) {
        let ending = Self.ending(of: path)
        let parts = path.split(separator: "/")
        switch (ending, parts.first) {
        case _ where Self.filledIn.contains(path): self = .template(String(path))
        case ("html", _): self = .template(String(path.dropLast(".html".count)))
        case ("yml", "strings") where parts.count == 2: self = .words(language: parts[1].dropLast(".yml".count).lowercased())
        case ("css", "styles"): self = .style
        // One request instead of many.
        case ("js", "scripts") where parts.count == 3: self = .scriptPart(of: "scripts/\(parts[1]).js")
        case ("js", "scripts"): self = .published
        case ("txt", _) where fontFolders.contains(Self.folder(of: path)): self = .published
        default: self = Self.pictures.contains(ending) || Self.fonts.contains(ending) ? .published : .other
        }
    }

    /// The folders that have a font.
    /// - Parameter paths: below `templates/`.
    static func fontFolders(of paths: some Sequence<Substring>) -> Set<Substring> {
        Set(paths.filter { fonts.contains(ending(of: $0)) }.map(folder))
    }

    private static func ending(of path: Substring) -> Substring {
        path.lastIndex(of: ".").map { path[path.index(after: $0)...] } ?? ""
    }

    private static func folder(of path: Substring) -> Substring {
        path.lastIndex(of: "/").map { path[..<$0] } ?? ""
    }
}
