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
        var parts = path.split(separator: "/").dropFirst().map(String.init)
        guard let name = parts.popLast() else { self = .home; return }
        var slugs = parts.map(Address.slug)
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        if stem.lowercased() != "index" { slugs.append(Address.slug(stem)) }
        self.init(slugs.map { $0 + "/" }.joined())
    }

    /// A name as it stands in an address: small letters with their accents, digits, `-`, `_` and inner dots; anything
    /// else becomes one hyphen.
    package static func slug(_ name: String) -> String {
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
        let here = path.utf8
        let there = file.utf8
        // The folders that both share: up to the last slash of the common beginning.
        var shared = here.startIndex
        var (a, b) = (here.startIndex, there.startIndex)
        while a < here.endIndex, b < there.endIndex, here[a] == there[b] {
            let isSlash = here[a] == UInt8(ascii: "/")
            here.formIndex(after: &a)
            there.formIndex(after: &b)
            if isSlash { shared = a }
        }
        let ups = here[shared...].count { $0 == UInt8(ascii: "/") }
        let rest = file.utf8.dropFirst(here.distance(from: here.startIndex, to: shared))
        var reference = String(repeating: "../", count: ups) + percentEncoded(rest)
        if !fragment.isEmpty { reference += "#" + percentEncoded(fragment.utf8) }
        return reference
    }

    package func reference(to address: Address, fragment: String = "") -> String {
        reference(toFile: address.file, fragment: fragment)
    }
}

extension Unicode.Scalar {
    /// An accent or the like on the letter before it: some systems write é as two characters.
    fileprivate var isMark: Bool { properties.generalCategory == .nonspacingMark || properties.generalCategory == .spacingMark }
}

/// Percent-encodes every byte that a path or a fragment may not hold as it is (RFC 3986, section 3.3).
package func percentEncoded(_ bytes: some Sequence<UInt8>) -> String {
    func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10 }
    var encoded: [UInt8] = []
    encoded.reserveCapacity(bytes.underestimatedCount)
    for byte in bytes {
        if byte.isLetter || byte.isDigit || mayStand(byte) {
            encoded.append(byte)
        } else {
            encoded.append(UInt8(ascii: "%"))
            encoded.append(digit(byte >> 4))
            encoded.append(digit(byte & 15))
        }
    }
    return String(decoding: encoded, as: UTF8.self)
}

private func mayStand(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: "!"),
        UInt8(ascii: "$"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
        UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "@"):
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
            let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
        {
            decoded.append(byte)
            index += 3
        } else {
            decoded.append(bytes[index])
            index += 1
        }
    }
    return String(validating: decoded, as: UTF8.self) ?? String(text)
}
