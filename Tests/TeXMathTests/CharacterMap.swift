import Foundation

/// The code points that an OpenType font has a glyph for.
struct CharacterMap {
    private var groups: [ClosedRange<UInt32>] = []

    /// That of Latin Modern Math; `nil` where Debian's package fonts-lmodern is not installed.
    static let whole: CharacterMap? = {
        let path = "/usr/share/texmf/fonts/opentype/public/lm-math/latinmodern-math.otf"
        return FileManager.default.contents(atPath: path).flatMap { CharacterMap(font: Array($0)) }
    }()

    /// Reads the table `cmap` in format 12, segments of code points (OpenType 1.9, "cmap").
    init?(font: [UInt8]) {
        func number(_ offset: Int, bytes: Int) -> Int? {
            guard offset >= 0, offset + bytes <= font.count else { return nil }
            return font[offset..<offset + bytes].reduce(0) { $0 << 8 | Int($1) }
        }
        guard let tables = number(4, bytes: 2) else { return nil }
        let records = (0..<tables).map { 12 + 16 * $0 }
        guard let record = records.first(where: { number($0, bytes: 4) == 0x636D_6170 }),
            let cmap = number(record + 8, bytes: 4), let subtables = number(cmap + 2, bytes: 2)
        else { return nil }
        let starts = (0..<subtables).compactMap { number(cmap + 8 + 8 * $0, bytes: 4) }.map { cmap + $0 }
        guard let start = starts.first(where: { number($0, bytes: 2) == 12 }), let count = number(start + 12, bytes: 4)
        else { return nil }
        for index in 0..<count {
            let group = start + 16 + 12 * index
            guard let first = number(group, bytes: 4), let last = number(group + 4, bytes: 4), first <= last else { return nil }
            groups.append(UInt32(first)...UInt32(last))
        }
    }

    func contains(_ codePoint: UInt32) -> Bool { groups.contains { $0.contains(codePoint) } }
}
