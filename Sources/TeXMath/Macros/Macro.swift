/// What `\newcommand` or `\def` says a name stands for.
struct Macro: Sendable {
    /// How many arguments it takes.
    var count = 0
    /// What the first argument is where it is not given in brackets.
    var standard: [UInt8]?
    var body: [UInt8] = []
}
