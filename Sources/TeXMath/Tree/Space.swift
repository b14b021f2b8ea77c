/// An `<mspace>`.
struct Space: Sendable {
    var width: Length
    var height: Length? = nil
    var depth: Length? = nil
    /// Whether it is drawn as a black box (`\rule`).
    var isFilled = false

    init(_ tenThousandths: Int) { width = Length(tenThousandths: tenThousandths) }
}
