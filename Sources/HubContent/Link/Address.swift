import SourceText

/// Where a page stands in the site: `tasks/fractions/fair-share/`, without a leading slash; empty for home.
package struct Address: Hashable, Comparable, Sendable {
    package let path: String

    package init(_ path: String) { self.path = path }

    package static let home = Address("")

    /// The file that a browser gets there.
    package var file: String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }

    package static func < (left: Address, right: Address) -> Bool {
        left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }

    /// The address of the page that a document becomes: each folder and the file's name as a slug; an
    /// `index.md` is its folder.
    /// - Parameter path: relative to the hub: `content/tasks/Fractions/Fair share.md`.
    package init(ofDocument path: String) {
        var parts = path.pathParts.dropFirst().map(String.init)
        guard let name = parts.popLast() else { self = .home; return }
        var slugs = parts.map(Address.slug)
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        if stem.lowercased() != "index" { slugs.append(Address.slug(stem)) }
        self.init(slugs.map { $0 + "/" }.joined())
    }

    /// A name as it stands in an address: small letters with their accents, digits, `-`, `_` and inner dots; anything
    /// else becomes one hyphen.
    package static func slug(_ name: String) -> String {
        if name.isSlug { return name }
        var slug = ""
        for scalar in name.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
                || !slug.isEmpty && (scalar == "." || scalar.isMark && slug.last != "-")
            {
                slug.unicodeScalars.append(scalar)
            } else if !slug.isEmpty, slug.last != "-" {
                slug.append("-")
            }
        }
        while let last = slug.last, last == "-" || last == "." { slug.removeLast() }
        return slug.isEmpty ? "page" : slug
    }

    /// The relative reference from this page to a file of the site, so that links hold under any path and
    /// from disk.
    /// - Parameters:
    ///   - file: as a path from the site's root, `tasks/index.html`.
    ///   - fragment: an id, without `#`; empty for none.
    package func reference(toFile file: String, fragment: String = "") -> String {
        reference(to: file, ending: "", fragment: fragment)
    }

    package func reference(to address: Address, fragment: String = "") -> String {
        let isFolder = address.path.isEmpty || address.path.utf8.last == UInt8(ascii: "/")
        return reference(to: address.path, ending: isFolder ? "index.html" : "", fragment: fragment)
    }

    /// A page has dozens of them, so each is written in one go.
    /// - Parameter ending: what is to stand behind `there`.
    private func reference(to there: String, ending: StaticString, fragment: String) -> String {
        var (here, there, fragment) = (path, there, fragment)
        return here.withUTF8 { here in
            there.withUTF8 { there in
                // The folders that both share: up to the last slash of the common beginning.
                var shared = 0
                for index in 0..<min(here.count, there.count) {
                    guard here[index] == there[index] else { break }
                    if here[index] == UInt8(ascii: "/") { shared = index + 1 }
                }
                let ups = here[shared...].count { $0 == UInt8(ascii: "/") }
                // A byte becomes three at most.
                let room = 3 * (ups + there.count - shared + fragment.utf8.count) + ending.utf8CodeUnitCount + 1
                return String(unsafeUninitializedCapacity: room) { buffer in
                    var writer = BufferWriter(buffer)
                    for _ in 0..<ups { writer.append("../") }
                    for byte in there[shared...] { writer.append(percentEncoded: byte) }
                    writer.append(ending)
                    if !fragment.isEmpty {
                        writer.append("#")
                        fragment.withUTF8 { for byte in $0 { writer.append(percentEncoded: byte) } }
                    }
                    return writer.count
                }
            }
        }
    }
}

extension Unicode.Scalar {
    /// An accent or the like on the letter before it: some systems write é as two characters.
    fileprivate var isMark: Bool { properties.generalCategory == .nonspacingMark || properties.generalCategory == .spacingMark }
}

/// Percent-encodes every byte that a path or a fragment may not hold as it is (RFC 3986, section 3.3), and the colon:
/// what stands before one at the beginning of a relative reference is a scheme (section 4.2).
package func percentEncoded(_ text: String.UTF8View) -> String {
    String(unsafeUninitializedCapacity: 3 * text.count) { buffer in
        var writer = BufferWriter(buffer)
        for byte in text { writer.append(percentEncoded: byte) }
        return writer.count
    }
}

/// Writes into room that is known to suffice.
private struct BufferWriter {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

    mutating func append(_ byte: UInt8) {
        buffer[count] = byte
        count += 1
    }

    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { for byte in $0 { append(byte) } }
    }

    mutating func append(percentEncoded byte: UInt8) {
        guard !byte.isLetter, !byte.isDigit, !mayStand(byte) else { return append(byte) }
        append(UInt8(ascii: "%"))
        append(digit(byte >> 4))
        append(digit(byte & 15))
    }

    private func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10 }
}

private func mayStand(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: "!"),
        UInt8(ascii: "$"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
        UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "@"):
        true
    default: false
    }
}

/// The text behind percent-encoding; what is not valid stays as it stands.
package func percentDecoded(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    var decoded: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
        if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
            let high = Character(Unicode.Scalar(bytes[index + 1])).hexDigitValue,
            let low = Character(Unicode.Scalar(bytes[index + 2])).hexDigitValue
        {
            decoded.append(UInt8(high << 4 | low))
            index += 3
        } else {
            decoded.append(bytes[index])
            index += 1
        }
    }
    return String(validating: decoded, as: UTF8.self) ?? String(text)
}

extension String {
    /// Whether it is a slug as it stands, of ASCII: most names of files and ids are.
    fileprivate var isSlug: Bool {
        var isPartEnd = true
        for byte in utf8 {
            let isHyphen = byte == UInt8(ascii: "-")
            guard isHyphen ? !isPartEnd : byte.isDigit || byte == UInt8(ascii: "_") || byte.isLetter && byte == byte.lowercased else { return false }
            isPartEnd = isHyphen
        }
        return !isPartEnd
    }
}
