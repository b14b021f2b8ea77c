/// The smallest part of TeX that means something.
struct Token: Sendable {
    enum Kind: Sendable {
        /// The end of the formula.
        case end
        /// An ASCII character that stands for itself, or `{`, `}`, `^`, `_`, `&`, `$`, `#`, `'`, `~`.
        case byte(UInt8)
        /// Any other character.
        case scalar(Unicode.Scalar)
        case command(Command)
        case unknownCommand
    }

    var kind: Kind
    /// Where it stands in the source, in bytes.
    var range: Range<Int>
}

extension Token {
    func isByte(_ byte: UInt8) -> Bool {
        if case .byte(byte) = kind { true } else { false }
    }

    /// Which command with code of its own this is.
    var structure: Structure? {
        if case .command(.structure(let structure)) = kind { structure } else { nil }
    }
}
