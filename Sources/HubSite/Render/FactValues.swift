import HubContent
import SourceText
import Templates

/// What is known about a page, as labels with values.
struct FactValues {
    let page: Page
    let hub: Hub
    let place: Address
    let words: Words

    private var document: Document { page.document }

    var values: [Value] {
        let it = document.frontMatter
        var facts: [Value] = []
        func add(_ label: String, linked items: [(text: String, href: String?)]) {
            guard !items.isEmpty else { return }
            facts.append([
                "label": .text(words[label]),
                "values": .list(items.map { ["text": .text($0.text), "href": .text(orNull: $0.href)] }),
            ])
        }
        func add(_ label: String, _ texts: [String?]) { add(label, linked: texts.compactMap(\.self).map { ($0, nil) }) }
        add("factGrades", linked: it.grades.map { (words.text(of: [$0.value]) ?? "", href(.grade($0.value))) })
        add("factCourse", [it.course?.value])
        add("factMinutes", [it.minutes.map { words.text(of: $0.value) }])
        add("factStandards", linked: standards(document.alignment.standards))
        add("factBuildsOn", linked: standards(document.alignment.buildsOn))
        add("factPractices", linked: document.alignment.practices.map { ($0.description, href(.practice($0))) })
        add("factMaterials", it.materials.map(\.value))
        add("factGrouping", it.grouping.map { words["grouping" + $0.value.rawValue.capitalizedFirst] })
        add("factDemand", [it.demand.map { words["demand" + $0.value.rawValue.capitalizedFirst] }])
        add("factRoles", linked: document.roles.map { RoleLinks(hub: hub, place: place, words: words).link($0) })
        add("factServes", linked: zip(it.serves, page.serves).map { link(to: $1, writtenAs: $0.value) })
        add("factVision", linked: [visionMap].compactMap(\.self))
        add("factKeywords", it.keywords.map(\.value))
        if document.kind != .report { add("factSeries", [it.series?.value]) }
        add("factStatus", [it.status?.value])
        add("factSupersedes", it.supersedes.map(\.value))
        add("factSource", [it.source?.value])
        add("factDoi", [it.doi?.value])
        add("factTags", it.tags.map(\.value))
        return facts
    }

    private func standards(_ named: [Alignment.Named]) -> [(text: String, href: String?)] {
        let values = StandardValues(hub: hub, place: place, words: words)
        return named.map { ($0.text, isListed ? $0.entry.map(values.reference) : nil) }
    }

    private func href(_ address: Address) -> String? { isListed ? place.reference(to: address) : nil }

    /// Whether it is in the lists of tasks, so that those of its grade, standards and practices are there.
    private var isListed: Bool { document.kind == .task && !document.isIntroduction && hub.audience != .students }

    /// An element that the page serves, where its model's page shows it.
    private func link(to element: ServedElement?, writtenAs written: String) -> (text: String, href: String?) {
        guard let element else { return (written.elementName, nil) }
        let model = hub.pages[element.model]
        let title = model.document.visionElements.first { $0.id == element.id }?.title
        return (title ?? written.elementName, place.reference(to: model.address, fragment: element.id))
    }

    /// On the page of the hub's vision, the way to the map of it.
    private var visionMap: (text: String, href: String?)? {
        guard let vision = hub.vision, hub.pages[vision].address == page.address else { return nil }
        return (words["visionMap"], place.reference(to: Overview.vision.address(in: hub.settings)))
    }
}

extension String {
    /// An element of the vision as words: "Nature of the task" for `nature-of-the-task` or `models/x#nature-of-the-task`.
    fileprivate var elementName: String {
        (split(separator: "#").last.map(String.init) ?? self).replacing("-", with: " ").capitalizedFirst
    }
}
