extension RoleGuide {
    /// The guide of each of the hub's roles, in their order.
    /// - Parameter order: the pages as lists show them.
    /// - Returns: empty for a hub that lists no roles and speaks to none.
    static func all(of pages: [Page], in order: [Int], settings: Settings) -> [RoleGuide] {
        var guides = settings.roles.indices.map { RoleGuide(role: $0) }
        let indices = Dictionary(
            settings.roles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var advised: [Int: Set<Int>] = [:]
        // A translation says what its original says.
        for index in order where pages[index].original == nil {
            advised[index] = guides.addAdvice(of: pages[index].document, at: index, indices)
        }
        for index in order {
            let document = pages[index].document
            let given = advised[pages[index].original ?? index] ?? []
            for id in document.roles {
                if let role = indices[id], !given.contains(role) { guides[role].add(index, document.kind) }
            }
        }
        guard settings.roles != Role.builtIn || guides.contains(where: { $0.pageCount > 0 }) else { return [] }
        for role in guides.indices { guides[role].sort(pages) }
        return guides
    }

    private mutating func add(_ page: Int, _ kind: Kind) {
        switch kind {
        case .rubric, .protocol: forms.append(page)
        case .task: tasks.append(page)
        case .statement, .report, .model, .page: pages.append(page)
        }
    }

    private mutating func sort(_ all: [Page]) {
        advice.sort { $0.precedes($1, all) }
        forms = all.withoutTranslations(forms)
        tasks = all.withoutTranslations(tasks)
        pages = all.withoutTranslations(pages)
    }
}

extension [RoleGuide] {
    /// Hands a document's recommendations to the roles that they are for.
    /// - Returns: the roles that got one, by index.
    fileprivate mutating func addAdvice(of document: Document, at page: Int, _ roles: [String: Int]) -> Set<Int> {
        guard !document.recommendations.isEmpty else { return [] }
        var advised: Set<Int> = []
        for recommendation in document.recommendations {
            let reached = recommendation.isForEveryRole ? Array<Int>(self.indices) : recommendation.roles.compactMap { roles[$0] }
            for role in reached {
                if advised.insert(role).inserted { self[role].advice.append(.init(page: page, recommendations: [])) }
                self[role].advice[self[role].advice.count - 1].recommendations.append(recommendation)
            }
        }
        return advised
    }
}

extension RoleGuide.Advice {
    fileprivate func precedes(_ other: RoleGuide.Advice, _ pages: [Page]) -> Bool {
        if isForEveryRole != other.isForEveryRole { return other.isForEveryRole }
        let (left, right) = (pages[page].document, pages[other.page].document)
        if left.kind != right.kind { return left.kind == .statement }
        switch (left.latestDate, right.latestDate) {
        case (let a?, let b?) where a != b: return b < a
        case (.some, nil): return true
        case (nil, .some): return false
        default: return page < other.page
        }
    }
}
