/// Eight bytes of a text as one number, to look for bytes in all of them at once: most text has nothing that a writer must
/// stop at. The tests are Mycroft's, by which `(x - 0x01…) & ~x & 0x80…` is not zero where a byte of `x` is zero.
@usableFromInline
package struct EightBytes: Sendable {
    @usableFromInline let bits: UInt64

    /// - Parameter offset: eight bytes from there on must be in the text.
    @inlinable package init(of text: UnsafeBufferPointer<UInt8>, at offset: Int) {
        bits = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    @usableFromInline static var ones: UInt64 { 0x0101_0101_0101_0101 }
    @usableFromInline static var tops: UInt64 { 0x8080_8080_8080_8080 }

    /// Whether one of them is this byte.
    @inlinable package func contains(_ byte: UInt8) -> Bool {
        let difference = bits ^ (Self.ones &* UInt64(byte))
        return (difference &- Self.ones) & ~difference & Self.tops != 0
    }

    /// Whether one of them is below a limit of at most 128: a control character, say.
    @inlinable package func contains(below limit: UInt8) -> Bool {
        (bits &- Self.ones &* UInt64(limit)) & ~bits & Self.tops != 0
    }

    /// Whether all are of ASCII.
    @inlinable package var isASCII: Bool { bits & Self.tops == 0 }
}

extension UnsafeBufferPointer<UInt8> {
    /// Passes as much of a text, eight bytes at a time, as has nothing of interest; what has is within the next eight bytes.
    /// - Returns: where to look byte by byte.
    @inlinable package func skip(from start: Int, until end: Int, while isPlain: (EightBytes) -> Bool) -> Int {
        var index = start
        while index + 8 <= end, isPlain(EightBytes(of: self, at: index)) { index += 8 }
        return index
    }
}
