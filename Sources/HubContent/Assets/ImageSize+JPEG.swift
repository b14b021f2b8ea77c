extension ImageSize {
    /// Walks the segments of a JPEG up to the one that says its size (ITU-T T.81, annex B).
    static func jpeg(_ bytes: [UInt8]) -> ImageSize? {
        var offset = 2
        var isTurned = false
        while let marker = bytes.bigEndian(at: offset, count: 2), marker >> 8 == 0xFF {
            switch marker & 0xFF {
            case 0xFF:
                // A byte that fills.
                offset += 1
                continue
            case 0x01, 0xD0...0xD8:
                // Markers without a segment.
                offset += 2
                continue
            case 0xD9, 0xDA:
                return nil
            case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker & 0xFF):
                let size = pair(
                    bytes.bigEndian(at: offset + 7, count: 2), bytes.bigEndian(at: offset + 5, count: 2))
                return size.map { isTurned ? ImageSize(width: $0.height, height: $0.width) : $0 }
            case 0xE1:
                isTurned = isTurned || saysTurned(bytes, segment: offset + 4)
            default: break
            }
            guard let length = bytes.bigEndian(at: offset + 2, count: 2), length >= 2 else { return nil }
            offset += 2 + length
        }
        return nil
    }
}

private extension ImageSize {
    /// Whether an Exif segment says that the camera was held upright: a browser turns such a picture by a
    /// quarter, so its width is the height that the JPEG says.
    static func saysTurned(_ bytes: [UInt8], segment: Int) -> Bool {
        guard bytes.dropFirst(segment).starts(with: [0x45, 0x78, 0x69, 0x66, 0, 0]) else { return false }
        let tiff = segment + 6
        let isBig = bytes.dropFirst(tiff).starts(with: "MM".utf8)
        func number(at offset: Int, count: Int) -> Int? {
            isBig
                ? bytes.bigEndian(at: tiff + offset, count: count) : bytes.littleEndian(at: tiff + offset, count: count)
        }
        guard let directory = number(at: 4, count: 4), let entries = number(at: directory, count: 2) else { return false }
        for index in 0..<entries {
            let entry = directory + 2 + 12 * index
            guard let tag = number(at: entry, count: 2) else { return false }
            if tag == 0x0112 { return (5...8).contains(number(at: entry + 8, count: 2) ?? 0) }
        }
        return false
    }
}
