/// The four sizes of mathematics (The TeXbook, chapter 17).
enum TeXStyle: Int, Sendable {
    case display, text, script, scriptScript

    /// The style of scripts on something of this one.
    var ofScripts: TeXStyle { self == .display || self == .text ? .script : .scriptScript }

    /// The style of a fraction's parts.
    var ofFractions: TeXStyle {
        switch self {
        case .display: .text
        case .text: .script
        case .script, .scriptScript: .scriptScript
        }
    }
}
