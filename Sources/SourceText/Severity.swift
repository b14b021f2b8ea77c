/// How much a finding weighs.
package enum Severity: String, Hashable, Sendable {
    /// What would make the site wrong, unsafe or unreachable: nothing is published.
    case error
    /// A finding about prose or evidence: the site goes out and says what to mend.
    case warning
    /// Something worth knowing that asks for nothing.
    case note
}
