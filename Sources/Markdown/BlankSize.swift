/// How much room a blank gives, by how its author drew it.
enum BlankSize {
    case short, usual
    /// A whole line.
    case long
}
