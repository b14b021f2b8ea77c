/// One entry of a catalog: a standard, or what it is part of, or a part of it.
package struct Standard: Hashable, Sendable {
    package enum Level: Hashable, Sendable {
        /// A domain in one grade, `3.NF`, or of high school, `HSA-SSE`.
        case domain
        /// `3.NF.A`.
        case cluster
        /// `3.NF.A.2`, and every code of another framework.
        case standard
        /// `3.NF.A.2.a`.
        case part
    }

    package let code: StandardCode
    package let level: Level
    /// The entry that this one is part of, by its index in the catalog.
    package let parent: Int?
    /// `K`, `1` … `8`, `HS`; of another framework what its file says, a range perhaps.
    package let grade: String?
    /// `NF`, `HSA-SSE`; of another framework what its file says.
    package let domain: String?
    package let isCommonCore: Bool
    /// What it asks, in the hub's own words.
    package var words: String?
    /// The entries of other frameworks that ask the same, by index; known from both sides.
    package var crosswalk: [Int] = []

    init(
        _ code: String, _ level: Level, parent: Int? = nil, grade: String?, domain: String?, isCommonCore: Bool = true
    ) {
        self.code = StandardCode(code)
        self.level = level
        self.parent = parent
        self.grade = grade
        self.domain = domain
        self.isCommonCore = isCommonCore
    }
}
