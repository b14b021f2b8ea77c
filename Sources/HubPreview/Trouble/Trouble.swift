import HubContent
import HubSite
import SourceText

/// Why the hub as it stands cannot be shown: its errors with the lines of source they mean, or what the machine could not do.
struct Trouble: Hashable, Sendable {
    struct Item: Hashable, Sendable {
        /// `path:line:column`; empty where no file is meant.
        var place: String
        var message: String
        /// What `chalkline explain` takes; `nil` of what is no finding.
        var code: String?
        var excerpt: Excerpt?
    }

    /// The errors, as many as one can take in.
    private(set) var items: [Item] = []
    /// How many errors there are.
    private(set) var count = 0
    /// How many warnings there are beside them; those do not keep a page from being shown.
    private(set) var warnings = 0

    private static let shown = 20

    /// - Returns: `nil` where the findings hold no error.
    init?(_ findings: [Diagnostic], in tree: SourceTree) {
        let errors = findings.filter { $0.severity == .error }.sorted()
        guard !errors.isEmpty else { return nil }
        count = errors.count
        warnings = findings.count { $0.severity == .warning }
        let paths = Set(errors.prefix(Self.shown).map(\.path))
        let sources = Dictionary(
            tree.texts.filter { paths.contains($0.path) }.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        items = errors.prefix(Self.shown).map { error in
            var place = error.path
            if let position = error.position { place += ":\(position.line):\(position.column)" }
            let excerpt = error.position.flatMap { position in
                sources[error.path].flatMap { Excerpt(at: position, in: $0) }
            }
            return Item(place: place, message: error.message, code: error.code.rawValue, excerpt: excerpt)
        }
    }

    /// - Parameter failure: what the machine could not do, in a sentence with the way out.
    init(failure: String) {
        items = [Item(place: "", message: failure)]
        count = 1
    }
}

extension SourceTree {
    /// Every text of the hub.
    fileprivate var texts: [SourceFile] { [settings, standards].compactMap(\.self) + documents + templates }
}
