package import SourceText

/// Whether a file's bytes are text that Chalkline reads.
package enum TextCheck {
    /// What is wrong with the bytes as text: nothing, or one error. A file with one must not be read further.
    package static func diagnostics(for file: SourceFile) -> [Diagnostic] {
        let bytes = file.bytes
        if let encoding = encodingOfUTF16(bytes) {
            return [notUTF8(file, at: Position(line: 1), "\(encoding)")]
        }
        if let offset = firstBadByte(in: bytes) {
            return [notUTF8(file, at: file.position(at: offset), "Windows-1252")]
        }
        if let offset = bytes.withUnsafeBufferPointer({ $0.first(0, in: 0..<$0.count) }) {
            return [
                Diagnostic(
                    .nulByte, path: file.path, at: file.position(at: offset),
                    "a NUL byte, which no text has; delete it, or check that this is a text file")
            ]
        }
        return []
    }

    private static func notUTF8(_ file: SourceFile, at position: Position, _ encoding: String) -> Diagnostic {
        Diagnostic(
            .notUTF8, path: file.path, at: position,
            "not UTF-8 text, it looks like \(encoding); save it again with the encoding UTF-8")
    }

    /// By its byte-order mark, or by the NULs that every other byte of English text is in it.
    private static func encodingOfUTF16(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16 LE" }
        if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16 BE" }
        let sample = bytes.prefix(400)
        guard sample.count >= 8, sample.contains(0) else { return nil }
        var nulls = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { nulls[index % 2] += 1 }
        let most = sample.count * 2 / 5
        if nulls[1] >= most, nulls[0] <= nulls[1] / 8 { return "UTF-16 LE" }
        if nulls[0] >= most, nulls[1] <= nulls[0] / 8 { return "UTF-16 BE" }
        return nil
    }

    /// The offset of the first byte that begins or breaks an ill-formed sequence, by table 3-7 of the Unicode Standard.
    private static func firstBadByte(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                // Eight bytes of ASCII at a time, as most are.
                index = bytes.skip(from: index, until: bytes.count, while: \.isASCII)
                guard index < bytes.count else { break }
                let lead = bytes[index]
                if lead < 0x80 {
                    index += 1
                    continue
                }
                let (length, second): (Int, ClosedRange<UInt8>) =
                    switch lead {
                    case 0xC2...0xDF: (2, 0x80...0xBF)
                    case 0xE0: (3, 0xA0...0xBF)
                    case 0xED: (3, 0x80...0x9F)
                    case 0xE1...0xEF: (3, 0x80...0xBF)
                    case 0xF0: (4, 0x90...0xBF)
                    case 0xF1...0xF3: (4, 0x80...0xBF)
                    case 0xF4: (4, 0x80...0x8F)
                    default: (0, 0x80...0xBF)
                    }
                guard length > 0, index + length <= bytes.count, second.contains(bytes[index + 1]) else { return index }
                for offset in 2..<max(2, length) where !bytes[index + offset].continuesScalar { return index }
                index += length
            }
            return nil
        }
    }
}
