import SourceText

/// Where tags and comments of raw HTML stand in their file. A block is read again once, whatever is found in it.
struct RawPlaces {
    private let file: SourceFile
    /// The block that was read last, and where raw HTML begins in it.
    private var lines: ClosedRange<Int>?
    private var places: [Int] = []

    init(in file: SourceFile) { self.file = file }

    /// - Parameters:
    ///   - tag: the first line of it.
    ///   - occurrence: how many like it come before in the block.
    mutating func position(of tag: [UInt8], occurrence: Int, in block: ClosedRange<Int>) -> Position? {
        if block != lines {
            lines = block
            places = InlineLocator(file: file, lines: block).candidates().filter { $0.kind == .raw }.map(\.place)
        }
        let alike = places.filter { file.bytes[$0...].starts(with: tag) }
        return alike.dropFirst(occurrence).first.map(file.position)
    }
}
