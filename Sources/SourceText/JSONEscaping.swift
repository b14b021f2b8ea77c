extension [UInt8] {
    /// Appends a JSON string (RFC 8259, section 7), quotes included.
    package mutating func appendJSON(_ text: String) {
        var text = text
        text.withUTF8 { appendJSON($0) }
    }

    /// Appends a JSON string (RFC 8259, section 7), quotes included.
    /// - Parameter text: UTF-8.
    package mutating func appendJSON(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { appendJSON($0) }
    }

    private mutating func appendJSON(_ text: UnsafeBufferPointer<UInt8>) {
        append(UInt8(ascii: "\""))
        var (start, index) = (0, 0)
        while index < text.count {
            index = text.skip(from: index, until: text.count) {
                !$0.contains(below: .space) && !$0.contains(UInt8(ascii: "\"")) && !$0.contains(UInt8(ascii: "\\")) && !$0.contains(0x7F)
            }
            let end = Swift.min(index + 8, text.count)
            while index < end {
                if text[index].isEscapedInJSON {
                    append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                    appendEscape(text[index])
                    start = index + 1
                }
                index += 1
            }
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        append(UInt8(ascii: "\""))
    }

    private mutating func appendEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case .lineFeed: append("\\n")
        case .tab: append("\\t")
        case .carriageReturn: append("\\r")
        default:
            let digits = String(byte, radix: 16)
            append("\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits)
        }
    }
}

extension UInt8 {
    fileprivate var isEscapedInJSON: Bool {
        self < 0x20 || self == 0x7F || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
    }
}
