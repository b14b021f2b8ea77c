import HubContent
import Markdown
import SourceText
import Templates

extension Renderer {
    /// The names that every page has: `site`, `words` and `page`.
    func root(_ head: PageHead, at place: Address) -> Record {
        var head = head
        // What the staff alone gets is nothing for search engines.
        if hub.audience == .staff { head.robots = "noindex" }
        head.scripts += planScripts(for: head.kind, from: place)
        let site = site.value(from: place, search: search(from: place, head: head), isForStudents: head.isForStudents)
        return ["site": site, "words": words(for: head.language).record, "page": head.value]
    }

    /// The hub's title: hub.yml's, else the home page's.
    var title: String {
        hub.settings.title?.value ?? hub.pages.first { $0.address == .home }?.document.title ?? "Chalkline"
    }

    /// What the names begin with under which a browser keeps a reader's answers and choices: not by where the site was
    /// opened, since a copy of it on a disk and one on the web are one hub.
    var storage: String { "chalkline:\(hub.settings.baseURL?.value.description ?? title):" }

    /// A sitemap needs absolute addresses, and is for search engines.
    var hasSitemap: Bool { hub.settings.baseURL != nil && hub.audience == .everyone }

    /// A feed needs absolute addresses.
    var hasFeed: Bool { hub.settings.baseURL != nil && hub.audience != .students }

    /// The address as a reader elsewhere needs it; `nil` without `baseURL`.
    func absolute(_ address: Address) -> String? {
        hub.settings.baseURL.map { $0.value.description + percentEncoded(address.path.utf8) }
    }

    /// What a page of the site's own is called: a list or an overview.
    func title(at address: Address) -> String {
        if let list = lists[address] { return label(of: list, words: words(for: nil)) }
        let overview = hub.overviews.first { $0.address(in: hub.settings) == address }
        return overview.map { title(of: $0, words: words(for: nil)) } ?? address.path
    }
}
