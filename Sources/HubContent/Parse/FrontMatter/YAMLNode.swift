package import SourceText

/// What YAML says, as an ordered tree of located texts.
package enum YAMLNode: Hashable, Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode], Position)
    case mapping([YAMLEntry], Position)

    package var position: Position {
        switch self {
        case .scalar(let scalar): scalar.position
        case .sequence(_, let position), .mapping(_, let position): position
        }
    }

    /// Whether it is a key with nothing after it: as good as no key.
    package var isEmpty: Bool {
        switch self {
        case .scalar(let scalar): scalar.text.allSatisfy(\.isWhitespace)
        case .sequence(let items, _): items.isEmpty
        case .mapping(let entries, _): entries.isEmpty
        }
    }
}

/// A value: the text that stands there, whatever YAML would make of it.
package struct YAMLScalar: Hashable, Sendable {
    package var text: String
    /// Where the value begins; of a quoted one the quotation mark.
    package var position: Position
    package var isQuoted: Bool

    /// The place of the scalar `offset` scalars into the text, for values of one line.
    package func position(at offset: Int) -> Position {
        Position(line: position.line, column: position.column + offset + (isQuoted ? 1 : 0))
    }
}

/// A key and its value.
package struct YAMLEntry: Hashable, Sendable {
    package var key: Located<String>
    package var value: YAMLNode
}
