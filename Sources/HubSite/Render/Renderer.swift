import HubContent
import SourceText
import Templates

/// What every page of a site is rendered with.
struct Renderer: Sendable {
    let hub: Hub
    let theme: LoadedTheme
    let lists: ListIndex
    /// The words of the pages in no language but the hub's.
    private let ownWords: Words
    /// What the theme calls `site`, as far as it is the same on every page.
    private(set) var site = SiteValues()
    /// What is behind the browser of the tasks; `nil` where there are none.
    var taskBrowser: TaskBrowserData? { lateTaskBrowser.value }
    private var lateTaskBrowser = Once<TaskBrowserData?> { nil }

    init(hub: Hub, theme: LoadedTheme) {
        self.hub = hub
        self.theme = theme
        lists = ListIndex(hub)
        ownWords = theme.words(for: nil, in: hub)
        site = SiteValues(of: self)
        lateTaskBrowser = Once { [self] in makeTaskBrowser() }
    }

    /// The words for a language tag: its own, those of its first part (`es` for `es-MX`), else the hub's.
    func words(for language: String?) -> Words {
        language == nil || language == hub.settings.language ? ownWords : theme.words(for: language, in: hub)
    }

    /// Renders one template.
    /// - Parameters:
    ///   - source: the file that messages name as the page being rendered.
    func render(_ template: String, _ record: Record, source: String) -> MadeFile {
        var bytes: [UInt8] = []
        // Enough for most pages, so that they are not copied while they grow.
        bytes.reserveCapacity(24 << 10)
        let diagnostics = theme.templates.render(
            template, with: [.record(record)], strictness: .strict, page: source, into: &bytes)
        return MadeFile(bytes: bytes, diagnostics: diagnostics)
    }
}

extension Renderer {
    /// What a language is called in itself; its tag where the theme does not speak it.
    func languageName(_ tag: String) -> String { theme.words(of: tag)?["languageName"] ?? tag }
}
