import HubContent
import Templates

/// Pages that serve an element of a model, by kind, as another page lists them.
struct ServingValues {
    let hub: Hub
    let place: Address
    let words: Words

    /// How many a model's page shows at each element.
    private static let shownBeside = 12

    /// What serves an element, for the page of its model; null where nothing does.
    func value(of element: ServedElement) -> Value {
        let pages = hub.serving[element] ?? []
        guard !pages.isEmpty else { return .null }
        let more = pages.count - Self.shownBeside
        let isVision = element.model == hub.vision
        return [
            "count": .text(words.count(pages.count, of: "pagesCount")),
            "groups": .list(groups(Array(pages.prefix(Self.shownBeside)))),
            "more": more <= 0 ? .null : [
                "label": .text(words.text("andMore", with: String(more))),
                "href": isVision
                    ? .text(place.reference(to: Overview.vision.address(in: hub.settings), fragment: Self.anchor(element.id))) : .null,
            ],
        ]
    }

    /// The id of an element's part of the map; a capital keeps it apart from every heading's.
    static func anchor(_ id: String, _ kind: Kind? = nil) -> String {
        "Element-" + id + (kind.map { "--" + $0.rawValue } ?? "")
    }

    /// Pages by kind, the kinds in their order.
    /// - Parameter element: the id of the element they serve, on the map of the vision.
    func groups(_ pages: [Int], of element: String? = nil) -> [Value] {
        let kinds = Dictionary(grouping: pages) { hub.pages[$0].document.kind }
        return Kind.allCases.compactMap { kind in
            kinds[kind].map { pages in
                [
                    "label": .text(label(of: kind)), "id": .text(orNull: element.map { Self.anchor($0, kind) }),
                    "items": .list(pages.map(item)),
                ]
            }
        }
    }

    /// What several pages of a kind are called.
    func label(of kind: Kind) -> String { words[kind == .page ? "pagesOther" : kind.folder] }

    private func item(_ index: Int) -> Value {
        let page = hub.pages[index]
        return [
            "href": .text(place.reference(to: page.address)), "title": .shown(page.document.shownTitle),
            "language": page.document.languageMark(among: words),
        ]
    }
}
