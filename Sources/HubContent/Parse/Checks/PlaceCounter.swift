import SourceText

/// Lines and columns of a file, counted on from the last place asked for: asked in order, any number of places
/// costs one reading of the file.
struct PlaceCounter: Sendable {
    private let bytes: [UInt8]
    private let textStart: Int
    private var offset: Int
    private var position = Position(line: 1)

    init(_ file: SourceFile) {
        bytes = file.bytes
        textStart = file.textStart
        offset = textStart
    }

    /// The place of the byte at `target`.
    mutating func position(at target: Int) -> Position {
        if target < offset { restart() }
        while offset < min(target, bytes.count) { step() }
        return position
    }

    /// Where a line begins; the end of the file for lines after its last.
    mutating func start(ofLine line: Int) -> Int {
        if line < position.line || line == position.line && position.column > 1 { restart() }
        while offset < bytes.count, position.line < line { step() }
        return offset
    }

    private mutating func restart() {
        offset = textStart
        position = Position(line: 1)
    }

    private mutating func step() {
        let byte = bytes[offset]
        offset += 1
        let endsLine = byte == .lineFeed
            || byte == .carriageReturn && !(offset < bytes.count && bytes[offset] == .lineFeed)
        if endsLine {
            position = Position(line: position.line + 1)
        } else if !byte.continuesScalar {
            position.column += 1
        }
    }
}
