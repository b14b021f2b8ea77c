import HubContent
import Markdown
import SourceText
import Templates

extension Renderer {
    /// The names that every page has: `site`, `words` and `page`.
    func root(_ head: PageHead, at place: Address) -> Record {
        var head = head
        head.scripts += planScripts(for: head.kind, from: place)
        return ["site": site(from: place, head: head), "words": words(for: head.language).record, "page": head.value]
    }

    /// What the theme calls `site`, seen from one page.
    private func site(from place: Address, head: PageHead) -> Value {
        let settings = hub.settings
        return [
            "title": .text(title), "tagline": .text(orNull: settings.tagline?.value),
            "organization": .text(orNull: settings.organization?.value), "language": .text(settings.language),
            "home": .text(place.reference(to: .home)),
            "menu": .group(hub.audience == .students ? [] : menu(from: place)),
            "search": search(from: place, head: head),
            "favicon": .text(place.reference(toFile: LoadedTheme.folder + "favicon.svg")),
            "feed": hasFeed && !head.isForStudents ? .text(place.reference(toFile: "feed.xml")) : .null,
            "plan": plan(from: place),
            "style": .text(place.reference(toFile: LoadedTheme.folder + LoadedTheme.style)),
        ]
    }

    /// The hub's title: hub.yml's, else the home page's.
    var title: String {
        hub.settings.title?.value ?? hub.pages.first { $0.address == .home }?.document.title ?? "Chalkline"
    }

    /// What the names begin with under which a browser keeps a reader's answers and choices: not by where the site was
    /// opened, since a copy of it on a disk and one on the web are one hub.
    var storage: String { "chalkline:\(hub.settings.baseURL?.value.description ?? title):" }

    /// A feed needs absolute addresses.
    var hasFeed: Bool { hub.settings.baseURL != nil && hub.audience != .students }

    /// The address as a reader elsewhere needs it; `nil` without `baseURL`.
    func absolute(_ address: Address) -> String? {
        hub.settings.baseURL.map { $0.value.description + percentEncoded(address.path.utf8) }
    }

    /// The lists of the hub by kind, with what one of each is called.
    private func menu(from place: Address) -> [Value] {
        let entries = hub.menu.isEmpty ? defaultMenu : hub.menu
        return entries.compactMap { entry in
            switch entry.target {
            case .page(let index, let fragment):
                let page = hub.pages[index]
                return item(entry.label.map(InlineText.init) ?? page.document.shownTitle, page.address, from: place, fragment: fragment)
            case .address(let address):
                return item(InlineText(entry.label ?? title(at: address)), address, from: place)
            case .outside(let address):
                return ["label": .text(entry.label ?? address), "href": .text(address), "current": .null]
            case .asset, .broken: return nil
            }
        }
    }

    /// What a page of the site's own is called: a list or an overview.
    private func title(at address: Address) -> String {
        if let list = lists[address] { return label(of: list, words: words(for: nil)) }
        let overview = hub.overviews.first { $0.address(in: hub.settings) == address }
        return overview.map { title(of: $0, words: words(for: nil)) } ?? address.path
    }

    private func item(_ label: InlineText, _ address: Address, from place: Address, fragment: String = "") -> Value {
        let isAbove = !address.path.isEmpty && place.path.hasPrefix(address.path)
        return [
            "label": .shown(label), "href": .text(place.reference(to: address, fragment: fragment)),
            "current": address == place ? "page" : isAbove ? "true" : .null,
        ]
    }

    /// The lists of the hub by kind.
    private var defaultMenu: [Hub.MenuEntry] {
        hub.collections.compactMap { collection in
            guard case .kind = collection.content else { return nil }
            return Hub.MenuEntry(label: nil, target: .address(collection.address))
        }
    }
}
