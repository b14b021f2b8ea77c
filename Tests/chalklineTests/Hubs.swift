import TestSupport

/// Small hubs for tests of the commands.
extension TemporaryFolder {
    /// A hub in "hub" whose home page says `home`, without any fault. Pages that nothing leads to are none here.
    static func hub(home: String = "Welcome", _ more: [String: String] = [:]) throws -> TemporaryFolder {
        try TemporaryFolder(
            ["hub/content/index.md": page(home), "hub/content/hub.yml": "checks:\n  orphan-page: off\n"].merging(more) { $1 })
    }

    /// A page that has a title and no fault.
    static func page(_ title: String) -> String { "---\ntitle: \(title)\n---\n\nText.\n" }

    /// A page with one error, `missing-title`.
    static let untitled = "---\nsummary: No title\n---\n\nText.\n"

    /// A page with one warning, `unknown-key`, at its third line.
    static let oddKey = "---\ntitle: Odd\nzzzzqqqq: 1\n---\n\nText.\n"
}
