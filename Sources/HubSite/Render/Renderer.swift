import HubContent
import SourceText
import Templates

/// What every page of a site is rendered with.
struct Renderer: Sendable {
    let hub: Hub
    let theme: LoadedTheme
    let lists: ListIndex
    /// What is behind the browser of the tasks; `nil` where there are none.
    private(set) var taskBrowser: TaskBrowserData?

    init(hub: Hub, theme: LoadedTheme) {
        self.hub = hub
        self.theme = theme
        lists = ListIndex(hub)
        taskBrowser = makeTaskBrowser()
    }

    /// The words for a language tag: its own, those of its first part (`es` for `es-MX`), else the hub's.
    func words(for language: String?) -> Words {
        let tags = [language, hub.settings.language, "en"].compactMap(\.self)
        for tag in tags {
            if let found = theme.words[tag.lowercased()] ?? theme.words[String(tag.prefix { $0 != "-" }).lowercased()] { return found }
        }
        return Words(ThemeWords(), language: "en")
    }

    /// Renders one template.
    /// - Parameters:
    ///   - source: the file that messages name as the page being rendered.
    func render(_ template: String, _ record: Record, source: String) -> MadeFile {
        var bytes: [UInt8] = []
        let diagnostics = theme.templates.render(
            template, with: [.record(record)], strictness: .strict, page: source, into: &bytes)
        return MadeFile(bytes: bytes, diagnostics: diagnostics)
    }
}
