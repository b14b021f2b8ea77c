package import Standards

/// What the tasks of a hub do for each standard.
package struct Coverage: Sendable {
    /// What is known of one entry of the catalog: pages by index in `Hub.pages`, in the order of the list of tasks.
    package struct Entry: Hashable, Sendable {
        /// The tasks that address it: by its own code, by that of a part of it, or by one that its crosswalk names.
        package var tasks: [Int] = []
        /// Of a cluster or a domain, the tasks that address it or anything in it.
        package var within: [Int] = []
        /// The tasks that address the whole of what it is part of, a standard, a cluster or a domain, and not itself.
        package var byGroup: [Int] = []
        /// The tasks that build on it, which are shown and not counted.
        package var buildingOn: [Int] = []

        package var isCovered: Bool { !tasks.isEmpty || !byGroup.isEmpty }
    }

    /// One for each entry of the catalog; empty where no catalog was asked about.
    package private(set) var entries: [Entry] = []
    /// The tasks that address anything in a domain.
    package private(set) var domains: [String: [Int]] = [:]

    package init() {}

    /// - Parameter tasks: the hub's tasks by index in `pages`, in the order in which lists show them.
    init(of tasks: [Int], in pages: [Page], catalog: StandardsCatalog) {
        entries = catalog.entries.map { _ in Entry() }
        for task in tasks {
            let alignment = pages[task].document.alignment
            let named = alignment.standards.compactMap(\.entry)
            // A crosswalk says what asks the same as a code that the task names: what is lined up with that in turn
            // need not.
            let lined = named.flatMap(catalog.withWhole).flatMap { catalog[$0].crosswalk }
            for index in (named + lined).flatMap(catalog.withWhole) { address(index, by: task, catalog) }
            // After the standards themselves, so that what a task addresses by both is addressed by its own code.
            for member in (named + lined).flatMap(catalog.members) where entries[member].tasks.last != task {
                entries[member].byGroup.appendOnce(task)
            }
            for case let named? in alignment.buildsOn.map(\.entry) {
                for standard in catalog.standards(in: named) { entries[standard].buildingOn.appendOnce(task) }
            }
        }
    }

    /// The standards of a domain or a cluster that no task addresses.
    package func uncovered(in index: Int, of catalog: StandardsCatalog) -> [Int] {
        catalog.standards(in: index).filter { !entries[$0].isCovered }
    }
}

extension Coverage {
    /// Notes that a task addresses an entry.
    private mutating func address(_ index: Int, by task: Int, _ catalog: StandardsCatalog) {
        guard entries[index].tasks.appendOnce(task) else { return }
        if let domain = catalog[index].domain { domains[domain, default: []].appendOnce(task) }
        var above: Int? = index
        while let index = above {
            entries[index].within.appendOnce(task)
            above = catalog[index].parent
        }
    }
}

extension StandardsCatalog {
    /// The standards and parts of standards within an entry.
    fileprivate func members(of index: Int) -> [Int] {
        guard self[index].level == .domain || self[index].level == .cluster else { return children[index] }
        return standards(in: index).flatMap { [$0] + children[$0] }
    }

    /// An entry and, where that is a part of a standard, the standard.
    fileprivate func withWhole(_ index: Int) -> [Int] {
        guard self[index].level == .part, let whole = self[index].parent else { return [index] }
        return [index, whole]
    }
}

extension [Int] {
    /// Appends a number unless it is the last already.
    @discardableResult
    fileprivate mutating func appendOnce(_ number: Int) -> Bool {
        guard last != number else { return false }
        append(number)
        return true
    }
}
