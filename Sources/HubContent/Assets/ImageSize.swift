/// An image's width and height in CSS pixels, as a browser would lay it out.
package struct ImageSize: Hashable, Sendable {
    package let width: Int
    package let height: Int

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// Reads the size from the beginning of a file.
    /// - Returns: `nil` where the file cannot be read, is of no kind that is known, or says no size.
    package static func read(path: String) -> ImageSize? {
        guard let head = try? Disk.read(path, atMost: headLimit) else { return nil }
        if let size = read(bytes: head) { return size }
        // Photographs may carry a preview and a colour profile before their size.
        guard head.count == headLimit, isJPEG(head), let more = try? Disk.read(path, atMost: photographLimit) else {
            return nil
        }
        return read(bytes: more)
    }

    /// Reads the size of a PNG, JPEG, GIF, WebP or SVG, which is known by its bytes, not by its name.
    package static func read(bytes: [UInt8]) -> ImageSize? {
        let size: ImageSize? =
            if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
                png(bytes)
            } else if isJPEG(bytes) {
                jpeg(bytes)
            } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
                pair(bytes.littleEndian(at: 6, count: 2), bytes.littleEndian(at: 8, count: 2))
            } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
                webP(bytes)
            } else {
                svg(bytes)
            }
        guard let size, size.width > 0, size.height > 0 else { return nil }
        return size
    }

    static func pair(_ width: Int?, _ height: Int?) -> ImageSize? {
        guard let width, let height else { return nil }
        return ImageSize(width: width, height: height)
    }
}

private extension ImageSize {
    static let headLimit = 64 << 10
    static let photographLimit = 2 << 20

    static func isJPEG(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xFF, 0xD8, 0xFF]) }

    static func png(_ bytes: [UInt8]) -> ImageSize? {
        guard bytes.dropFirst(12).starts(with: "IHDR".utf8) else { return nil }
        return pair(bytes.bigEndian(at: 16, count: 4), bytes.bigEndian(at: 20, count: 4))
    }

    /// RFC 9649, sections 2.5 to 2.7: three layouts, told apart by the first chunk's name.
    static func webP(_ bytes: [UInt8]) -> ImageSize? {
        let chunk = bytes.dropFirst(12)
        if chunk.starts(with: "VP8 ".utf8) {
            guard bytes.dropFirst(23).starts(with: [0x9D, 0x01, 0x2A]) else { return nil }
            return pair(
                bytes.littleEndian(at: 26, count: 2).map { $0 & 0x3FFF },
                bytes.littleEndian(at: 28, count: 2).map { $0 & 0x3FFF })
        }
        if chunk.starts(with: "VP8L".utf8) {
            guard bytes.dropFirst(20).first == 0x2F, let bits = bytes.littleEndian(at: 21, count: 4) else { return nil }
            return ImageSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
        }
        if chunk.starts(with: "VP8X".utf8) {
            return pair(
                bytes.littleEndian(at: 24, count: 3).map { $0 + 1 }, bytes.littleEndian(at: 27, count: 3).map { $0 + 1 })
        }
        return nil
    }
}

extension [UInt8] {
    /// The number in `count` bytes, the most significant first; `nil` past the end.
    func bigEndian(at offset: Int, count: Int) -> Int? {
        guard offset >= 0, offset <= self.count - count else { return nil }
        return self[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
    }

    /// The number in `count` bytes, the least significant first; `nil` past the end.
    func littleEndian(at offset: Int, count: Int) -> Int? {
        guard offset >= 0, offset <= self.count - count else { return nil }
        return self[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
