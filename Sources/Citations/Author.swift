/// A person or a group as a reference list names one.
package struct Author: Hashable, Sendable {
    /// A person's surname with its particle (`van Tartwijk`), or a group's whole name.
    package var name: String
    /// A person's initials as written, `C. C.`; `nil` of a group.
    package var initials: String?
    /// What tells a person from others of the family: `Jr.`, `III`.
    package var suffix: String?
    /// What a group is cited by instead of its name: `NCSM`, `NCTM`.
    package var acronym: String?

    package var isGroup: Bool { initials == nil }

    /// What a list has after a person's surname: `M. L., Jr.`
    package var afterSurname: String? { initials.map { initials in suffix.map { "\(initials), \($0)" } ?? initials } }

    package init(name: String, initials: String? = nil, suffix: String? = nil, acronym: String? = nil) {
        self.name = name
        self.initials = initials
        self.suffix = suffix
        self.acronym = acronym
    }
}
