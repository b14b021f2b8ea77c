/// The files in a ZIP archive, which a .docx and an .odt are (APPNOTE 6.3, sections 4.3 and 4.4).
struct ZipArchive {
    private struct Entry {
        var name: String
        var isDeflated: Bool
        var size: Int
        var data: Range<Int>
    }

    private let bytes: [UInt8]
    private var entries: [Entry] = []

    /// The most that one file in it may unpack to: a few kilobytes can claim gigabytes.
    private static let limit = 200 << 20

    /// What its files of XML unpack to, in bytes, as its directory says.
    var sizeOfXML: Int { entries.reduce(0) { $0 + ($1.name.lowercased().hasSuffix(".xml") ? $1.size : 0) } }

    /// - Returns: `nil` where the bytes are no archive.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard bytes.count >= 22, bytes.starts(with: [0x50, 0x4B]) else { return nil }
        // The end of the directory stands last, before a comment of up to 65,535 bytes.
        let earliest = max(0, bytes.count - 65_557)
        guard let end = (earliest...bytes.count - 22).last(where: { number(at: $0, 4) == 0x0605_4B50 }),
            let count = number(at: end + 10, 2), var place = number(at: end + 16, 4)
        else { return nil }
        for _ in 0..<count {
            guard number(at: place, 4) == 0x0201_4B50, let method = number(at: place + 10, 2), let packed = number(at: place + 20, 4),
                let size = number(at: place + 24, 4), let nameLength = number(at: place + 28, 2), let extra = number(at: place + 30, 2),
                let comment = number(at: place + 32, 2), let header = number(at: place + 42, 4), place + 46 + nameLength <= bytes.count,
                let ownName = number(at: header + 26, 2), let ownExtra = number(at: header + 28, 2)
            else { return nil }
            let start = header + 30 + ownName + ownExtra
            guard start + packed <= bytes.count, method == 0 || method == 8 else { return nil }
            let name = String(decoding: bytes[place + 46..<place + 46 + nameLength], as: UTF8.self)
            entries.append(Entry(name: name, isDeflated: method == 8, size: size, data: start..<start + packed))
            place += 46 + nameLength + extra + comment
        }
    }

    var names: [String] { entries.map(\.name) }

    /// A file's bytes; `nil` where there is none of that name, or it cannot be unpacked.
    func file(_ name: String) -> [UInt8]? {
        guard let entry = entries.first(where: { $0.name == name }), entry.size <= Self.limit else { return nil }
        return entry.isDeflated ? Deflate.inflate(bytes[entry.data], size: entry.size) : Array(bytes[entry.data])
    }

    func text(_ name: String) -> String? { file(name).map { String(decoding: $0, as: UTF8.self) } }

    /// The archive with one of its files replaced; nothing in it is packed.
    func replacing(_ name: String, with replacement: [UInt8]) -> [UInt8]? {
        var (result, directory): ([UInt8], [UInt8]) = ([], [])
        for entry in entries {
            guard let bytes = entry.name == name ? replacement : file(entry.name) else { return nil }
            let name = Array(entry.name.utf8)
            let sum = Deflate.checksum(bytes)
            // Version, flags, method, time, date, sum, both sizes, length of the name, none of extras.
            let common = Self.bytes(20, 2) + Self.bytes(0x800, 2) + Self.bytes(0, 2) + Self.bytes(0, 2) + Self.bytes(0x21, 2)
                + Self.bytes(Int(sum), 4) + Self.bytes(bytes.count, 4) + Self.bytes(bytes.count, 4) + Self.bytes(name.count, 2) + Self.bytes(0, 2)
            directory += Self.bytes(0x0201_4B50, 4) + Self.bytes(20, 2) + common + Self.bytes(0, 10) + Self.bytes(result.count, 4) + name
            result += Self.bytes(0x0403_4B50, 4) + common + name + bytes
        }
        let end = Self.bytes(0x0605_4B50, 4) + Self.bytes(0, 4) + Self.bytes(entries.count, 2) + Self.bytes(entries.count, 2)
            + Self.bytes(directory.count, 4) + Self.bytes(result.count, 4) + Self.bytes(0, 2)
        return result + directory + end
    }

    private func number(at place: Int, _ length: Int) -> Int? {
        guard place >= 0, place + length <= bytes.count else { return nil }
        return (0..<length).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }

    private static func bytes(_ number: Int, _ length: Int) -> [UInt8] {
        (0..<length).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
    }
}
