import HubContent
import Templates

/// The ways into the pages of the roles: what there is for each, and the first pages of it.
struct RoleDoors {
    let renderer: Renderer
    let place: Address
    let words: Words
    /// Pages that a door before has shown: neighbours show different ones where they can.
    private var shown: Set<Int> = []

    init(renderer: Renderer, place: Address, words: Words) {
        self.renderer = renderer
        self.place = place
        self.words = words
    }

    /// The parts in the order a door shows the first page of each.
    private static let order: [RoleGuide.Part] = [.tasks, .forms, .advice, .pages]
    private static let linkCount = 3

    mutating func door(to guide: RoleGuide) -> Value {
        let counts: [(String, Int)] = [
            ("tasksCount", guide.tasks.count), ("formsCount", guide.forms.count), ("adviceCount", guide.advice.count),
            ("pagesCount", guide.pages.count),
        ]
        let known = counts.filter { $0.1 > 0 }.map { Value.text(words.count($0.1, of: $0.0)) }
        return [
            "href": .text(place.reference(to: renderer.address(of: guide))),
            "title": .text(renderer.title(of: .role(guide.role), words: words)), "counts": .group(known),
            "links": .group(firstPages(of: guide).map(link)), "nothing": known.isEmpty ? .text(words["roleNothing"]) : .null,
        ]
    }

    /// One page of each part, then more of them; before others, those that no other door shows.
    private mutating func firstPages(of guide: RoleGuide) -> [Int] {
        let parts = Self.order.map { part in
            let members = guide.members(of: part)
            return members.filter { !shown.contains($0) } + members.filter { shown.contains($0) }
        }
        let most = parts.map(\.count).max() ?? 0
        let inTurn = (0..<min(most, Self.linkCount)).flatMap { turn in parts.compactMap { turn < $0.count ? $0[turn] : nil } }
        let pages = Array(inTurn.prefix(Self.linkCount))
        shown.formUnion(pages)
        return pages
    }

    private func link(_ index: Int) -> Value {
        let page = renderer.hub.pages[index]
        let kind = page.document.kind
        return [
            "href": .text(place.reference(to: page.address)), "title": .shown(page.document.shownTitle),
            "kindLabel": .text(words.name(of: kind)),
            "language": page.document.languageMark(among: words),
        ]
    }
}
