import HubContent
import SourceText
import Templates

extension Renderer {
    /// The names that every page has: `site`, `words` and `page`.
    func root(_ head: PageHead, at place: Address) -> Record {
        ["site": site(from: place, language: head.language), "words": words(for: head.language).record, "page": head.value]
    }

    /// What the theme calls `site`, seen from one page.
    private func site(from place: Address, language: String) -> Value {
        let settings = hub.settings
        return [
            "title": .text(title), "tagline": .text(orNull: settings.tagline?.value),
            "organization": .text(orNull: settings.organization?.value), "language": .text(settings.language),
            "home": .text(place.reference(to: .home)),
            "menu": .group(hub.audience == .students ? [] : menu(from: place)),
            "favicon": .text(place.reference(toFile: LoadedTheme.folder + "favicon.svg")),
            "feed": hasFeed ? .text(place.reference(toFile: "feed.xml")) : .null,
            "styles": .list(theme.styles.map { ["href": .text(place.reference(toFile: LoadedTheme.folder + $0))] }),
        ]
    }

    var title: String { hub.settings.title?.value ?? "Chalkline" }

    /// A feed needs absolute addresses.
    var hasFeed: Bool { hub.settings.baseURL != nil && hub.audience != .students }

    /// The address as a reader elsewhere needs it; `nil` without `baseURL`.
    func absolute(_ address: Address) -> String? {
        hub.settings.baseURL.map { $0.value.description + percentEncoded(address.path.utf8) }
    }

    /// The lists of the hub by kind, with what one of each is called.
    private func menu(from place: Address) -> [Value] {
        menuEntries.map { entry in
            let isHere = entry.address == place
            let isAbove = !entry.address.path.isEmpty && place.path.hasPrefix(entry.address.path)
            return [
                "label": .text(entry.label), "href": .text(place.reference(to: entry.address)),
                "current": isHere ? "page" : isAbove ? "true" : .null,
            ]
        }
    }

    private var menuEntries: [(label: String, address: Address)] {
        if let menu = hub.menu { return menu }
        let words = words(for: nil)
        return hub.collections.compactMap { collection in
            guard case .kind(let kind) = collection.content else { return nil }
            return (words[kind.folder], collection.address)
        }
    }
}
