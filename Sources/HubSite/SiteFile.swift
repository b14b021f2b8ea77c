package import HubContent

/// One file of the site.
package struct SiteFile: Sendable {
    package enum Content: Sendable {
        /// Called when the file's turn comes, on any thread; gives the same bytes each time.
        case made(@Sendable () -> MadeFile)
        /// A file of the hub that is published as it is.
        case copied(AssetFile)
    }

    /// Relative to the site, with `/` between folders: `tasks/x/index.html`.
    package var path: String
    package var content: Content

    package init(path: String, content: Content) {
        self.path = path
        self.content = content
    }

    package init(path: String, making make: @escaping @Sendable () -> MadeFile) {
        self.init(path: path, content: .made(make))
    }
}
