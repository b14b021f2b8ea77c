/// One phase of a lesson or step of a growth: what is drawn of it.
package struct DrawnStep: Hashable, Sendable {
    package var name: String
    /// What stands small below the name.
    package var note: String?

    package init(name: String, note: String? = nil) {
        self.name = name
        self.note = note
    }
}
