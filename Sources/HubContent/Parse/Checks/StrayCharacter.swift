import SourceText

/// `stray-character`: one that nobody sees and that changes what is read, or a heap of accents on one letter.
enum StrayCharacter {
    /// More than any language writes on a letter.
    private static let mostAccents = 4

    /// One finding a line: what strays comes in swarms.
    static func findings(in file: SourceFile) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        file.bytes.withUnsafeBufferPointer { bytes in
            var index = file.textStart
            while index < bytes.count {
                let start = index
                while index < bytes.count, !isPlain(bytes[index]) { index += 1 }
                if index > start, let (place, message) = stray(in: file.bytes[start..<index]) {
                    let position = file.position(at: place)
                    diagnostics.append(Diagnostic(.strayCharacter, path: file.path, at: position, message))
                    index = file.range(ofLine: position.line).upperBound
                }
                while index < bytes.count, isPlain(bytes[index]) { index += 1 }
            }
        }
        return diagnostics
    }

    /// What is written with the keys of a typewriter.
    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x20..<0x7F).contains(byte) || byte == .lineFeed || byte == .carriageReturn || byte == UInt8(ascii: "\t")
    }

    /// The first in a run of other bytes. A NUL has a finding of its own.
    private static func stray(in bytes: ArraySlice<UInt8>) -> (place: Int, message: String)? {
        var (place, accents) = (bytes.startIndex, 0)
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if let message = message(about: scalar) { return (place, message) }
            accents = scalar.isAccent ? accents + 1 : 0
            if accents > mostAccents {
                return (place, "more than \(mostAccents) accents stand on one letter and cover the lines around it; keep those that are meant")
            }
            place += UTF8.width(scalar)
        }
        return nil
    }

    private static func message(about scalar: Unicode.Scalar) -> String? {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return switch scalar.value {
        case 0x200B, 0x2060, 0xFEFF:
            "a character without width (\(name)) stands here, and a name or a code that holds it is another one; delete it"
        case 0x202A...0x202E, 0x2066...0x2069:
            "an invisible character (\(name)) turns the text behind it around; delete it"
        case 1...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF:
            "a control character (\(name)) stands here, as a copy from a PDF leaves it; delete it"
        default: nil
        }
    }
}

extension Unicode.Scalar {
    /// Whether it is one of Unicode's combining diacritical marks (its five blocks of that name).
    fileprivate var isAccent: Bool {
        switch value {
        case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
        default: false
        }
    }
}
