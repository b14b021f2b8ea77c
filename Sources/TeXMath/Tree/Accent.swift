/// A mark over or under something.
struct Accent: Sendable {
    enum Place: Sendable { case over, under }

    var base: Node
    var mark: Operator
    var place: Place
    /// Whether it sits close, as a hat does; a brace keeps its distance.
    var isClose: Bool
    /// Whether it is a line, which no font makes long enough: the theme draws it, and the mark is what is read aloud.
    var isLine = false
}
