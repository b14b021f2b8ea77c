import HubContent
import Markdown
import Templates

/// What the theme calls `site`, as far as it is the same on every page: made once. Where things are from a page is not
/// the same, since links are relative.
struct SiteValues: Sendable {
    private var title = Value.null
    private var tagline = Value.null
    private var organization = Value.null
    private var language = Value.null
    private var menu: [Item] = []
    /// Under what name the browser keeps the plan; `nil` where the site has none.
    private var planKey: Value?
    private var plan = Address.home
    private var hasFeed = false

    /// A place that the menu leads to, with what it is called there.
    private struct Item: Sendable {
        enum Place: Sendable {
            case page(Address, fragment: String)
            case file(String)
            case outside(Value)
        }

        var label: Value
        var place: Place
    }

    init() {}

    init(of renderer: Renderer) {
        let hub = renderer.hub
        title = .text(renderer.title)
        tagline = .text(orNull: hub.settings.tagline?.value)
        organization = .text(orNull: hub.settings.organization?.value)
        language = .text(hub.settings.language)
        hasFeed = renderer.hasFeed
        guard hub.audience != .students else { return }
        menu = Self.menu(of: renderer)
        guard hub.overviews.contains(.plan) else { return }
        planKey = .text(renderer.storage + "plan")
        plan = Overview.plan.address(in: hub.settings)
    }

    /// Whether teachers can collect tasks.
    var hasPlan: Bool { planKey != nil }

    /// - Parameter search: what the page has for its field to search with.
    func value(from place: Address, search: Value, isForStudents: Bool) -> Value {
        [
            "title": title, "tagline": tagline, "organization": organization, "language": language,
            "home": .text(place.reference(to: .home)), "search": search,
            // Sheets and slides have none.
            "menu": .deferred { [menu] in .group(menu.map { Self.value(of: $0, from: place) }) },
            "favicon": .text(place.reference(toFile: LoadedTheme.folder + "favicon.svg")),
            "feed": hasFeed && !isForStudents ? .text(place.reference(toFile: "feed.xml")) : .null,
            "plan": planKey.map { ["href": .text(place.reference(to: plan)), "key": $0] } ?? .null,
            "style": .text(place.reference(toFile: LoadedTheme.folder + LoadedTheme.style)),
            "theme": .text(place.reference(toFile: LoadedTheme.folder)),
        ]
    }

    private static func value(of item: Item, from place: Address) -> Value {
        switch item.place {
        case .outside(let address): return ["label": item.label, "href": address, "current": .null]
        case .file(let path): return ["label": item.label, "href": .text(place.reference(toFile: path)), "current": .null]
        case .page(let address, let fragment):
            let isAbove = !address.path.isEmpty && place.path.hasPrefix(address.path)
            return [
                "label": item.label, "href": .text(place.reference(to: address, fragment: fragment)),
                "current": address == place ? "page" : isAbove ? "true" : .null,
            ]
        }
    }

    /// hub.yml's menu, else the lists of the hub by kind, with what one of each is called.
    private static func menu(of renderer: Renderer) -> [Item] {
        let hub = renderer.hub
        let entries = hub.menu.isEmpty ? defaultMenu(of: hub) : hub.menu
        return entries.compactMap { entry in
            switch entry.target {
            case .page(let index, let fragment):
                let page = hub.pages[index]
                let label = entry.label.map(InlineText.init) ?? page.document.shownTitle
                return Item(label: .shown(label), place: .page(page.address, fragment: fragment))
            case .address(let address):
                return Item(
                    label: .shown(InlineText(entry.label ?? renderer.title(at: address))), place: .page(address, fragment: ""))
            case .outside(let address): return Item(label: .text(entry.label ?? address), place: .outside(.text(address)))
            case .asset(let index):
                let file = hub.assets[index].address
                return Item(label: .text(entry.label ?? String(file.split(separator: "/").last ?? "")), place: .file(file))
            case .broken: return nil
            }
        }
    }

    private static func defaultMenu(of hub: Hub) -> [Hub.MenuEntry] {
        hub.collections.compactMap { collection in
            guard case .kind = collection.content else { return nil }
            return Hub.MenuEntry(label: nil, target: .address(collection.address))
        }
    }
}
