import HubContent
import SourceText
import Templates

extension Renderer {
    /// What is new: this many cards on the home page.
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
            "roles": .group(roleWays(words)), "grades": .group(ways(from: .home, to: hub.facets.filter(\.isOfGrade), words: words)),
            "kinds": .group(kinds(words)),
            "news": .group(hub.dated.prefix(Self.newsLength).map { card(hub.pages[$0.page], from: .home, words: words) }),
        ]
        return render("pages/home", root, source: index.map { hub.pages[$0].document.file.path } ?? "/")
    }

    /// The home page of a students' site: its handouts, in pages of 60.
    func handouts(page number: Int) -> MadeFile {
        let list = studentList
        let words = words(for: nil)
        let place = list.address(ofPage: number)
        var head = PageHead(kind: "list", title: words["handouts"], language: words.language)
        head.robots = "noindex"
        var root = root(head, at: place)
        var values = self.list(list, page: number, words: words)
        if case .record(var record) = values {
            record["label"] = .text(words["handouts"])
            record["count"] = .text(words.count(list.members.count, of: "handoutsCount"))
            record["cards"] = .group(list.members(ofPage: number).map {
                card(hub.pages[$0], from: place, to: hub.pages[$0].handout, words: words)
            })
            values = .record(record)
        }
        root["list"] = values
        return render("pages/list", root, source: "/")
    }

    var studentList: Collection {
        let members = hub.collections.first { $0.content == .kind(.task) }?.members ?? []
        return Collection(content: .folder, address: .home, introduction: nil, members: members.filter { hub.pages[$0].handout != nil })
    }

    private func kinds(_ words: Words) -> [Value] {
        hub.collections.compactMap { collection in
            guard case .kind(let kind) = collection.content else { return nil }
            return [
                "href": .text(Address.home.reference(to: collection.address)), "label": .shown(shownLabel(of: collection, words: words)),
                "count": .text(words.count(collection.members.count, of: kind.folder + "Count")), "current": .null,
            ]
        } + references(words)
    }

    /// The way to the works that the hub cites, where it cites any.
    private func references(_ words: Words) -> [Value] {
        guard !hub.bibliography.works.isEmpty else { return [] }
        let address = Overview.references(initial: nil).address(in: hub.settings)
        return [[
            "href": .text(Address.home.reference(to: address)), "label": .text(words["worksCited"]),
            "count": .text(words.count(hub.bibliography.works.count, of: "worksCount")), "current": .null,
        ]]
    }
}

extension Hub {
    /// The pages with a date, the newest first; of one day by address.
    var dated: [(page: Int, date: PartialDate)] {
        pages.indices.compactMap { index in
            pages[index].document.latestDate.map { (index, $0) }
        }
        .sorted { ($1.date, $0.page) < ($0.date, $1.page) }
    }
}
