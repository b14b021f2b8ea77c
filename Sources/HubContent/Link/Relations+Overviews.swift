extension Relations {
    /// The pages about roles: all of them, each, and what is too long for a role's own page.
    static func overviews(ofRoles roles: [RoleGuide]) -> [Overview] {
        guard !roles.isEmpty else { return [] }
        return [.roles]
            + roles.flatMap { guide -> [Overview] in
                [.role(guide.role)]
                    + RoleGuide.Part.allCases.filter { guide.members(of: $0).count > $0.shown }.map { .roleList(guide.role, $0) }
            }
    }

    /// Where there are tasks, the page for those that a teacher collects.
    static func overviews(ofPlan pages: [Page]) -> [Overview] { pages.contains { $0.document.sheets != nil } ? [.plan] : [] }

    /// The map of the vision, and what is too long for it.
    static func overviews(ofVision vision: Int?, _ pages: [Page], _ serving: [ServedElement: [Int]]) -> [Overview] {
        guard let vision else { return [] }
        let long = pages[vision].document.visionElements.filter {
            serving[ServedElement(model: vision, id: $0.id), default: []].count > PageCollection.pageLength
        }
        return [.vision] + long.map { .element($0.id) }
    }
}
