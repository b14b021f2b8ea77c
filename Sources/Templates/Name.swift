import Synchronization

/// The name of a value, as a number: looking one up compares numbers and hashes no text.
///
/// A name that stands in the code costs a few instructions and nothing else: values are made for every page.
package struct Name: Sendable {
    /// A hash of the text (FNV-1a, 64 bits), which stands for it: of all the names of a theme, two with the same would
    /// take more luck than there is.
    let hash: UInt64
    /// The text in UTF-8: a literal's own bytes, or bytes that `table` keeps for good.
    private let address: UInt
    private let count: Int

    package init(_ text: String) {
        self = table.withLock { $0.name(of: text) }
    }

    fileprivate init(permanent text: UnsafeBufferPointer<UInt8>) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        self.hash = hash
        address = UInt(bitPattern: text.baseAddress)
        count = text.count
    }

    package var text: String {
        String(decoding: UnsafeBufferPointer(start: UnsafePointer(bitPattern: address), count: count), as: UTF8.self)
    }
}

extension Name: Hashable {
    package static func == (left: Name, right: Name) -> Bool { left.hash == right.hash }

    package func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

extension Name: ExpressibleByStringLiteral, CustomStringConvertible {
    package init(stringLiteral text: StaticString) {
        self = text.withUTF8Buffer { Name(permanent: $0) }
    }

    package var description: String { text }
}

private let table = Mutex(NameTable())

/// The names that came from templates and from words: their texts stay as long as the process.
private struct NameTable {
    private var names: [String: Name] = [:]

    mutating func name(of text: String) -> Name {
        if let known = names[text] { return known }
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
        _ = bytes.initialize(from: text.utf8)
        let name = Name(permanent: UnsafeBufferPointer(bytes))
        names[text] = name
        return name
    }
}
