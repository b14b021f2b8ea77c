package import HubContent
package import SourceText

/// Render's value: for each address of the site, how to make the bytes that stand there.
package struct Site: Sendable {
    package var files: [SiteFile]
    /// Files that are known only once most of their work is done; a build has them in `files`.
    package var folders: [SiteFolder] = []

    package init(files: [SiteFile] = []) {
        self.files = files
    }

    /// The site with all of its files in `files`.
    package func complete() -> Site { Site(files: files + folders.flatMap { $0.files() }) }

    /// Makes every page and writes none.
    /// - Returns: what making them found, sorted.
    package func check(jobs: Int) -> [Diagnostic] {
        parallelMap(files, jobs: jobs) { file -> [Diagnostic] in
            guard case .made(let make) = file.content else { return [] }
            return make().diagnostics
        }.flatMap(\.self).sorted()
    }
}

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

/// A folder of the site whose files are made together.
package struct SiteFolder: Sendable {
    /// Relative to the site, with a `/` at its end.
    package var path: String
    /// Works out which files there are; takes its time.
    package var files: @Sendable () -> [SiteFile]
}

/// The bytes of a file of the site, and what making them found.
package struct MadeFile: Hashable, Sendable {
    package var bytes: [UInt8]
    package var diagnostics: [Diagnostic]

    package init(bytes: [UInt8], diagnostics: [Diagnostic] = []) {
        self.bytes = bytes
        self.diagnostics = diagnostics
    }
}
