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
        append(
            contentsOf: [UInt8](unsafeUninitializedCapacity: 6 * text.count + 2) { buffer, count in
                func write(_ byte: UInt8) {
                    buffer[count] = byte
                    count += 1
                }
                func write(escaped byte: UInt8) {
                    write(UInt8(ascii: "\\"))
                    write(byte)
                }
                write(UInt8(ascii: "\""))
                for byte in text {
                    switch byte {
                    case UInt8(ascii: "\""), UInt8(ascii: "\\"): write(escaped: byte)
                    case 0x0A: write(escaped: UInt8(ascii: "n"))
                    case 0x09: write(escaped: UInt8(ascii: "t"))
                    case 0x0D: write(escaped: UInt8(ascii: "r"))
                    case 0..<0x20, 0x7F:
                        write(escaped: UInt8(ascii: "u"))
                        for digit in [0, 0, byte >> 4, byte & 15] { write(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10) }
                    default: write(byte)
                    }
                }
                write(UInt8(ascii: "\""))
            })
    }
}
