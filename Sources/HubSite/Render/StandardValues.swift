import HubContent
import Standards
import Templates

/// The standards of a hub's catalog as templates see them from one page.
struct StandardValues {
    let hub: Hub
    let place: Address
    let words: Words

    /// The way to an entry: its page, or its place on the page of what it is part of.
    func reference(to index: Int) -> String {
        let entry = hub.standards[index]
        switch (entry.level, entry.parent) {
        case (.cluster, let parent?), (.part, let parent?):
            return place.reference(to: .standard(hub.standards[parent]), fragment: Self.id(of: entry))
        default:
            return place.reference(to: .standard(entry))
        }
    }

    /// The id of a cluster or of a part on the page that it is shown on.
    static func id(of entry: Standard) -> String {
        (entry.level == .cluster ? "Cluster-" : "Part-") + entry.code.text.split(separator: ".").suffix(1).joined()
    }

    /// An entry with its words and what covers it, for a list.
    func value(of index: Int, current: Bool = false) -> Value {
        let entry = hub.standards[index]
        return [
            "id": entry.level == .part ? .text(Self.id(of: entry)) : .null,
            "href": entry.level == .part ? .null : .text(reference(to: index)),
            "code": .text(entry.code.text), "text": .text(orNull: entry.words),
            "count": .text(count(of: index)), "current": current ? "page" : .null,
        ]
    }

    /// "2 tasks", or that there is none, or only for the whole cluster.
    func count(of index: Int) -> String {
        let known = hub.coverage.entries[index]
        let tasks = hub.standards[index].level == .domain ? known.within : known.tasks
        if tasks.isEmpty { return known.isCovered ? words["throughCluster"] : words["noTaskYet"] }
        return words.count(tasks.count, of: "tasksCount")
    }

    /// The domains of one grade, each with the way to its page and its count.
    func ways(to domains: [Int], label: (Standard) -> String) -> [Value] {
        domains.map { index in
            [
                "href": .text(reference(to: index)), "label": .text(label(hub.standards[index])),
                "count": .text(count(of: index)), "current": .null,
            ]
        }
    }

    /// Pages as plain links.
    func links(to pages: [Int]) -> Value {
        .group(pages.map { index in
            ["href": .text(place.reference(to: hub.pages[index].address)), "title": .shown(hub.pages[index].document.shownTitle)]
        })
    }
}
