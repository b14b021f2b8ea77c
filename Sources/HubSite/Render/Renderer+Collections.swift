import HubContent
import Markdown
import SourceText
import Templates

extension Renderer {
    /// One page of the list of a kind, a bank or a folder, with the words of its `index.md` before the first.
    func collection(_ index: Int, page number: Int) -> MadeFile {
        let collection = hub.collections[index]
        let place = collection.address(ofPage: number)
        let introduction = collection.introduction.map { hub.pages[$0] }
        let words = words(for: introduction?.document.language)
        let (template, kind) =
            switch collection.content {
            case .kind(.task): ("pages/tasks", "tasks")
            case .kind: ("pages/list", "list")
            case .bank, .folder, .grade, .domain, .practice, .standard: ("pages/section", "section")
            }
        var head: PageHead
        if let introduction, number == 1 {
            head = self.head(of: introduction, fragments: Fragments(hub: hub, page: introduction, place: place, words: words))
            head.kind = kind
        } else {
            head = PageHead(kind: kind, title: shownLabel(of: collection, words: words), language: words.language)
            head.count(as: number, words)
            head.breadcrumbs = breadcrumbs(to: place, words: words)
        }
        head.canonical = absolute(place)
        head.credits = .null
        if case .kind(.task) = collection.content, number == 1 { head.scripts += browserScripts(from: place) }
        var root = root(head, at: place)
        root["list"] = list(collection, page: number, words: words)
        root["section"] = ["children": .group(number == 1 ? children(of: collection, words: words) : [])]
        root["tasks"] = ["facets": .group(number == 1 ? facets(of: collection, words: words) : [])]
        return render(template, root, source: introduction?.document.path ?? "/" + collection.address.path)
    }

    /// The folders right below a folder, as cards.
    private func children(of collection: PageCollection, words: Words) -> [Value] {
        hub.collections.filter { $0.isDirectly(below: collection.address) && $0.introduction != nil }.compactMap {
            $0.introduction.map { card(hub.pages[$0], from: collection.address, words: words) }
        }
    }

    /// The ways from the list of all tasks into the lists of some: by grade, domain, practice, standard and bank.
    private func facets(of collection: PageCollection, words: Words) -> [Value] {
        guard collection.content == .kind(.task) else { return [] }
        let place = collection.address
        func section(_ id: String, _ title: String, _ ways: [Value]) -> Value? {
            ways.isEmpty ? nil : ["id": .text(id), "title": .text(words[title]), "ways": .group(ways)]
        }
        let known = hub.facets.filter { !$0.members.isEmpty }
        let banks = hub.collections.filter { if case .bank = $0.content { $0.isDirectly(below: place) } else { false } }
        let map: [Value] = hub.overviews.contains(.standards)
            ? [["href": .text(place.reference(to: .standards)), "label": .text(words["coverageMap"]), "count": .null, "current": .null]]
            : []
        return [
            section("facetGrade", "byGrade", ways(from: place, to: known.filter(\.isOfGrade), words: words)),
            section("facetDomain", "byDomain", ways(from: place, to: known.filter(\.isOfDomain), words: words)),
            section("facetStandard", "byStandard", map),
            section("facetBank", "byBank", ways(from: place, to: banks, words: words)),
            section("facetPractice", "byPractice", ways(from: place, to: known.filter(\.isOfPractice), words: words)),
        ].compactMap(\.self)
    }
}

extension PageCollection {
    var isOfGrade: Bool { if case .grade = content { true } else { false } }
    var isOfDomain: Bool { if case .domain = content { true } else { false } }
    var isOfPractice: Bool { if case .practice = content { true } else { false } }

    func isDirectly(below address: Address) -> Bool {
        self.address.path.hasPrefix(address.path) && self.address.path.utf8.dropFirst(address.path.utf8.count).count { $0 == UInt8(ascii: "/") } == 1
    }
}
