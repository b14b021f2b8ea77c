import HubContent
import TestSupport
import Testing

struct ImageSizeTests {
    @Test func `reads a PNG`() {
        let bytes = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 1, 0x2C, 0, 0, 0, 0xC8]
        #expect(ImageSize.read(bytes: bytes) == ImageSize(width: 300, height: 200))
        #expect(ImageSize.read(bytes: Array(bytes.dropLast())) == nil)
    }

    @Test(arguments: ["GIF87a", "GIF89a"])
    func `reads a GIF`(signature: String) {
        #expect(ImageSize.read(bytes: Array(signature.utf8) + [0x2C, 1, 0xC8, 0]) == ImageSize(width: 300, height: 200))
    }

    @Test func `reads the three kinds of WebP`() {
        func webP(_ chunk: String, _ data: [UInt8]) -> [UInt8] {
            Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(chunk)".utf8) + [0, 0, 0, 0] + data
        }
        // Two bits of each side are its scale.
        #expect(
            ImageSize.read(bytes: webP("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x2C, 0x41, 0xC8, 0x80]))
                == ImageSize(width: 300, height: 200))
        // 299 and 199 in 14 bits each.
        let bits = UInt32(299 | 199 << 14 | 1 << 28)
        #expect(
            ImageSize.read(bytes: webP("VP8L", [0x2F] + (0..<4).map { UInt8(bits >> (8 * $0) & 0xFF) }))
                == ImageSize(width: 300, height: 200))
        #expect(
            ImageSize.read(bytes: webP("VP8X", [0, 0, 0, 0, 0x2B, 1, 0, 0xC7, 0, 0])) == ImageSize(width: 300, height: 200))
        #expect(ImageSize.read(bytes: webP("ANIM", [0, 0, 0, 0])) == nil)
    }

    private let frame: [UInt8] = [0xFF, 0xC2, 0, 17, 8, 0, 200, 0x01, 0x2C, 3]

    /// An APP1 segment with one entry of Exif: the way the camera was held.
    private func exif(orientation: UInt8, isBig: Bool) -> [UInt8] {
        let tiff: [UInt8] =
            isBig
            ? [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
            : [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
        let body = Array("Exif".utf8) + [0, 0] + tiff
        return [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body
    }

    @Test func `reads a JPEG past other segments and filling bytes`() {
        let bytes = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC4, 0, 3, 0, 0xFF, 0xFF] + frame
        #expect(ImageSize.read(bytes: bytes) == ImageSize(width: 300, height: 200))
    }

    @Test(arguments: [true, false])
    func `turns a JPEG from a camera that was held upright`(isBig: Bool) {
        let turned = [0xFF, 0xD8] + exif(orientation: 6, isBig: isBig) + frame
        #expect(ImageSize.read(bytes: turned) == ImageSize(width: 200, height: 300))
        let straight = [0xFF, 0xD8] + exif(orientation: 3, isBig: isBig) + frame
        #expect(ImageSize.read(bytes: straight) == ImageSize(width: 300, height: 200))
    }

    @Test func `reads a JPEG whose size comes late in its file`() throws {
        let folder = try TemporaryFolder()
        let profile: [UInt8] = [0xFF, 0xE2, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 0xFFFD)
        let bytes = [0xFF, 0xD8] + profile + profile + frame
        try folder.write(bytes, to: "photo.jpg")
        #expect(ImageSize.read(path: folder.path + "/photo.jpg") == ImageSize(width: 300, height: 200))
    }

    @Test(arguments: [
        ("<svg width='300' height='200'/>", 300, 200),
        ("<?xml version='1.0'?><!-- <svg width='1' height='1'> --><!DOCTYPE svg PUBLIC '-//W3C' 'x'>\n<svg width=\"300px\" height=\"2in\">", 300, 192),
        ("<svg viewBox='0 0 30.4 20'/>", 30, 20),
        ("<svg width='100%' viewBox='0,0,30,20'/>", 30, 20),
        ("<svg width='60' viewBox='0 0 30 20'/>", 60, 40),
        ("<s:svg xmlns:s='http://www.w3.org/2000/svg' height='10mm' viewBox='0 0 2 1'></s:svg>", 76, 38),
    ])
    func `reads an SVG`(text: String, width: Int, height: Int) {
        #expect(ImageSize.read(bytes: Array(text.utf8)) == ImageSize(width: width, height: height))
    }

    @Test(arguments: [
        "", "hello", "<html width='1' height='1'>", "<svg width='1e999' height='1'/>", "<svg viewBox='0 0 x 1'/>",
        "<svg width='0' height='5'/>", "<svg width='-1' height='5'/>", "<svg", "\u{FF}",
    ])
    func `has no size for what says none`(text: String) {
        #expect(ImageSize.read(bytes: Array(text.utf8)) == nil)
    }

    @Test func `has no size for a file that is not there`() {
        #expect(ImageSize.read(path: "/nowhere/at/all.png") == nil)
    }
}
