import HubContent
import Markdown
import Templates

extension Renderer {
    /// A page as a card in a list.
    /// - Parameters:
    ///   - place: where the card is shown.
    ///   - address: where it leads, if not to the page itself.
    func card(_ page: Page, from place: Address, to address: Address? = nil, words: Words) -> Value {
        let document = page.document
        let isTask = document.kind == .task
        var meta: [String] = []
        if isTask {
            if let grades = words.text(of: document.frontMatter.grades.map(\.value)) { meta.append(grades) }
            if let minutes = document.frontMatter.minutes?.value { meta.append(words.count(minutes, of: "minutesCount")) }
            meta += document.alignment.standards.prefix(3).map(\.text)
        }
        let language = document.language ?? hub.settings.language
        let isSheet = address != nil
        let goal = document.goal
        // Without a summary of its own, a task's first paragraph may be its goal, which the card says already.
        let summary = isSheet || document.summary.isEmpty || document.summary == goal?.plain ? nil : document.shownSummary
        return [
            "href": .text(place.reference(to: address ?? page.address)), "title": .shown(document.shownTitle),
            "kindLabel": document.kind == .page || isSheet ? .null : .text(words["kind" + document.kind.rawValue.capitalizedFirst]),
            "language": language == words.language ? .null : .text(language),
            "draft": .bool(document.frontMatter.isDraft),
            "goal": isSheet ? .null : .shown(orNull: goal),
            "summary": .shown(orNull: summary?.shortened(to: 220)),
            "meta": .group(meta.map { .text($0) }),
            "collect": isSheet || hub.audience == .students ? .null : Self.collect(page, in: words),
            "date": isTask ? .null : document.latestDate.map { words.value(of: $0) } ?? .null,
        ]
    }

    /// One page of a list, 60 cards long, with the way to the others.
    func list(_ collection: Collection, page number: Int, words: Words) -> Value {
        guard !collection.members.isEmpty else { return .null }
        let place = collection.address(ofPage: number)
        let kind: Kind =
            switch collection.content {
            case .kind(let kind): kind
            case .bank, .grade, .domain, .practice, .standard: .task
            case .folder: .page
            }
        let noun = kind == .page ? "pagesCount" : kind.folder + "Count"
        func way(_ target: Int) -> Value {
            guard (1...collection.pageCount).contains(target) else { return .null }
            return ["href": .text(place.reference(to: collection.address(ofPage: target)))]
        }
        let pages: [Value] = (1...collection.pageCount).map { target in
            [
                "number": .text(String(target)), "href": .text(place.reference(to: collection.address(ofPage: target))),
                "current": target == number ? "page" : .null,
            ]
        }
        return [
            "label": .text(label(of: collection, words: words)),
            "count": .text(words.count(collection.members.count, of: noun)),
            "cards": .group(collection.members(ofPage: number).map { card(hub.pages[$0], from: place, words: words) }),
            "pager": collection.pageCount == 1
                ? .null : ["previous": way(number - 1), "next": way(number + 1), "pages": .list(pages)],
        ]
    }
}
