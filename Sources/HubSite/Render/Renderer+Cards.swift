import HubContent
import Markdown
import Templates

extension Renderer {
    /// A page as a card in a list.
    /// - Parameters:
    ///   - place: where the card is shown.
    ///   - address: where it leads, if not to the page itself.
    ///   - isAmongItsKind: whether every card of the list is of its kind, so that it need not say which.
    ///   - number: its number among the cards of the task browser, where it is one.
    func card(
        _ page: Page, from place: Address, to address: Address? = nil, isAmongItsKind: Bool = false, number: Int? = nil, words: Words
    ) -> Value {
        let document = page.document
        let isTask = document.kind == .task
        let frontMatter = document.frontMatter
        let standards = isTask ? document.alignment.standards.prefix(3).map(\.text) : []
        let isPaper = document.kind == .statement || document.kind == .report
        let roles = isTask || isPaper ? [] : document.roles.map { RoleLinks(hub: hub, place: place, words: words).title($0) }
        let isSheet = address != nil
        let goal = document.goal
        // Without a summary of its own, a task's first paragraph may be its goal, which the card says already.
        let summary = isSheet || document.shownSummary.isEmpty || document.shownSummary.plain == goal?.plain ? nil : document.shownSummary
        return [
            "href": .text(place.reference(to: address ?? page.address)), "title": .shown(document.shownTitle),
            "kind": .text(document.kind.rawValue), "number": .text(orNull: number.map { String($0) }),
            "picture": isTask && !isSheet ? cardPicture(of: page, from: place, words: words) : .null,
            "handout": isSheet ? .null : .text(orNull: page.document.sheets?.handout.map { place.reference(to: $0) }),
            "versions": versions(of: page, from: place, areSheets: isSheet),
            "kindLabel": document.kind == .page || isSheet || isAmongItsKind ? .null : .text(words.name(of: document.kind)),
            "language": document.languageMark(among: words),
            "draft": .bool(frontMatter.isDraft),
            "grades": isTask ? .text(orNull: words.text(of: frontMatter.grades.map(\.value))) : .null,
            "minutes": isTask ? .text(orNull: frontMatter.minutes.map { words.shortText(of: $0.value) }) : .null,
            "standards": .group(standards.map { .text($0) }),
            "authors": isPaper && !frontMatter.authors.isEmpty ? .text(frontMatter.authors.map(\.value).joined(separator: ", ")) : .null,
            "roles": roles.isEmpty ? .null : .text(roles.joined(separator: ", ")),
            "goal": isSheet ? .null : .shown(orNull: goal),
            "summary": .shown(orNull: summary?.shortened(to: 220)),
            "collect": isSheet || hub.audience == .students ? .null : Self.collect(page, of: hub, in: words),
            "date": isTask ? .null : document.latestDate.map { words.value(of: $0) } ?? .null,
        ]
    }

    /// One page of a list, 60 cards long, with the way to the others.
    /// - Parameters:
    ///   - label: what the list is called; `nil`: as it is everywhere.
    ///   - areSheets: whether its cards lead to the handouts of its tasks.
    func list(_ collection: PageCollection, page number: Int, label: String? = nil, areSheets: Bool = false, words: Words) -> Value {
        guard !collection.members.isEmpty else { return .null }
        let place = collection.address(ofPage: number)
        let kind: Kind =
            switch collection.content {
            case .kind(let kind): kind
            case .bank, .grade, .domain, .practice, .standard: .task
            case .folder: .page
            }
        let noun = areSheets ? "handoutsCount" : kind == .page ? "pagesCount" : kind.folder + "Count"
        func way(_ target: Int) -> Value {
            guard (1...collection.pageCount).contains(target) else { return .null }
            return ["href": .text(place.reference(to: collection.address(ofPage: target)))]
        }
        let pages: [Value] = PageNumbers(around: number, of: collection.pageCount).shown.map { target, followsGap in
            [
                "number": .text(String(target)), "href": .text(place.reference(to: collection.address(ofPage: target))),
                "current": target == number ? "page" : .null, "followsGap": .bool(followsGap),
            ]
        }
        return [
            "label": .text(label ?? self.label(of: collection, words: words)),
            "count": .text(words.count(collection.members.count, of: noun)),
            "cards": .group(collection.members(ofPage: number).map {
                card(
                    hub.pages[$0], from: place, to: areSheets ? hub.pages[$0].document.sheets?.handout : nil, isAmongItsKind: kind != .page,
                    number: collection.content == .kind(.task) ? taskBrowser?.numbers[$0] : nil, words: words)
            }),
            "pager": collection.pageCount == 1
                ? .null : ["previous": way(number - 1), "next": way(number + 1), "pages": .list(pages)],
        ]
    }
}
