/// Writing HTML into bytes.
extension [UInt8] {
    /// Appends text as it stands.
    @inlinable package mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends text as it stands.
    @inlinable package mutating func append(_ text: String) {
        append(contentsOf: text.utf8)
    }

    /// Appends text with `&`, `<`, `>` and `"` as character references: right in text and in attributes
    /// between double quotes.
    @inlinable package mutating func appendEscaped(_ bytes: some Collection<UInt8>) {
        let done: Void? = bytes.withContiguousStorageIfAvailable { appendEscaped(buffer: $0) }
        if done == nil { Swift.Array(bytes).withUnsafeBufferPointer { appendEscaped(buffer: $0) } }
    }

    /// The same for a `String`.
    @inlinable package mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { appendEscaped(buffer: $0) }
    }

    /// The one loop behind both: runs of ordinary bytes are copied whole.
    @inlinable package mutating func appendEscaped(buffer: UnsafeBufferPointer<UInt8>) {
        var (runStart, index) = (0, 0)
        while index < buffer.count {
            index = buffer.skip(from: index, until: buffer.count) {
                !$0.contains(UInt8(ascii: "&")) && !$0.contains(UInt8(ascii: "<")) && !$0.contains(UInt8(ascii: ">"))
                    && !$0.contains(UInt8(ascii: "\""))
            }
            let end = Swift.min(index + 8, buffer.count)
            while index < end {
                if let reference = Self.reference(for: buffer[index]) {
                    append(contentsOf: UnsafeBufferPointer(rebasing: buffer[runStart..<index]))
                    append(reference)
                    runStart = index + 1
                }
                index += 1
            }
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: buffer[runStart...]))
    }

    @inlinable static func reference(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
    }
}
