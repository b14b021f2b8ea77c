/// A folder of the site whose files are made together.
package struct SiteFolder: Sendable {
    /// Relative to the site, with a `/` at its end.
    package var path: String
    /// Works out which files there are; takes its time.
    package var files: @Sendable () -> [SiteFile]
}
