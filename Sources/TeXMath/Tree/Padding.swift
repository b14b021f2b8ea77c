/// What `<mpadded>` changes about the room something takes; `nil` leaves it.
struct Padding: Sendable {
    var width: Length? = nil
    var height: Length? = nil
    var depth: Length? = nil
    /// How far it is raised.
    var raise: Length? = nil

    static let zero = Length(tenThousandths: 0)
    static let noWidth = Padding(width: zero)
    static let noHeight = Padding(height: zero, depth: zero)
}
