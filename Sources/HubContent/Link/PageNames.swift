import Markdown

/// What a wiki link may call a page by: its title, or its path from `content/` or from any folder below.
///
/// Compared folded: without regard to case and accents.
struct PageNames {
    private let titles: [String: [Int]]
    /// Paths without `.md`, and every end of them that begins with a folder or the file's name: `fractions/fair-share`.
    private let endings: [String: [Int]]
    private let paths: [String]

    init(_ documents: [Document]) {
        titles = Dictionary(documents.indices.map { (documents[$0].shownTitle.plain.folded, [$0]) }, uniquingKeysWith: +)
        paths = documents.map { Self.key($0.contentPath) }
        var endings: [String: [Int]] = [:]
        for (index, path) in paths.enumerated() {
            for ending in Self.endings(of: path) { endings[ending, default: []].append(index) }
            // An index.md may be called by its folder.
            guard documents[index].isIntroduction, let slash = path.lastIndex(of: "/") else { continue }
            for ending in Self.endings(of: String(path[..<slash])) { endings[ending, default: []].append(index) }
        }
        self.endings = endings
    }

    func pages(titled title: String) -> [Int] { titles[title.folded] ?? [] }

    /// The pages at a path, whole or from some folder on. Written with `.md` or a slash before it, the whole path
    /// comes first: so every page can be named.
    func pages(at path: String) -> [Int] {
        let key = Self.key(path)
        let found = endings[key] ?? []
        guard found.count > 1, path.contains("/") || path.isPagePath else { return found }
        let whole = found.filter { paths[$0] == key }
        return whole.isEmpty ? found : whole
    }

    private static func key(_ path: String) -> String {
        String(path.folded.withoutPageEnding.drop { $0 == "/" })
    }

    private static func endings(of path: String) -> [String] {
        var endings = [path]
        for index in path.utf8.indices where path.utf8[index] == UInt8(ascii: "/") {
            endings.append(String(path[path.utf8.index(after: index)...]))
        }
        return endings
    }
}
