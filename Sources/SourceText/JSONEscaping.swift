extension [UInt8] {
    /// Appends a JSON string (RFC 8259, section 7), quotes included.
    package mutating func appendJSON(_ text: String) {
        var text = text
        text.withUTF8 { appendJSON($0) }
    }

    /// The same for text as its bytes.
    package mutating func appendJSON(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { appendJSON($0) }
    }

    /// The one loop behind both: it writes into room for the worst, each byte as six.
    private mutating func appendJSON(_ text: UnsafeBufferPointer<UInt8>) {
        let room = 6 * text.count + 2
        append(
            contentsOf: [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                var end = 1
                buffer[0] = UInt8(ascii: "\"")
                for byte in text {
                    // Most bytes stand as they are.
                    if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte != 0x7F {
                        buffer[end] = byte
                        end &+= 1
                    } else {
                        end += byte.writeEscaped(to: UnsafeMutableBufferPointer(rebasing: buffer[end..<room]))
                    }
                }
                buffer[end] = UInt8(ascii: "\"")
                count = end + 1
            })
    }
}

extension UInt8 {
    /// Writes this byte as JSON's escape for it.
    /// - Returns: how many bytes that took.
    fileprivate func writeEscaped(to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        buffer[0] = UInt8(ascii: "\\")
        switch self {
        case 0x0A: buffer[1] = UInt8(ascii: "n")
        case 0x09: buffer[1] = UInt8(ascii: "t")
        case 0x0D: buffer[1] = UInt8(ascii: "r")
        case 0..<0x20, 0x7F:
            buffer[1] = UInt8(ascii: "u")
            for (index, digit) in [0, 0, self >> 4, self & 15].enumerated() {
                buffer[2 + index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
            }
            return 6
        default: buffer[1] = self
        }
        return 2
    }
}
