import HubContent
import HubSite
import SourceText

/// A site that was built without an error: what browsers are shown until the next.
final class Edition: Sendable {
    /// Names it among all that any preview has shown.
    let name: String
    /// Grows where nothing but styles has changed.
    let style: Int
    /// What was read for it.
    let tree: SourceTree
    /// Where the site begins: `/`, or the path of its `baseURL`, which its page for what is not found counts on.
    let base: String
    private let weigh: HubStages.Outcome.Weighing
    /// Of each sort of page one.
    let samples: [SiteFile]
    private let files: [SiteFile]
    private let folders: [(path: String, files: Once<[SiteFile]>)]

    /// - Parameter outcome: of a build without errors; `nil` comes of one without a site.
    init?(_ outcome: HubStages.Outcome, name: String, style: Int) {
        guard let site = outcome.site, let hub = outcome.hub else { return nil }
        self.name = name
        self.style = style
        tree = outcome.tree
        base = hub.settings.baseURL?.value.path ?? "/"
        weigh = outcome.weigh
        samples = site.samples
        files = site.files
        folders = site.folders.map { ($0.path, Once($0.files)) }
    }

    /// What stands at a path of the site.
    /// - Parameter path: relative to the site: `tasks/x/index.html`.
    func file(at path: String) -> SiteFile.Content? {
        // Looked for one by one: a page asks for a few, and an index of tens of thousands would be made for each edition.
        let file = files.first { $0.path == path }
            ?? folders.first { path.hasPrefix($0.path) }?.files.value.first { $0.path == path }
        return file?.content
    }

    /// The bytes of a file that is made, and what making it found that counts.
    func made(_ make: () -> MadeFile) -> (bytes: [UInt8], findings: [Diagnostic]) {
        let made = make()
        return (made.bytes, made.diagnostics.isEmpty ? [] : weigh(made.diagnostics))
    }
}
