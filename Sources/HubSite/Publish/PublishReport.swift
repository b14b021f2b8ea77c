package import SourceText

/// What publishing did.
package struct PublishReport: Hashable, Sendable {
    /// Whether the folder now holds this site; false where what was found was not acceptable, and the folder
    /// stayed as it was.
    package var isPublished = false
    /// All files of the site.
    package var made = 0
    /// Those of them that are new or differ from what was there.
    package var written = 0
    package var unchanged = 0
    /// Files of the last site that this one does not have.
    package var removed = 0
    /// Those of them that are no page and of no folder of the site's own: a file that somebody put there, or one that
    /// `content/` had.
    package var removedFiles: [String] = []
    /// What making the pages found, sorted.
    package var diagnostics: [Diagnostic] = []

    package init() {}
}
