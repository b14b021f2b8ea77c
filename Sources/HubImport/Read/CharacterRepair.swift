/// Characters that word processors and PDF files put into text for the look of it.
struct CharacterRepair {
    /// How many of each were changed, by what the report says of them.
    private(set) var counts: [String: Int] = [:]

    mutating func apply(to text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 || $0 < 0x20 }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xA0, 0x202F, 0x2007:
                note("made plain spaces of spaces that do not break")
                result.append(" ")
            case 0x200B, 0x200C, 0x2060, 0xFEFF: note("took out characters without width")
            case 0xAD: note("took out soft hyphens")
            case 0x2011:
                note("made plain hyphens of hyphens that do not break")
                result.append("-")
            case 0xFB00...0xFB06:
                note("wrote joined letters such as ﬁ as letters")
                result.append(contentsOf: Self.ligatures[Int(scalar.value) - 0xFB00].unicodeScalars)
            case 0x0B, 0x2028, 0x2029, 0x85: result.append("\n")
            case 0..<0x20 where ![0x09, 0x0A, 0x0C, 0x0D].contains(scalar.value), 0x7F:
                note("took out control characters")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// What was changed, with how often.
    var changes: [String] { counts.sorted { $0.key < $1.key }.map { "\($0) (\($1))" } }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

    private mutating func note(_ change: String) { counts[change, default: 0] += 1 }
}

extension Manuscript {
    /// Says what was changed, with how often, once for the whole document.
    mutating func noteCharacters(_ repair: CharacterRepair) {
        for (change, count) in repair.counts.sorted(by: { $0.key < $1.key }) {
            let lead = change + " ("
            if let index = changes.firstIndex(where: { $0.hasPrefix(lead) }) {
                let before = Int(changes[index].dropFirst(lead.count).dropLast()) ?? 0
                changes[index] = "\(lead)\(before + count))"
            } else {
                changes.append("\(lead)\(count))")
            }
        }
    }
}
