import HubContent
import SourceText
import Templates

extension Renderer {
    /// What is new: this many pages on the home page.
    private static let newsLength = 6

    /// The home page: the words of `content/index.md`, the ways in and what is new.
    func home() -> MadeFile {
        let index = hub.pages.firstIndex { $0.address == .home }
        let words = words(for: index.flatMap { hub.pages[$0].document.language })
        var head: PageHead
        if let index {
            head = self.head(
                of: hub.pages[index],
                fragments: Fragments(hub: hub, page: hub.pages[index], place: .home, words: words))
            head.kind = "home"
        } else {
            head = PageHead(kind: "home", title: title, language: words.language)
        }
        head.kindLabel = nil
        head.canonical = absolute(.home)
        head.credits = .null
        var root = root(head, at: .home)
        root["home"] = [
            "vision": visionAtHome(words), "doors": .group(doors(words)), "otherRoles": .group(otherRoleWays(words)),
            "grades": .group(grades(words)), "kinds": .group(kinds(words)),
            "news": .group(news.prefix(Self.newsLength).map { new(hub.pages[$0], words) }),
        ]
        return render("pages/home", root, source: index.map { hub.pages[$0].document.path } ?? "/")
    }

    /// The home page of a students' site: its handouts, in pages of 60.
    func handouts(page number: Int) -> MadeFile {
        let list = studentList
        let words = words(for: nil)
        let place = list.address(ofPage: number)
        var head = PageHead(kind: "list", title: words["handouts"], language: words.language)
        head.robots = "noindex"
        var root = root(head, at: place)
        root["list"] = self.list(list, page: number, label: words["handouts"], areSheets: true, words: words)
        return render("pages/list", root, source: "/")
    }

    var studentList: PageCollection {
        let members = hub.taskList?.members ?? []
        return PageCollection(content: .folder, address: .home, introduction: nil, members: members.filter { hub.pages[$0].document.sheets?.handout != nil })
    }

    /// What is new, the newest first: what the hub is for, else any page with a date.
    private var news: [Int] {
        let dated = hub.dated.map(\.page)
        let resources = dated.filter { hub.pages[$0].document.kind != .page }
        return resources.isEmpty ? dated : resources
    }

    private func new(_ page: Page, _ words: Words) -> Value {
        let kind = page.document.kind
        return [
            "href": .text(Address.home.reference(to: page.address)), "title": .shown(page.document.shownTitle),
            "kindLabel": kind == .page ? .null : .text(words.name(of: kind)),
            "language": page.document.languageMark(among: words),
            "date": page.document.latestDate.map { words.value(of: $0) } ?? .null,
        ]
    }

    /// The model that everything is lined up with: its drawing, and its elements with what serves each.
    private func visionAtHome(_ words: Words) -> Value {
        guard let index = hub.vision else { return .null }
        let model = hub.pages[index]
        let map = Overview.vision.address(in: hub.settings)
        return [
            "href": .text(Address.home.reference(to: model.address)), "title": .shown(model.document.shownTitle),
            "language": model.document.languageMark(among: words), "map": .text(Address.home.reference(to: map)),
            "drawing": ModelValues(Fragments(hub: hub, page: model, place: .home, words: words)).drawing,
            "elements": .group(visionElements.filter { !$0.isPhase }.map { element in
                [
                    "href": .text(Address.home.reference(to: map, fragment: ServingValues.anchor(element.id))),
                    "label": .text(element.title), "count": .text(String(servingVision(element.id).count)), "current": .null,
                ]
            }),
        ]
    }

    /// The grades as a band of short names.
    private func grades(_ words: Words) -> [Value] {
        hub.facets.compactMap { list in
            guard case .grade(let grade) = list.content else { return nil }
            return [
                "href": .text(Address.home.reference(to: list.address)), "label": .shown(shownLabel(of: list, words: words)),
                "short": .text(grade.description), "count": .text(words.count(list.members.count, of: "tasksCount")),
            ]
        }
    }

    /// The lists of the hub by kind, each with what its introduction says of it.
    private func kinds(_ words: Words) -> [Value] {
        hub.collections.compactMap { collection in
            guard case .kind(let kind) = collection.content else { return nil }
            let introduction = collection.introduction.map { hub.pages[$0].document }
            let summary = introduction?.frontMatter.summary == nil ? nil : introduction?.shownSummary
            return [
                "href": .text(Address.home.reference(to: collection.address)), "label": .shown(shownLabel(of: collection, words: words)),
                "count": .text(words.count(collection.members.count, of: kind.folder + "Count")),
                "summary": .shown(orNull: summary?.shortened(to: 160)),
            ]
        } + references(words)
    }

    /// The way to the works that the hub cites, where it cites any.
    private func references(_ words: Words) -> [Value] {
        guard !hub.bibliography.isEmpty else { return [] }
        let address = Overview.references(initial: nil).address(in: hub.settings)
        return [[
            "href": .text(Address.home.reference(to: address)), "label": .text(words["worksCited"]),
            "count": .text(words.count(hub.bibliography.works.count, of: "worksCount")), "summary": .null,
        ]]
    }
}

extension Hub {
    /// The pages with a date, the newest first; of one day by address. A draft is no news.
    var dated: [(page: Int, date: PartialDate)] {
        pages.indices.compactMap { index in
            pages[index].document.frontMatter.isDraft ? nil : pages[index].document.latestDate.map { (index, $0) }
        }
        .sorted { ($1.date, $0.page) < ($0.date, $1.page) }
    }
}
