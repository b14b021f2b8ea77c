extension [UInt8] {
    /// Appends a JSON string (RFC 8259, section 7), quotes included.
    package mutating func appendJSON(_ text: String) {
        append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): append("\\\"")
            case UInt8(ascii: "\\"): append("\\\\")
            case .lineFeed: append("\\n")
            case .tab: append("\\t")
            case .carriageReturn: append("\\r")
            case 0..<0x20, 0x7F:
                let digits = String(byte, radix: 16)
                append("\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits)
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }
}
