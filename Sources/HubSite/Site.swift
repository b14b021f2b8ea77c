import HubContent
package import SourceText

/// Render's value: for each address of the site, how to make the bytes that stand there.
package struct Site: Sendable {
    package var files: [SiteFile]
    /// Files that are known only once most of their work is done; a build has them in `files`.
    package var folders: [SiteFolder] = []
    var sampled = SiteSamples()

    /// Of each sort of page one: what a changed template is tried on.
    package var samples: [SiteFile] { sampled.files }

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
        }.flatMap(\.self).sortedWithTemplateFaultsOnce()
    }
}
