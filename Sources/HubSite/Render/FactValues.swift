import HubContent
import Templates

/// What is known about a page, as labels with values.
struct FactValues {
    let document: Document
    let hub: Hub
    let place: Address
    let words: Words

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
        add("factGrades", [words.text(of: it.grades.map(\.value))])
        add("factCourse", [it.course?.value])
        add("factMinutes", [it.minutes.map { words.count($0.value, of: "minutesCount") }])
        add("factStandards", it.standards.map(\.value))
        add("factBuildsOn", it.buildsOn.map(\.value))
        add("factPractices", it.practices.map { $0.value.description })
        add("factMaterials", it.materials.map(\.value))
        add("factGrouping", it.grouping.map { words["grouping" + $0.value.rawValue.capitalizedFirst] })
        add("factDemand", [it.demand.map { words["demand" + $0.value.rawValue.capitalizedFirst] }])
        add("factRoles", document.roles.map { id in hub.settings.roles.first { $0.id == id }?.title(in: words.language) ?? id })
        add("factServes", it.serves.map { $0.value.elementName })
        add("factKeywords", it.keywords.map(\.value))
        add("factSeries", [it.series?.value])
        add("factStatus", [it.status?.value])
        add("factSupersedes", it.supersedes.map(\.value))
        add("factSource", [it.source?.value])
        add("factDoi", [it.doi?.value])
        add("factTags", it.tags.map(\.value))
        return facts
    }
}

extension String {
    /// An element of the vision as words: "Nature of the task" for `nature-of-the-task` or `models/x#nature-of-the-task`.
    fileprivate var elementName: String {
        (split(separator: "#").last.map(String.init) ?? self).replacing("-", with: " ").capitalizedFirst
    }
}
