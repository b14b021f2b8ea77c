import HubContent
import Markdown
import Standards
import Templates

/// The lists of tasks across banks.
extension Renderer {
    /// One page of the tasks of a grade, of a domain, with a practice, or on a standard.
    func facet(_ index: Int, page number: Int) -> MadeFile {
        let list = hub.facets[index]
        if case .standard(let code) = list.content, let entry = hub.standards.index(of: StandardCode(code)) {
            return standard(entry, list: list, page: number)
        }
        let words = words(for: nil)
        let place = list.address(ofPage: number)
        var head = head(of: list, page: number, words: words)
        head.kindLabel = kindLabel(of: list.content, words)
        if case .practice(let practice) = list.content { head.siblings = siblings(of: practice, at: place, words) }
        var root = root(head, at: place)
        root["facet"] = ["standards": number == 1 ? standards(beside: list, words) : .null]
        root["list"] = self.list(list, page: number, words: words)
        return render("pages/facet", root, source: "/" + place.path)
    }

    /// All mathematical practices.
    func practices() -> MadeFile {
        let words = words(for: nil)
        var head = PageHead(kind: "practices", title: words["factPractices"], language: words.language)
        head.canonical = absolute(.practices)
        head.breadcrumbs = breadcrumbs(to: .practices, words: words)
        var root = root(head, at: .practices)
        root["practices"] = .group(hub.facets.compactMap { facet in
            guard case .practice(let practice) = facet.content else { return nil }
            return [
                "id": .null, "href": .text(Address.practices.reference(to: facet.address)), "code": .text(practice.description),
                "text": .text(words.name(of: practice)), "current": .null,
                "count": .text(facet.members.isEmpty ? words["noTaskYet"] : words.count(facet.members.count, of: "tasksCount")),
            ]
        })
        return render("pages/practices", root, source: "/practices/")
    }

    /// The title and the way back for one page of a list that has no words of its own.
    func head(of list: PageCollection, page number: Int, words: Words) -> PageHead {
        var head = PageHead(kind: "facet", title: shownLabel(of: list, words: words), language: words.language)
        head.count(as: number, words)
        head.canonical = absolute(list.address(ofPage: number))
        head.breadcrumbs = breadcrumbs(to: list.address(ofPage: number), words: words)
        return head
    }

    /// The ways from a list of lists into those of one sort.
    func ways(from place: Address, to lists: [PageCollection], words: Words) -> [Value] {
        lists.map { list in
            [
                "href": .text(place.reference(to: list.address)), "label": .shown(shownLabel(of: list, words: words)),
                "count": .text(words.count(list.members.count, of: "tasksCount")), "current": .null,
            ]
        }
    }

    private func kindLabel(of content: PageCollection.Content, _ words: Words) -> String? {
        switch content {
        case .domain: words["kindDomain"]
        case .practice: words["kindPractice"]
        default: words["tasks"]
        }
    }

    /// The domains of a grade, or the grades of a domain: the ways to the standards.
    private func standards(beside list: PageCollection, _ words: Words) -> Value {
        guard hub.overviews.contains(.standards) else { return .null }
        let values = StandardValues(hub: hub, place: list.address, words: words)
        let domains = hub.standards.entries.indices.filter { hub.standards[$0].level == .domain }
        switch list.content {
        case .grade(let grade):
            let own = domains.filter { hub.standards[$0].grade == grade.description }
            return .group(values.ways(to: own) { words.name(ofDomain: $0.domain ?? "") })
        case .domain(let domain):
            let own = domains.filter { hub.standards[$0].domain == domain }
            let others = hub.standards.entries.indices.filter {
                hub.standards[$0].domain == domain && !hub.standards[$0].isCommonCore
            }
            return .group(
                values.ways(to: own) { words.text(ofGrade: $0.grade) ?? $0.code.text } + values.ways(to: others) { $0.code.text })
        default: return .null
        }
    }

    private func siblings(of practice: Practice, at place: Address, _ words: Words) -> Value {
        func neighbour(_ number: Int) -> Value {
            guard let other = Practice(number: number) else { return .null }
            return ["href": .text(place.reference(to: .practice(other))), "title": .text(words.title(of: other)), "language": .null]
        }
        return ["previous": neighbour(practice.number - 1), "next": neighbour(practice.number + 1)]
    }
}
