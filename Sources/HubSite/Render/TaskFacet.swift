import HubContent
import SourceText
import Standards

/// One of the sides that tasks can be chosen by: its values in order, and which of them each task has.
struct TaskFacet: Sendable {
    struct Choice: Sendable {
        /// As addresses carry it.
        var code: String
        var label: String
        /// Of a standard, the grades that it belongs to, as indices into the values of the first facet; `nil` where it is
        /// shown whatever the grade.
        var grades: [Int]?
    }

    let name: String
    let label: String
    private(set) var values: [Choice] = []
    /// By index in `Hub.pages`.
    private var byTask: [Int: [Int]] = [:]

    init(_ name: String, _ label: String) {
        self.name = name
        self.label = label
    }

    /// Adds a value unless no task has it.
    mutating func add(_ code: String, _ label: String, grades: [Int]? = nil, tasks: [Int]) {
        guard !tasks.isEmpty else { return }
        for task in tasks { byTask[task, default: []].append(values.count) }
        values.append(Choice(code: code, label: label, grades: grades))
    }

    /// What a task has of it, as indices into `values`, in their order.
    func values(of task: Int) -> [Int] { byTask[task] ?? [] }

    /// The different things that tasks have, and for each task which of them is its own.
    func sets(of tasks: [Int]) -> (sets: [[Int]], places: [Int]) {
        var (sets, known): ([[Int]], [[Int]: Int]) = ([], [:])
        let places = tasks.map { task in
            let own = values(of: task)
            if let place = known[own] { return place }
            known[own] = sets.count
            sets.append(own)
            return sets.count - 1
        }
        return (sets, places)
    }
}

extension TaskFacet {
    /// All facets of a hub's tasks that have values: grade, domain and standard first.
    /// - Parameter languageName: what a language is called by its own speakers.
    static func all(of list: PageCollection, in hub: Hub, words: Words, languageName: (String) -> String) -> [TaskFacet] {
        let tasks = list.members
        func having(_ condition: (FrontMatter) -> Bool) -> [Int] { tasks.filter { condition(hub.pages[$0].document.frontMatter) } }
        var grade = TaskFacet("grade", words["factGrades"])
        var grades: [Grade] = []
        var domain = TaskFacet("domain", words["browseDomain"])
        var practice = TaskFacet("practice", words["factPractices"])
        for list in hub.facets where !list.members.isEmpty {
            switch list.content {
            case .grade(let known):
                grade.add(known.description, words.text(of: [known]) ?? known.description, tasks: list.members)
                grades.append(known)
            case .domain(let name): domain.add(name, words.name(ofDomain: name), tasks: list.members)
            case .practice(let known): practice.add(known.description, words.title(of: known), tasks: list.members)
            default: break
            }
        }
        var minutes = TaskFacet("minutes", words["factMinutes"])
        for (from, to) in [(1, 15), (16, 30), (31, 45), (46, 60)] {
            let label = from == 1 ? words.text("minutesUpTo", with: String(to)) : words.text("minutesShort", with: "\(from)–\(to)")
            minutes.add(String(to), label, tasks: having { $0.minutes.map { (from...to).contains($0.value.longest) } ?? false })
        }
        minutes.add("over60", words.text("minutesOver", with: "60"), tasks: having { $0.minutes.map { $0.value.longest > 60 } ?? false })
        var demand = TaskFacet("demand", words["factDemand"])
        for level in Demand.allCases {
            demand.add(level.rawValue, words["demand" + level.rawValue.capitalizedFirst], tasks: having { $0.demand?.value == level })
        }
        var grouping = TaskFacet("grouping", words["factGrouping"])
        for way in Grouping.allCases {
            grouping.add(way.rawValue, words["grouping" + way.rawValue.capitalizedFirst], tasks: having { $0.grouping.contains { $0.value == way } })
        }
        var role = TaskFacet("role", words["factRoles"])
        for one in hub.settings.roles {
            role.add(one.id, one.title(in: words.language), tasks: tasks.filter { hub.pages[$0].document.roles.contains(one.id) })
        }
        let all = [
            grade, domain, standards(of: tasks, in: hub, grades, words), practice, minutes, demand, grouping, banks(in: hub, words),
            languages(of: tasks, in: hub, words, languageName), role,
        ]
        return all.prefix(3) + all.dropFirst(3).filter { !$0.values.isEmpty }
    }

    /// Standards, and clusters that a task addresses as a whole.
    private static func standards(of tasks: [Int], in hub: Hub, _ grades: [Grade], _ words: Words) -> TaskFacet {
        var facet = TaskFacet("standard", words["standards"])
        for (index, entry) in hub.standards.entries.enumerated() where entry.level == .standard || entry.level == .cluster {
            guard hub.coverage.entries.indices.contains(index) else { break }
            let own = entry.grade.flatMap(Grade.parse).map { named in
                grades.indices.filter { grade in named.contains { $0.includes(grades[grade]) } }
            }
            facet.add(entry.code.text, entry.code.text, grades: own, tasks: hub.coverage.entries[index].tasks)
        }
        return facet
    }

    /// A task is in the banks of all its versions, and in all their languages.
    private static func banks(in hub: Hub, _ words: Words) -> TaskFacet {
        var facet = TaskFacet("bank", words["factBank"])
        for list in hub.collections {
            guard case .bank(let name) = list.content else { continue }
            let title = list.introduction.map { hub.pages[$0].document.title } ?? hub.settings.bank(name)?.title?.value
            facet.add(name, title ?? name.replacing("-", with: " ").capitalizedFirst, tasks: list.members.map { hub.pages[$0].original ?? $0 })
        }
        return facet
    }

    private static func languages(
        of tasks: [Int], in hub: Hub, _ words: Words, _ name: (String) -> String
    ) -> TaskFacet {
        var facet = TaskFacet("language", words["browseLanguage"])
        func language(_ page: Int) -> String { hub.pages[page].document.language }
        let spoken = tasks.map { task in (task, Set([language(task)] + hub.pages[task].translations.map(language))) }
        for tag in Set(spoken.flatMap(\.1)).sorted(by: { ($0 != hub.settings.language ? 1 : 0, $0) < ($1 != hub.settings.language ? 1 : 0, $1) }) {
            facet.add(tag, name(tag), tasks: spoken.filter { $0.1.contains(tag) }.map(\.0))
        }
        return facet
    }
}

extension Grade {
    /// Whether a standard of this grade is one of another: those of high school are for grades 9 to 12.
    fileprivate func includes(_ other: Grade) -> Bool {
        if self == .highSchool, case .numbered(let number) = other { return number >= 9 }
        if other == .highSchool, case .numbered(let number) = self { return number >= 9 }
        return self == other
    }
}
