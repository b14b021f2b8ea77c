import HubContent
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
        func add(_ label: String, _ texts: [String?]) {
            let known = texts.compactMap(\.self)
            guard !known.isEmpty else { return }
            facts.append([
                "label": .text(words[label]), "values": .list(known.map { ["text": .text($0), "href": .null] }),
            ])
        }
        func addLinks(_ label: String, _ links: [(label: String, href: String?)]) {
            guard !links.isEmpty else { return }
            let values: [Value] = links.map { ["text": .text($0.label), "href": .text(orNull: $0.href)] }
            facts.append(["label": .text(words[label]), "values": .list(values)])
        }
        add("factGrades", [words.text(of: it.grades.map(\.value))])
        add("factCourse", [it.course?.value])
        add("factMinutes", [it.minutes.map { words.count($0.value, of: "minutesCount") }])
        add("factStandards", it.standards.map(\.value))
        add("factBuildsOn", it.buildsOn.map(\.value))
        add("factPractices", it.practices.map { $0.value.description })
        add("factMaterials", it.materials.map(\.value))
        add("factGrouping", it.grouping.map { words["grouping" + $0.value.rawValue.capitalizedFirst] })
        add("factDemand", [it.demand.map { words["demand" + $0.value.rawValue.capitalizedFirst] }])
        addLinks("factRoles", document.roles.map { RoleLinks(hub: hub, place: place, words: words).link($0) })
        addLinks("factServes", zip(it.serves, page.serves).map { link(to: $1, writtenAs: $0.value) })
        addLinks("factVision", [visionMap].compactMap(\.self))
        add("factKeywords", it.keywords.map(\.value))
        add("factSeries", [it.series?.value])
        add("factStatus", [it.status?.value])
        add("factSupersedes", it.supersedes.map(\.value))
        add("factSource", [it.source?.value])
        add("factDoi", [it.doi?.value])
        add("factTags", it.tags.map(\.value))
        return facts
    }

    /// An element that the page serves, where its model's page shows it.
    private func link(to element: ServedElement?, writtenAs written: String) -> (label: String, href: String?) {
        guard let element else { return (written.elementName, nil) }
        let model = hub.pages[element.model]
        let title = model.document.visionElements.first { $0.id == element.id }?.title
        return (title ?? written.elementName, place.reference(to: model.address, fragment: element.id))
    }

    /// On the page of the hub's vision, the way to the map of it.
    private var visionMap: (label: String, href: String?)? {
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
