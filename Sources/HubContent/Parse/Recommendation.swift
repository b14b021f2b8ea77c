/// Words under a heading `Recommendations` that speak to some roles, or to every one.
package struct Recommendation: Hashable, Sendable {
    /// The heading they stand below: an index into the document's outline.
    package var heading: Int
    /// The ids of the roles that the heading names, in the hub's order; empty where they are for every role.
    package var roles: [String]
    /// In the document's HTML, without the heading.
    package var html: Range<Int>

    package var isForEveryRole: Bool { roles.isEmpty }
}
