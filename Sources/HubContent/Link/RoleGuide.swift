/// What a hub has for one role.
package struct RoleGuide: Hashable, Sendable {
    /// Index into `Settings.roles`.
    package var role: Int
    /// The statements and reports that recommend something to it: those that name it first, then by kind, the newest first.
    package var advice: [Advice] = []
    /// By index in `Hub.pages`: rubrics and protocols.
    package var forms: [Int] = []
    package var tasks: [Int] = []
    /// Other pages for it that recommend nothing to it.
    package var pages: [Int] = []

    /// What one document recommends to the role.
    package struct Advice: Hashable, Sendable {
        /// Index into `Hub.pages`.
        package var page: Int
        /// Those of the document's recommendations that reach the role, in order.
        package var recommendations: [Recommendation]

        /// Whether no heading of the document names the role.
        package var isForEveryRole: Bool { recommendations.allSatisfy(\.isForEveryRole) }
    }

    /// What a role's page shows, part by part; the word for it in addresses.
    package enum Part: String, CaseIterable, Hashable, Sendable {
        case forms, tasks, pages, advice

        /// How many of them the role's page itself shows.
        package var shown: Int { self == .advice ? PageCollection.pageLength : 12 }
    }

    /// The pages of one part, by index in `Hub.pages`.
    package func members(of part: Part) -> [Int] {
        switch part {
        case .forms: forms
        case .tasks: tasks
        case .pages: pages
        case .advice: advice.map(\.page)
        }
    }

    /// How many pages speak to the role or are for it.
    package var pageCount: Int { Part.allCases.reduce(0) { $0 + members(of: $1).count } }
}
