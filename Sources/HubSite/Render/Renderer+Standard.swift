import HubContent
import Markdown
import Standards
import Templates

/// The page of a standard, or of a domain of one grade with its clusters.
extension Renderer {
    /// - Parameters:
    ///   - index: the entry's place in the hub's catalog.
    ///   - list: the tasks that address it.
    func standard(_ index: Int, list: PageCollection, page number: Int) -> MadeFile {
        let words = words(for: nil)
        let place = list.address(ofPage: number)
        let entry = hub.standards[index]
        let values = StandardValues(hub: hub, place: place, words: words)
        let isFirst = number == 1
        let known = hub.coverage.entries[index]
        var head = head(of: list, page: number, words: words)
        head.kind = "standard"
        head.kindLabel = words[entry.level == .domain ? "kindDomain" : "kindStandard"]
        if entry.level == .standard { head.summary = InlineText(entry.words ?? words["codeAlone"]) }
        head.description = entry.words
        head.breadcrumbs += trail(to: index, values)
        head.facts = facts(of: index, values)
        head.siblings = siblings(of: index, values)
        var root = root(head, at: place)
        root["standard"] = [
            "parts": .group(isFirst && entry.level == .standard ? hub.standards.children[index].map { values.value(of: $0) } : []),
            "clusters": .group(isFirst && entry.level == .domain ? hub.standards.children[index].map { cluster($0, values) } : []),
            "cluster": .group(isFirst ? neighbours(of: index, values) : []),
            "byGroup": values.links(to: isFirst ? known.byGroup : []),
            "buildingOn": values.links(to: isFirst ? known.buildingOn : []),
        ]
        root["list"] = self.list(list, page: number, words: words)
        return render("pages/standard", root, source: "/" + place.path)
    }

    /// From the home page's crumb on: the map, and of a standard the domain in its grade.
    private func trail(to index: Int, _ values: StandardValues) -> [Crumb] {
        let all = Crumb(label: InlineText(values.words["standards"]), href: values.place.reference(to: .standards))
        guard let domain = hub.standards.domain(of: index), domain != index else { return [all] }
        return [all, Crumb(label: InlineText(hub.standards[domain].code.text), href: values.reference(to: domain))]
    }

    private func facts(of index: Int, _ values: StandardValues) -> [Value] {
        let entry = hub.standards[index]
        var facts: [Value] = []
        func add(_ label: String, _ items: [(text: String, href: String?)]) {
            guard !items.isEmpty else { return }
            facts.append([
                "label": .text(values.words[label]),
                "values": .list(items.map { ["text": .text($0.text), "href": .text(orNull: $0.href)] }),
            ])
        }
        if entry.level == .domain { add("code", [(entry.code.text, nil)]) }
        if let grade = values.words.text(ofGrade: entry.grade) {
            let address = entry.grade.flatMap(Grade.parse).flatMap(\.first).map(Address.grade)
            let isListed = address.flatMap { lists[$0] } != nil
            add("grade", [(grade, isListed ? address.map { values.place.reference(to: $0) } : nil)])
        }
        if let domain = entry.domain {
            add("kindDomain", [(values.words.name(ofDomain: domain), values.place.reference(to: .domain(domain)))])
        }
        if entry.level == .standard, let cluster = entry.parent {
            add("cluster", [(hub.standards[cluster].code.text, values.reference(to: cluster))])
        }
        add("crosswalk", entry.crosswalk.map { (hub.standards[$0].code.text, values.reference(to: $0)) })
        return facts
    }

    private func cluster(_ index: Int, _ values: StandardValues) -> Value {
        let entry = hub.standards[index]
        return [
            "id": .text(StandardValues.id(of: entry)), "code": .text(entry.code.text), "text": .text(orNull: entry.words),
            "codes": .group(hub.standards.children[index].map { values.value(of: $0) }),
        ]
    }

    /// The standards of the same cluster, itself among them; none where it is alone.
    private func neighbours(of index: Int, _ values: StandardValues) -> [Value] {
        guard hub.standards[index].level == .standard, let cluster = hub.standards[index].parent else { return [] }
        let standards = hub.standards.children[cluster]
        return standards.count > 1 ? standards.map { values.value(of: $0, current: $0 == index) } : []
    }

    /// The entries of the same sort and framework before and after one.
    private func siblings(of index: Int, _ values: StandardValues) -> Value {
        let entries = hub.standards.entries
        let entry = entries[index]
        func isAlike(_ other: Standard) -> Bool { other.level == entry.level && other.isCommonCore == entry.isCommonCore }
        func neighbour(_ other: Int?) -> Value {
            guard let other else { return .null }
            return ["href": .text(values.reference(to: other)), "title": .text(values.words.title(of: entries[other])), "language": .null]
        }
        return [
            "previous": neighbour(entries[..<index].lastIndex(where: isAlike)),
            "next": neighbour(entries[(index + 1)...].firstIndex(where: isAlike)),
        ]
    }
}
