import SourceText
import Standards

/// The lists of tasks across banks: by grade, by domain, by practice, by standard.
struct Facets {
    var coverage = Coverage()
    /// Grades, domains, practices, then standards and the domains of each grade, each in its order.
    var collections: [PageCollection] = []
    var overviews: [Overview] = []

    init() {}

    /// - Parameter collections: the hub's lists, of which that of the tasks gives their order.
    init(of pages: [Page], collections lists: [PageCollection], catalog: StandardsCatalog) {
        let tasks = lists.first { $0.content == .kind(.task) }?.members ?? []
        guard !tasks.isEmpty else { return }
        let alignments = tasks.map { (task: $0, alignment: pages[$0].document.alignment) }
        collections += Self.grades(of: tasks, in: pages)
        let usesStandards = catalog.isHubsOwn
            || alignments.contains { !$0.alignment.standards.isEmpty || !$0.alignment.buildsOn.isEmpty }
        coverage = Coverage(of: tasks, in: pages, catalog: catalog)
        if usesStandards {
            overviews.append(.standards)
            for domain in catalog.domains {
                append(.domain(domain), Address.domain(domain), coverage.domains[domain] ?? [])
            }
        }
        if usesStandards || alignments.contains(where: { !$0.alignment.practices.isEmpty }) {
            overviews.append(.practices)
            var byPractice: [Practice: [Int]] = [:]
            for (task, alignment) in alignments {
                for practice in alignment.practices { byPractice[practice, default: []].append(task) }
            }
            for practice in Practice.all { append(.practice(practice), Address.practice(practice), byPractice[practice] ?? []) }
        }
        guard usesStandards else { return }
        for (index, entry) in catalog.entries.enumerated() where entry.level == .standard || entry.level == .domain {
            let known = coverage.entries[index]
            append(.standard(entry.code.text), Address.standard(entry), entry.level == .domain ? known.within : known.tasks)
        }
    }

    private mutating func append(_ content: PageCollection.Content, _ address: Address, _ members: [Int]) {
        collections.append(PageCollection(content: content, address: address, introduction: nil, members: members))
    }

    private static func grades(of tasks: [Int], in pages: [Page]) -> [PageCollection] {
        var byGrade: [Grade: [Int]] = [:]
        for task in tasks {
            for grade in pages[task].document.frontMatter.grades { byGrade[grade.value, default: []].append(task) }
        }
        return byGrade.sorted { $0.key < $1.key }.map { grade, members in
            PageCollection(content: .grade(grade), address: .grade(grade), introduction: nil, members: members)
        }
    }
}

extension [Page] {
    /// Notes on each page its place in the last of the lists that have it: the most particular one.
    mutating func notePlaces(in collections: [PageCollection]) {
        for (index, collection) in collections.enumerated() {
            for (place, member) in collection.members.enumerated() {
                self[member].place = Page.Place(collection: index, member: place)
            }
        }
        // A translation stands where its original does.
        for page in indices { if let original = self[page].original { self[page].place = self[page].place ?? self[original].place } }
    }
}
