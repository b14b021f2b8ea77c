import SourceText

/// The schemes of addresses that are never links.
package enum Scheme {
    private static let unsafe: Set<String> = ["javascript", "vbscript", "data", "file", "blob"]

    /// Whether a browser would read one of them off the beginning of an address: it drops control characters
    /// and blanks there, and does not mind the case.
    package static func isUnsafe(_ destination: String) -> Bool {
        // Most addresses have no colon at all.
        guard destination.utf8.contains(UInt8(ascii: ":")) else { return false }
        return unsafe.contains(name(of: destination))
    }

    /// The scheme as a browser reads it; empty where there is none.
    package static func name(of destination: String) -> String {
        var name: [UInt8] = []
        for byte in destination.utf8 {
            if byte == UInt8(ascii: ":") { return String(decoding: name, as: UTF8.self) }
            if byte <= .space || byte == 0x7F { continue }
            let belongs = byte.isLetter || byte.isDigit || byte == UInt8(ascii: "+")
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            guard belongs else { return "" }
            name.append(byte.lowercased)
        }
        return ""
    }
}
