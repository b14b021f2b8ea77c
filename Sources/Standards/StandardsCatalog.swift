/// The standards that a hub knows: the Common Core's, with the hub's own words for them, and those of other
/// frameworks that its standards.csv lists.
package struct StandardsCatalog: Sendable {
    /// The Common Core's by grade, domain and number, each after what it is part of; then the others as listed.
    package private(set) var entries: [Standard]
    /// For each entry, the entries that are directly part of it.
    package private(set) var children: [[Int]]
    /// Every domain, each once: those of kindergarten to grade 8, of high school, of other frameworks.
    package private(set) var domains: [String] = []
    private var indices: [String: Int] = [:]
    /// The domains by key.
    private var domainNames: [String: String] = [:]
    /// The Common Core's standards by domain and number, without the cluster: `3.NF.1`.
    private var numbered: [String: Int] = [:]

    /// The Common Core alone.
    package static let commonCore = StandardsCatalog(CommonCore.entries)

    private init(_ entries: [Standard]) {
        self.entries = entries
        children = entries.map { _ in [] }
        domains = CommonCore.domains
        for domain in domains { domainNames[Self.key(domain)] = domain }
        for (index, entry) in entries.enumerated() {
            indices[Self.key(entry.code.text)] = index
            if let parent = entry.parent { children[parent].append(index) }
            guard entry.level == .standard, let domain = self.domain(of: index),
                let number = entry.code.text.split(separator: ".").last
            else { continue }
            numbered["\(entries[domain].code).\(number)"] = index
        }
    }

    package subscript(index: Int) -> Standard { entries[index] }

    /// The entry of a code in its one form, whatever its case.
    package func index(of code: StandardCode) -> Int? { indices[Self.key(code.text)] }

    /// The standard with a number in a domain: numbers go on from cluster to cluster, so they need no letter.
    func index(ofNumber number: Int, inDomain domain: String) -> Int? { numbered["\(domain).\(number)"] }

    /// The domain of a grade that an entry belongs to; itself where it is one.
    package func domain(of index: Int) -> Int? {
        var index = index
        while entries[index].level != .domain {
            guard let parent = entries[index].parent else { return nil }
            index = parent
        }
        return index
    }

    /// The standards in a domain or a cluster, or a standard itself; of a part, the standard it belongs to.
    package func standards(in index: Int) -> [Int] {
        switch entries[index].level {
        case .domain: children[index].flatMap { children[$0] }
        case .cluster: children[index]
        case .standard: [index]
        case .part: [entries[index].parent ?? index]
        }
    }

    /// Without regard to case, and to space around it.
    private static func key(_ code: String) -> String {
        var key = code.uppercased()
        while key.first?.isWhitespace == true { key.removeFirst() }
        while key.last?.isWhitespace == true { key.removeLast() }
        return key
    }
}

extension StandardsCatalog {
    /// Whether the hub has said anything of standards in standards.csv.
    package var isHubsOwn: Bool { entries.count > Self.commonCore.entries.count || entries.contains { $0.words != nil } }

    /// Gives an entry its words.
    package mutating func describe(_ index: Int, as words: String) { entries[index].words = words }

    /// Adds a standard of another framework.
    /// - Parameter code: none that the catalog has.
    package mutating func add(_ code: String, grade: String?, domain: String?) -> Int {
        let index = entries.count
        entries.append(Standard(code, .standard, grade: grade, domain: domain.map { name(ofDomain: $0) }, isCommonCore: false))
        children.append([])
        indices[Self.key(code)] = index
        return index
    }

    /// A domain as it was first written; from now on this one where it is new.
    private mutating func name(ofDomain written: String) -> String {
        let key = Self.key(written)
        if let known = domainNames[key] { return known }
        domainNames[key] = written
        domains.append(written)
        return written
    }

    /// Notes that two entries ask the same.
    package mutating func join(_ one: Int, _ other: Int) {
        guard one != other, !entries[one].crosswalk.contains(other) else { return }
        entries[one].crosswalk.append(other)
        entries[other].crosswalk.append(one)
    }
}
