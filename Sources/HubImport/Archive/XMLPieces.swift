import SourceText

/// The tags and words of XML, one after the other: enough to look something up in a word processor's file.
///
/// It takes what is not well-formed as it comes: pandoc has refused such a file before.
struct XMLPieces: Sequence, IteratorProtocol {
    enum Piece: Hashable {
        /// Of an element that ends at once, its end comes next.
        case open(XMLTag)
        case close(String)
        case words(String)
    }

    private let bytes: [UInt8]
    private var place = 0
    /// The element that was opened and ends at once.
    private var ending: String?

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Piece? {
        if let name = ending {
            ending = nil
            return .close(name)
        }
        guard place < bytes.count else { return nil }
        guard bytes[place] == UInt8(ascii: "<") else {
            let end = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            defer { place = end }
            return .words(String(decoding: bytes[place..<end], as: UTF8.self).removingEntities)
        }
        // An angle bracket within an attribute is written as an entity, or harms no more than a report.
        let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
        var inside = bytes[place..<end].dropFirst()
        place = Swift.min(end + 1, bytes.count)
        if inside.first == UInt8(ascii: "/") { return .close(String(decoding: inside.dropFirst(), as: UTF8.self).trimmed) }
        let isEmpty = inside.last == UInt8(ascii: "/")
        if isEmpty { inside = inside.dropLast() }
        let name = inside.prefix { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        let tag = XMLTag(name: String(decoding: name, as: UTF8.self), attributes: inside[name.endIndex...])
        if isEmpty { ending = tag.name }
        return .open(tag)
    }
}
